import {mkdir, readdir, rm, writeFile} from "node:fs/promises";
import {dirname} from "node:path";
import {NOT_FOUND, PAGES, RECORD, type PageEntry} from "../../src/components/catalogue.js";
import {shellMarkdown} from "./pageShell.js";

const CACHE = "src/.observablehq/cache";

/**
 * Framework asks the npm registry for a version of each of these on every cold build, used or not. An empty folder with
 * the name is answer enough. Version 0.0.0 does not exist on purpose: a page that truly needed one would fail at once.
 */
const UNUSED_LIBRARIES = [
  "@observablehq/plot",
  "@observablehq/sample-datasets",
  "apache-arrow",
  "arquero",
  "d3",
  "d3-dsv",
  "echarts",
  "htl",
  "leaflet",
  "lodash",
  "mapbox-gl",
  "parquet-wasm",
  "react",
  "react-dom",
  "topojson-client"
];

export const SHELLS: readonly PageEntry[] = [...PAGES, RECORD, NOT_FOUND];
export const shellPath = ({slug}: PageEntry) => slug || "index";

/** Empties Framework's cache and puts the shells into it, so that no page loader has to run. */
export async function primeFrameworkCache(): Promise<void> {
  await rm(CACHE, {recursive: true, force: true});
  for (const name of UNUSED_LIBRARIES) await mkdir(`${CACHE}/_npm/${name}@0.0.0`, {recursive: true});
  // Framework builds every page loader that has no parameter, wanted or not: the Japanese overview is one.
  for (const shell of [...SHELLS, {...SHELLS[0]!, slug: "ja/index"}]) {
    const file = `${CACHE}/${shellPath(shell)}.md`;
    await mkdir(dirname(file), {recursive: true});
    await writeFile(file, shellMarkdown(shell));
  }
}

/** Forgets every page that the live preview has made, or that `primeFrameworkCache` has put in its place: each is made anew when asked for. */
export async function forgetPages(): Promise<void> {
  for (const name of await readdir(CACHE, {recursive: true})) {
    if (name.endsWith(".md")) await rm(`${CACHE}/${name}`, {force: true});
  }
}
