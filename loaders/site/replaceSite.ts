import {existsSync} from "node:fs";
import {rename, rm} from "node:fs/promises";

const beside = (dist: string) => `${dist}.last`;

/**
 * Puts a finished site in the place of the last one: two renames, and the last one removed after that. A process killed between
 * the two leaves the last site whole beside its place; `recover` puts it back.
 */
export async function replaceSite(site: string, dist: string): Promise<void> {
  const last = beside(dist);
  if (existsSync(dist)) {
    await rm(last, {recursive: true, force: true});
    await rename(dist, last);
  }
  try {
    await rename(site, dist);
  } catch (error) {
    await recover(dist);
    throw error;
  }
  await rm(last, {recursive: true, force: true});
}

/** Puts the last good site back if a build was killed at the moment of exchange. Every build, and the server, begins with it. */
export async function recover(dist: string): Promise<void> {
  const last = beside(dist);
  if (!existsSync(last)) return;
  if (existsSync(dist)) await rm(last, {recursive: true, force: true});
  else await rename(last, dist);
}
