import {readFile, writeFile} from "node:fs/promises";
import {zipSync, type Zippable} from "fflate";

/** Already compressed; pressing again only costs time. */
const STORED = /\.parquet$/;

/** The first moment that ZIP can hold. It keeps local times without a zone, so it is built from local parts: the same bytes everywhere. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Writes an archive of the named files of a folder, all under one folder of the archive's own name. */
export async function writeZip(folder: string, names: readonly string[], archive: string): Promise<void> {
  const inside = archive.replace(/\.zip$/, "");
  const members: Zippable = {};
  for (const name of [...names].sort()) {
    members[`${inside}/${name}`] = [await readFile(`${folder}/${name}`), {level: STORED.test(name) ? 0 : 6}];
  }
  await writeFile(`${folder}/${archive}`, zipSync(members, {mtime: FIXED_TIME}));
}
