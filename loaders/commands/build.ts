/**
 * The whole build: refresh the data while Framework builds the pages, fill them while the data set is bundled, check the result, put it in
 * place. Everything is made under `build/`; until the new site is whole and checked, the last good one stays as it is.
 */
import {chmod, mkdtemp, rm, stat, writeFile} from "node:fs/promises";
import {basename, dirname} from "node:path";
import {optionsOf, runCommand} from "./command.js";
import {isRun} from "./isRun.js";
import {optimizeLate} from "../site/optimizeLate.js";
import type {Locale} from "../../src/messages/locale.js";
import {refresh, reportLines} from "./refresh.js";
import {noteDataset} from "../dataset/note.js";
import {checkSite} from "../site/checkSite.js";
import {bundleApart} from "./bundle.js";
import {writeSite} from "../site/writeSite.js";
import {withLock} from "../site/withLock.js";
import {frameworkPages, PAGES} from "../site/frameworkPages.js";
import {writeSums} from "../site/checksums.js";
import {recover, replaceSite} from "../site/replaceSite.js";
import {removeLeftovers} from "../site/removeLeftovers.js";
import {sitePlace} from "../site/sitePlace.js";

const BUILD = "build";

/**
 * Builds the site into `dist`.
 * @param dist a folder that `sitePlace` allows to be replaced
 * @throws {PlaceError} when the site cannot be put there, {BusyError} when another build is under way, {RefusedError} for bad data, {SiteFaults} for a bad site.
 */
export async function build(
  dist = "dist",
  locale: Locale = "en",
  log: (line: string) => void = console.log
): Promise<void> {
  process.umask(0o022); // Whatever the account hides from others: a web server must read the site.
  const place = await sitePlace(dist);
  return withLock(BUILD, async () => {
    await recover(place);
    await removeLeftovers(BUILD, /^\.site-/);
    await removeLeftovers(dirname(place), leftBeside(place));
    await beside(frameworkPages, async () => {
      const refreshed = await refresh(BUILD);
      for (const line of reportLines(refreshed, locale)) log(line);
    });
    const site = await mkdtemp(await besideOrWithin(place));
    try {
      const pages = await beside(
        (signal) => bundleApart(BUILD, signal),
        (bundled) => writeSite(BUILD, PAGES, site, bundled)
      );
      await noteDataset(BUILD);
      await writeFile(`${site}/.nojekyll`, "");
      await writeSums(site);
      await checkSite(site);
      await chmod(site, 0o755); // A temporary folder is closed to others; a web server must read this one.
      // Looked at again: somebody may have put files there while the site was made.
      await replaceSite(site, await sitePlace(dist));
      log({en: `${pages} pages in ${dist}/`, ja: `${dist}/ に${pages}ページ`}[locale]);
    } finally {
      await rm(site, {recursive: true, force: true});
    }
  });
}

/**
 * Runs `work` beside `other`, for which it may wait. When `work` fails the other is stopped; either way both have ended: nothing may go on writing after the
 * lock is given back.
 */
async function beside<Other, Done>(
  other: (signal: AbortSignal) => Promise<Other>,
  work: (other: Promise<Other>) => Promise<Done>
): Promise<Done> {
  const stop = new AbortController();
  const begun = other(stop.signal);
  const ended = Promise.allSettled([begun]);
  try {
    const done = await work(begun);
    await begun;
    return done;
  } catch (error) {
    stop.abort();
    await ended;
    throw error;
  }
}

/** A site is made within the build's folder, or beside its place where that is on another file system: it must be moved by name. */
async function besideOrWithin(place: string): Promise<string> {
  const [here, there] = await Promise.all([stat(BUILD), stat(dirname(place))]);
  return here.dev === there.dev ? `${BUILD}/.site-` : `${dirname(place)}/.${basename(place)}-making-`;
}

const leftBeside = (place: string) => new RegExp(`^\\.${basename(place).replace(/[^\w-]/g, "\\$&")}-making-\\w{6}$`);

if (isRun(import.meta.url)) {
  optimizeLate();
  await runCommand((locale) => build(optionsOf({dist: {type: "string", default: "dist"}}).values.dist, locale));
}
