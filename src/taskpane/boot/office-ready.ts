/** True when the page runs in Excel and Office.js is ready; false in a plain browser. The watchdog tells the user. */
export async function isExcelReady(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const info = await Office.onReady();
  return (info.host as Office.HostType | null) === Office.HostType.Excel;
}
