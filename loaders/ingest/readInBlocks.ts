import {createReadStream} from "node:fs";

/** A record may not be longer: beyond it, a quote that never closes would take in the rest of the file. */
export const LONGEST_RECORD = 16 * 2 ** 20;

const LF = 0x0a;

/** A line, or a record, is longer than any may be. */
export class TooLongError extends Error {}

/**
 * Reads a file as blocks of whole lines. UTF-8 uses the byte of a line feed for nothing else, so each block can be
 * decoded by itself, and no character is ever cut in two.
 * @param blockSize bytes read at a time
 * @throws {TooLongError} for a line longer than a record may be
 */
export async function* readInBlocks(path: string, blockSize = 2 ** 20): AsyncGenerator<Uint8Array> {
  let rest: Buffer[] = [];
  for await (const chunk of createReadStream(path, {highWaterMark: blockSize}) as AsyncIterable<Buffer>) {
    const end = chunk.lastIndexOf(LF) + 1;
    if (end === 0) {
      rest.push(chunk);
      if (rest.reduce((sum, {length}) => sum + length, 0) > LONGEST_RECORD) throw new TooLongError();
    } else {
      yield rest.length ? Buffer.concat([...rest, chunk.subarray(0, end)]) : chunk.subarray(0, end);
      rest = end < chunk.length ? [chunk.subarray(end)] : [];
    }
  }
  if (rest.length) yield Buffer.concat(rest);
}
