import {createReadStream} from "node:fs";
import {open, readFile, stat} from "node:fs/promises";
import type {ListFile} from "../../src/judgeList/listSource.js";

/** Bytes read at a time. */
const CHUNK = 2 ** 20;

/** A file on the disk. */
export async function diskFile(path: string, chunk = CHUNK): Promise<ListFile> {
  const {size} = await stat(path);
  return {
    size,
    bytes: () => readFile(path),
    chunks: () => createReadStream(path, {highWaterMark: chunk}),
    async start(bytes) {
      const file = await open(path);
      try {
        const {buffer, bytesRead} = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    }
  };
}
