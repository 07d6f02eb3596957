import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const NAMES_EDGE = ["microsoft-edge", "microsoft-edge-stable"];

const INSTALLED: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    return [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ];
  }),
};

const onPath = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((folder) => [...NAMES, ...NAMES_EDGE].map((name) => join(folder, name)));

/** A Chromium that is installed on this computer; the environment variable CHROME_PATH comes first. */
export function findBrowser(): string {
  const chosen = process.env.CHROME_PATH;
  const candidates = [
    ...(chosen ? [chosen] : []),
    ...(INSTALLED[process.platform] ?? []),
    ...onPath,
  ];
  const found = candidates.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    "These tests need a browser. Install Chromium, Google Chrome or Microsoft Edge " +
      "(Debian and Ubuntu: apt-get install chromium), or set CHROME_PATH to its program file.",
  );
}
