import "./fabric-config.ts";
import { isExcelReady } from "./boot/office-ready.ts";

/** Placeholder of the composition root: the views come with the pane. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root || !(await isExcelReady())) return;
  root.textContent = "Selaras PK terhubung dengan Excel. Tampilan panel belum tersedia.";
}

void start();
