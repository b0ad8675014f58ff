import {inBoth, type FaultCode} from "./faults.js";
import {strangeKind} from "./fileKind.js";
import type {Refusal} from "./refusal.js";

/**
 * Bytes to text. Only UTF-8 is read, with or without a byte order mark: any other encoding would turn names and figures
 * into something else without a word.
 */
export function decode(file: string, bytes: Uint8Array): {text: string; refusals: Refusal[]} {
  const refused = (line: number, fault: FaultCode): {text: string; refusals: Refusal[]} => ({
    text: "",
    refusals: [{file, line, column: "", value: "", ...inBoth(fault)}]
  });
  const strange = strangeKind(bytes);
  if (strange) return refused(1, strange);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refused(1, "utf16");
  }
  try {
    return {text: new TextDecoder("utf-8", {fatal: true}).decode(bytes), refusals: []};
  } catch {
    return refused(firstBadLine(bytes), isCutOff(bytes) ? "cut_off" : "not_utf8");
  }
}

/** The line, counted from 1, on which the first bytes stand that are not UTF-8. */
export function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let i = 0; i <= bytes.length; i += 1) {
    if (i < bytes.length && bytes[i] !== 0x0a) continue;
    try {
      new TextDecoder("utf-8", {fatal: true}).decode(bytes.subarray(start, i));
    } catch {
      return line;
    }
    line += 1;
    start = i + 1;
  }
  return line - 1;
}

/** Whether bytes are UTF-8 but for a last character of which the end is missing. */
export function isCutOff(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", {fatal: true}).decode(bytes, {stream: true});
  } catch {
    return false;
  }
  return true;
}

/**
 * Which encoding bytes that are not UTF-8 look like; undefined where most of them are UTF-8, and some damaged. Japanese text has kana,
 * whose first bytes are no letters in the West; and where it has none, its bytes beyond ASCII stand side by side, as in Western text they
 * seldom do.
 */
export function likelyEncoding(bytes: Uint8Array): "shift_jis" | "windows-1252" | undefined {
  const asUtf8 = new TextDecoder().decode(bytes);
  const damaged = asUtf8.split("\ufffd").length - 1;
  const sound = asUtf8.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  if (sound >= damaged) return undefined;
  const japanese = asShiftJis(bytes);
  if (japanese === undefined) return "windows-1252";
  const beyond = japanese.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const kana = japanese.match(/[\u3041-\u3096\u30a1-\u30fc]/gu)?.length ?? 0;
  if (kana > 0 && kana * KANA_OF >= beyond) return "shift_jis";
  const isHigh = (byte: number | undefined) => byte !== undefined && byte > 0x7f;
  let high = 0;
  let together = 0;
  bytes.forEach((byte, i) => {
    if (!isHigh(byte)) return;
    high += 1;
    if (isHigh(bytes[i - 1]) || isHigh(bytes[i + 1])) together += 1;
  });
  return together * 2 > high ? "shift_jis" : "windows-1252";
}

/** Of so many signs beyond ASCII one is kana at least, in Japanese text. */
const KANA_OF = 5;

function asShiftJis(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("shift_jis", {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}
