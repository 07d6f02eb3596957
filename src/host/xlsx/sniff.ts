import { EncryptedError, NotXlsxError } from "./errors.ts";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/**
 * Says what a file is by its first bytes.
 * @throws EncryptedError for a password-protected workbook, NotXlsxError for an old .xls or anything that is no zip
 */
export function assertZip(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP)) return;
  if (!startsWith(bytes, OLE)) throw new NotXlsxError("no zip signature");
  if (hasUtf16(bytes, "EncryptedPackage")) throw new EncryptedError();
  if (hasUtf16(bytes, "Workbook") || hasUtf16(bytes, "Book")) {
    throw new NotXlsxError("compound file with a BIFF stream", "legacy-xls");
  }
  throw new NotXlsxError("compound file of another program");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Stream names of a compound file are UTF-16; its directory may stand anywhere. */
function hasUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
