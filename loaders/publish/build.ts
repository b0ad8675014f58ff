/** The whole build: refresh the data, let Framework build the shells, fill them, check the result, put it in place. */
import {spawn} from "node:child_process";
import {mkdtemp, rename, rm} from "node:fs/promises";
import {pathToFileURL} from "node:url";
import {RefusedError} from "../ingest/refusal.js";
import {refresh, reportLines} from "../refresh.js";
import {checkSite, SiteFaults} from "./check.js";
import {finish} from "./finish.js";
import {prime} from "./prime.js";

/** Builds the site into `dist`. Until it is whole and checked, the last good `dist` stays as it is. */
export async function build(dist = "dist", log: (line: string) => void = console.log): Promise<void> {
  const refreshed = await refresh();
  for (const line of reportLines(refreshed)) log(line);
  await prime();
  await buildShells();
  const site = await mkdtemp("build/.site-");
  try {
    const pages = await finish("build", "build/shells", site);
    await checkSite(site);
    await rm("build/.last", {recursive: true, force: true});
    await rename(dist, "build/.last").catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
    await rename(site, dist);
    log(`${pages} pages in ${dist}/`);
  } finally {
    await rm(site, {recursive: true, force: true});
    await rm("build/.last", {recursive: true, force: true});
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
  try {
    await build();
  } catch (error) {
    console.error(error instanceof RefusedError || error instanceof SiteFaults ? error.message : error);
    process.exitCode = 1;
  }
}
