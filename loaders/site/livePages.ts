import {stat} from "node:fs/promises";
import {tsImport} from "tsx/esm/api";
import type {PageOptions} from "../../src/pageOptions.js";
import type {SiteData} from "../../src/record/siteData.js";
import type * as Preview from "./previewOptions.js";

/** The data of the last refresh, and when that was. */
let read: {at: number; data: SiteData} | undefined;
let last: PageOptions | undefined;

/**
 * What the live preview makes pages of: figures, components and words as they stand in their files now, and the data of the last
 * refresh. The preview asks again whenever its configuration is touched; what cannot be run leaves the pages as they were.
 * @throws {Error} the first time, when a module or the data cannot be read
 */
export async function livePages(): Promise<PageOptions> {
  try {
    last = await pagesNow();
  } catch (error) {
    if (!last) throw error;
    console.error(error);
  }
  return last;
}

async function pagesNow(): Promise<PageOptions> {
  // Node reads a module once; this gives it and all that it imports anew.
  const fresh: unknown = await tsImport("./previewOptions.ts", import.meta.url);
  const {previewOptions, readData} = fresh as typeof Preview;
  const {mtimeMs} = await stat("build/extracts");
  if (read?.at !== mtimeMs) read = {at: mtimeMs, data: await readData()};
  return previewOptions(read.data);
}
