import {existsSync} from "node:fs";
import {readdir, rename, rm} from "node:fs/promises";
import {join} from "node:path";
import {SUMS} from "./checksums.js";
import {nameOnDisk, onDisk} from "./onDisk.js";
import {isOurSite, PlaceError} from "./sitePlace.js";

const beside = (dist: string) => `${dist}.last`;

/**
 * Puts a finished site in the place of the last one: two renames, and the last one removed after that. A process killed between
 * the two leaves the last site whole beside its place; `recover` puts it back. So does a power cut: the new site is on the disk before the
 * first rename, and the renames are before anything of the last site is removed.
 * @param site on the same file system as `dist`
 * @param dist as `sitePlace` gives it
 * @throws {PlaceError} when what lies beside the place is not a site of this project.
 */
export async function replaceSite(site: string, dist: string): Promise<void> {
  const last = beside(dist);
  await recover(dist);
  await onDisk(site);
  if (existsSync(dist)) await rename(dist, last);
  try {
    await rename(site, dist);
  } catch (error) {
    await recover(dist);
    throw error;
  }
  await nameOnDisk(dist);
  await removeSite(last);
}

/** Its list of hashes goes last: what a removal that was cut off leaves can still be told to be a site of this project. */
async function removeSite(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (name !== SUMS) await rm(join(folder, name), {recursive: true, force: true});
  }
  await rm(folder, {recursive: true, force: true});
}

/**
 * Puts the last good site back if a build was killed at the moment of exchange. Every build, and the server, begins with it.
 * @throws {PlaceError} when what lies beside the place is not a site of this project: it is left alone.
 */
export async function recover(dist: string): Promise<void> {
  const last = beside(dist);
  if (!existsSync(last)) return;
  if (!(await isOurSite(last)) && !(await isEmpty(last))) {
    throw new PlaceError(last, "place_of_last_site", {
      why: {
        en: "builds keep the last site there, and it holds something else",
        ja: "ビルドが直前のサイトを置く場所に、別のものがある"
      },
      mend: {en: "Move it away.", ja: "別の場所へ移す。"}
    });
  }
  if (existsSync(dist)) await removeSite(last);
  else await rename(last, dist);
}

const isEmpty = async (folder: string) => (await readdir(folder).catch(() => ["a file"])).length === 0;
