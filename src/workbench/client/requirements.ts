/** Requirement sets of this Excel: those of the client library, by their highest version. */
const SUPPORTED: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  ExcelApiOnline: "1.1",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  AddinCommands: "1.1",
  RibbonApi: "1.1",
  Settings: "1.1",
};

export function isSetSupported(name: string, version: string | number = "1.1"): boolean {
  const highest = SUPPORTED[name];
  if (highest === undefined) return false;
  const [major = 0, minor = 0] = parts(String(version));
  const [ownMajor = 0, ownMinor = 0] = parts(highest);
  return major < ownMajor || (major === ownMajor && minor <= ownMinor);
}

const parts = (version: string): number[] => version.split(".").map(Number);
