import { spawn } from "node:child_process";

const COMMAND = "npx office-addin-debugging start manifest.xml desktop --no-debug";

/** Opens Excel with the add-in. The tool is fetched by npx: it does not install on Linux, where there is no Excel. */
export function sideload() {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    console.log("Excel runs on Windows and Mac. There: " + COMMAND);
    console.log("Excel on the web: Insert > Add-ins > Upload My Add-in > manifest.xml\n");
    return;
  }
  console.log(COMMAND + "\n");
  spawn(COMMAND.replace("npx ", "npx --yes "), { shell: true, stdio: "inherit" });
}
