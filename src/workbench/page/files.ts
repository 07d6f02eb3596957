import { byId } from "./dom.ts";

type Receive = (bytes: Uint8Array, name: string) => Promise<void>;

/** Files come by the button, by dropping them on the page, or from this site by `?file=`. */
export function receiveFiles(receive: Receive): void {
  const input = byId("file-input", HTMLInputElement);
  input.addEventListener("change", () => {
    const [file] = Array.from(input.files ?? []);
    input.value = "";
    if (file !== undefined) void read(file, receive);
  });
  const drop = byId("drop", HTMLElement);
  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files") !== true) return;
    event.preventDefault();
    drop.hidden = false;
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) drop.hidden = true;
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.hidden = true;
    const [file] = Array.from(event.dataTransfer?.files ?? []);
    if (file !== undefined) void read(file, receive);
  });
}

/** Only from the workbench's own origin: a link must not make it fetch elsewhere. */
export async function fetchFile(address: string, receive: Receive): Promise<boolean> {
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) return false;
  const response = await fetch(url);
  if (!response.ok) return false;
  const name = decodeURIComponent(url.pathname.split("/").at(-1) ?? "");
  await receive(new Uint8Array(await response.arrayBuffer()), name);
  return true;
}

async function read(file: File, receive: Receive): Promise<void> {
  await receive(new Uint8Array(await file.arrayBuffer()), file.name);
}
