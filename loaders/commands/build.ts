/**
 * The whole build: refresh the data, bundle the data set, let Framework build the shells, fill them, check the result, put it in
 * place. Everything is made under `build/`; until the new site is whole and checked, the last good one stays as it is.
 */
import {spawn} from "node:child_process";
import {chmod, mkdtemp, readdir, rm, writeFile} from "node:fs/promises";
import {pathToFileURL} from "node:url";
import {parseArgs} from "node:util";
import {RefusedError} from "../ingest/refusal.js";
import {refresh, reportLines} from "./refresh.js";
import {checkSite, SiteFaults} from "../site/checkSite.js";
import {bundle} from "../dataset/bundle.js";
import {writeSite} from "../site/writeSite.js";
import {withLock, BusyError} from "../site/withLock.js";
import {primeFrameworkCache} from "../site/frameworkCache.js";
import {writeSums} from "../site/checksums.js";
import {recover, replaceSite} from "../site/replaceSite.js";

const BUILD = "build";

/**
 * Builds the site into `dist`.
 * @throws {BusyError} when another build is under way, {RefusedError} for bad data, {SiteFaults} for a bad site.
 */
export function build(dist = "dist", log: (line: string) => void = console.log): Promise<void> {
  return withLock(BUILD, async () => {
    await recover(dist);
    await removeLeftovers();
    const refreshed = await refresh(BUILD);
    for (const line of reportLines(refreshed)) log(line);
    await bundle(BUILD);
    await primeFrameworkCache();
    await buildShells();
    const site = await mkdtemp(`${BUILD}/.site-`);
    try {
      const pages = await writeSite(BUILD, `${BUILD}/shells`, site);
      await writeFile(`${site}/.nojekyll`, "");
      await writeSums(site);
      await checkSite(site);
      await chmod(site, 0o755); // A temporary folder is closed to others; a web server must read this one.
      await replaceSite(site, dist);
      log(`${pages} pages in ${dist}/`);
    } finally {
      await rm(site, {recursive: true, force: true});
    }
  });
}

/** What a killed build left half made. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(BUILD)) {
    if (/^\.(site|making)-/.test(name)) await rm(`${BUILD}/${name}`, {recursive: true, force: true});
  }
}

async function buildShells(): Promise<void> {
  const framework = "node_modules/@observablehq/framework/dist/bin/observable.js";
  const child = spawn(process.execPath, [framework, "build"], {
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "1"},
    stdio: ["ignore", "pipe", "pipe"]
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) throw new Error(`Framework could not build the shells (exit ${String(code)}):\n${output}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const {values} = parseArgs({options: {dist: {type: "string", default: "dist"}}});
  try {
    await build(values.dist);
  } catch (error) {
    const isForPeople = [RefusedError, SiteFaults, BusyError].some((kind) => error instanceof kind);
    console.error(isForPeople ? (error as Error).message : error);
    process.exitCode = 1;
  }
}
