import type {Part, Writer} from "../../src/judgeList/writer.js";
import {closeSync, openSync, writeSync} from "node:fs";

const SIZE = 4 * 2 ** 20;

/** Writes a file of any length through one buffer: text and ready bytes, in order. */
export class FileWriter implements Writer {
  readonly #file: number;
  readonly #buffer = Buffer.allocUnsafe(SIZE);
  #used = 0;

  constructor(path: string) {
    this.#file = openSync(path, "w");
  }

  ready(text: string): Part {
    return Buffer.from(text);
  }

  write(part: Part): void {
    const most = typeof part === "string" ? part.length * 3 : part.length;
    if (this.#used + most > SIZE) this.#flush();
    if (most > SIZE) {
      writeAll(this.#file, Buffer.from(part));
    } else if (typeof part === "string") this.#used += this.#buffer.write(part, this.#used);
    else {
      this.#buffer.set(part, this.#used);
      this.#used += part.length;
    }
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    writeAll(this.#file, this.#buffer.subarray(0, this.#used));
    this.#used = 0;
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}
