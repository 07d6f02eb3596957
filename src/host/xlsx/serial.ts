const DAY = 86_400_000;

/**
 * Serial number of an ISO date (`2026-01-15`, with a time or without) as cells of type `d` hold it; null when it is
 * none. Days before March 1900 are counted as Excel does, with a 29 February that never was.
 */
export function serialOfIso(text: string, date1904: boolean): number | null {
  const stamp = /^\d{4}-\d{2}-\d{2}(T[\d:.]+)?/.exec(text)?.[0];
  if (stamp === undefined) return null;
  const time = Date.parse(stamp.includes("T") ? `${stamp}Z` : stamp);
  if (Number.isNaN(time)) return null;
  if (date1904) return (time - Date.UTC(1904, 0, 1)) / DAY;
  const serial = (time - Date.UTC(1899, 11, 30)) / DAY;
  return serial < 61 ? serial - 1 : serial;
}
