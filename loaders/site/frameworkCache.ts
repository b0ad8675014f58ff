import {mkdir, rm, writeFile} from "node:fs/promises";

const CACHE = "src/.observablehq/cache";

/**
 * Framework's client can load each of these, so that Framework asks the npm registry for its version on every cold build, used or
 * not, and no option leaves them out. An empty folder with the name is answer enough. Version 0.0.0 does not exist on purpose: a
 * page that truly needed one would fail at once.
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

/**
 * Empties Framework's cache, so that every page and file is made anew, and answers ahead what Framework would ask the registry.
 * @param made what data loaders under src/data would print, by their names: Framework then takes it and runs none of them
 */
export async function primeFrameworkCache(made: ReadonlyMap<string, string> = new Map()): Promise<void> {
  await rm(CACHE, {recursive: true, force: true});
  await mkdir(`${CACHE}/data`, {recursive: true});
  for (const [name, text] of made) await writeFile(`${CACHE}/data/${name}`, text);
  for (const name of UNUSED_LIBRARIES) await mkdir(`${CACHE}/_npm/${name}@0.0.0`, {recursive: true});
}
