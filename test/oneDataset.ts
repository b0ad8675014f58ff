/** A folder for the data set that all tests of a run share: made by the first that needs it (see builtDataset), gone with the run. */
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {TestProject} from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the shared data set is, or will be. */
    dataset: string;
  }
}

export default async function oneDataset(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "sangensoku-"));
  project.provide("dataset", folder);
  return () => rm(folder, {recursive: true, force: true});
}
