import {open} from "node:fs/promises";

const LENGTH = 2 ** 16;

/**
 * The bytes of a file, a piece at a time. All stand in the same place, each until the next is asked for: a stream makes room for every piece anew, and of
 * a long file much of that is held for a while.
 */
export async function* piecesOf(path: string): AsyncIterable<Buffer> {
  const file = await open(path);
  try {
    const place = Buffer.alloc(LENGTH);
    for (;;) {
      const {bytesRead} = await file.read(place, 0, LENGTH);
      if (!bytesRead) return;
      yield place.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
