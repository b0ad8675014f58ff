import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import {filesIn, sha256sums} from "./files.js";

/** What is neither ours nor in the data, and yet decides what is made. */
const PACKAGES = ["package.json", "package-lock.json", "node_modules/.package-lock.json"];

/** The hash of the program itself, its packages and Node: as long as it stays, the same is made of the same contents. */
export async function programHash(): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const file of PACKAGES) hash.update(await readFile(file));
  for (const folder of ["loaders", "src"]) {
    const files = await filesIn(folder);
    hash.update(sha256sums(files.filter(({name}) => !name.startsWith(".observablehq/"))));
  }
  return hash.digest("hex");
}
