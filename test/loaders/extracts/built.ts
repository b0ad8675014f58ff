import {mkdtemp} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {bundle} from "../../../loaders/dataset/bundle.js";
import {refresh} from "../../../loaders/commands/refresh.js";

/** Refreshes the real data into a folder of its own, with everything that is published beside the tables. */
export async function builtDataset(): Promise<string> {
  const build = await mkdtemp(join(tmpdir(), "sangensoku-"));
  await refresh(build);
  await bundle(build);
  return build;
}
