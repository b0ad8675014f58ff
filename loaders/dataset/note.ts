/** A note beside a data set of what it was made of and of what was made, so that neither can have become another without being noticed. */
import {hash} from "node:crypto";
import {existsSync} from "node:fs";
import {readFile, writeFile} from "node:fs/promises";
import {WAREHOUSE} from "../warehouse/files.js";
import {filesIn, sha256sums} from "./files.js";
import {programHash} from "./programHash.js";

const noteIn = (build: string): string => `${build}/dataset.sums`;

/** Notes how the data set in `build`, with all that is published beside it, came about: whoever finds it unchanged need not make it again. */
export async function noteDataset(build: string): Promise<void> {
  await writeFile(noteIn(build), await sumsOf(build));
}

/** Whether `build` holds the data set that would be made of program, packages and data as they are. */
export async function isDatasetOfNow(build: string): Promise<boolean> {
  return existsSync(noteIn(build)) && (await readFile(noteIn(build), "utf8")) === (await sumsOf(build));
}

async function sumsOf(build: string): Promise<string> {
  const parts = ["data", "releases", `${build}/extracts`].map(async (folder) => sha256sums(await filesIn(folder)));
  const files = ["CHANGES.md", "LICENSE-DATA", `${build}/${WAREHOUSE}`].map(async (file) =>
    hash("sha256", await readFile(file))
  );
  return [await programHash(), ...(await Promise.all([...files, ...parts]))].join("\n");
}
