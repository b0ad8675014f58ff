import type {FaultCode} from "./faults.js";

const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, i) => bytes[i] === byte);

/** So many bytes tell what a file is. */
const BEGINNING = 512;

/** What a file is that is no text, or no table, whatever its name says: by its first bytes. Nothing where it may be one. */
export function strangeKind(bytes: Uint8Array): FaultCode | undefined {
  if (startsWith(bytes, 0x1f, 0x8b)) return "gzip";
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return "archive";
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "old_workbook";
  const start = new TextDecoder().decode(bytes.subarray(0, BEGINNING)).trimStart().toLowerCase();
  if (start.startsWith("<!doctype html") || start.startsWith("<html")) return "web_page";
  if (start.startsWith("version https://git-lfs")) return "lfs_pointer";
  return start.startsWith("%pdf") ? "pdf" : undefined;
}
