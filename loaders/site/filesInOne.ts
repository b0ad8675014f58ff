/** Files that are kept together: one line that says how many bytes of which file follow, then the bytes. */
import type {FileText} from "./subjects.js";

const LINE_END = "\n".charCodeAt(0);

export function filesInOne(files: readonly FileText[]): Buffer {
  const contents = files.map(([, text]) => Buffer.from(text));
  const sizes = files.map(([file], i) => [file, contents[i]?.byteLength]);
  return Buffer.concat([Buffer.from(`${JSON.stringify(sizes)}\n`), ...contents]);
}

/** The files again, as parts of the bytes. */
export function filesOutOf(one: Buffer): [file: string, content: Buffer][] {
  let start = one.indexOf(LINE_END);
  const sizes = JSON.parse(one.toString("utf8", 0, start)) as [file: string, size: number][];
  start += 1;
  return sizes.map(([file, size]) => [file, one.subarray(start, (start += size))]);
}

/**
 * Puts one text in place of another wherever that stands in the bytes.
 * @throws {Error} when the two are not of the same length: nothing may move.
 */
export function putInPlace(bytes: Buffer, placeholder: string, text: string): void {
  if (Buffer.byteLength(placeholder) !== Buffer.byteLength(text)) {
    throw new Error(`"${text}" is not as long as "${placeholder}", in whose place it is to be put`);
  }
  for (let at = bytes.indexOf(placeholder); at >= 0; at = bytes.indexOf(placeholder, at)) at += bytes.write(text, at);
}
