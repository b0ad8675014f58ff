import {existsSync} from "node:fs";
import {mkdir, writeFile} from "node:fs/promises";
import {setTimeout} from "node:timers/promises";
import {inject} from "vitest";
import {bundle} from "../../../loaders/dataset/bundle.js";
import {isDatasetOfNow} from "../../../loaders/dataset/note.js";
import {refresh} from "../../../loaders/commands/refresh.js";

/**
 * The folder with the real data, refreshed, and everything that is published beside the tables: what the last build made, if it was made
 * of the sources as they are. If not, the first test that asks makes it; the others wait for it, and all only read it.
 */
export async function builtDataset(): Promise<string> {
  if (await (ofLastBuild ??= isDatasetOfNow(LAST_BUILD))) return LAST_BUILD;
  const folder = inject("dataset");
  const [build, made, failed] = [`${folder}/build`, `${folder}/made`, `${folder}/failed`];
  if (await isFirst(`${folder}/making`)) {
    try {
      await refresh(build);
      await bundle(build);
      await writeFile(made, "");
    } catch (error) {
      await writeFile(failed, "");
      throw error;
    }
  }
  while (!existsSync(made)) {
    if (existsSync(failed)) throw new Error("The data set could not be made: see the test that came first.");
    await setTimeout(100);
  }
  return build;
}

const LAST_BUILD = "build";
let ofLastBuild: Promise<boolean> | undefined;

/** Of all who make the same folder, one is the first. */
async function isFirst(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
