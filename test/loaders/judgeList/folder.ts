import {mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll} from "vitest";

/** A folder of the test's own, gone afterwards. */
export async function folder() {
  const path = await mkdtemp(join(tmpdir(), "sangensoku-test-"));
  afterAll(() => rm(path, {recursive: true, force: true}));
  return {
    at: (name: string) => join(path, name),
    names: async () => (await readdir(path)).sort(),
    read: (name: string) => readFile(join(path, name), "utf8"),
    write: async (name: string, content: string | Uint8Array) => {
      await writeFile(join(path, name), content);
      return join(path, name);
    }
  };
}
