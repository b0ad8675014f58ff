import {inBoth, type FaultCode} from "./faults.js";
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
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refused(1, "utf16");
  }
  try {
    return {text: new TextDecoder("utf-8", {fatal: true}).decode(bytes), refusals: []};
  } catch {
    return refused(firstBadLine(bytes), "not_utf8");
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
