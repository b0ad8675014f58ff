import {hash} from "node:crypto";
import {readFileSync} from "node:fs";
import {mkdir, readdir, rename, rm, writeFile} from "node:fs/promises";

const hashOf = (content: string | Uint8Array): string => hash("sha256", content);

/**
 * Files that are long in the making and the same each time, kept from build to build: each under the hash of all that it is made of and
 * its own. What has become another since is made again, and what a build did not ask for is gone after it.
 */
export class Kept {
  readonly #asked = new Set<string>();

  private constructor(
    private readonly folder: string,
    /** The names of files by the hash of what they are made of. */
    private readonly files: ReadonlyMap<string, string>,
    private readonly makers: string
  ) {}

  /** @param makers what all of them are made by, where that is the same for all */
  static async in(folder: string, makers = ""): Promise<Kept> {
    await mkdir(folder, {recursive: true});
    const names = await readdir(folder);
    return new Kept(folder, new Map(names.map((name) => [name.split(".")[0] ?? "", name])), hashOf(makers));
  }

  /** As `bytesOf`, of a text. */
  async textOf(madeOf: string, make: () => string): Promise<string> {
    return (await this.bytesOf(madeOf, async () => Buffer.from(make()))).toString();
  }

  /**
   * @param madeOf everything on which the bytes depend
   * @param make makes them, where they are not kept
   */
  async bytesOf(madeOf: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const key = hashOf(`${this.makers}\n${madeOf}`);
    this.#asked.add(key);
    const name = this.files.get(key);
    if (name !== undefined) {
      const bytes = readFileSync(`${this.folder}/${name}`);
      if (name === nameOf(key, bytes)) return bytes;
    }
    const bytes = await make();
    // Moved into place, so that a build that is ended leaves no half of a file under its name.
    const half = `${this.folder}/half.${key}`;
    await writeFile(half, bytes);
    await rename(half, `${this.folder}/${nameOf(key, bytes)}`);
    return bytes;
  }

  /** Takes away what was not asked for. */
  async close(): Promise<void> {
    for (const [key, name] of this.files) {
      if (!this.#asked.has(key)) await rm(`${this.folder}/${name}`, {force: true});
    }
  }
}

const nameOf = (key: string, bytes: Uint8Array): string => `${key}.${hashOf(bytes)}`;
