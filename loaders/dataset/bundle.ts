/** Everything that is published beside the tables: DuckDB and Parquet, descriptors, README, the archive. */
import {cp, readFile, writeFile} from "node:fs/promises";
import {EXTRACTS} from "../extracts/all.js";
import {WAREHOUSE} from "../warehouse/files.js";
import {readStamp} from "../warehouse/provenance.js";
import {Database} from "../warehouse/database.js";
import {citation} from "./citation.js";
import {croissant} from "./croissant.js";
import {dataPackage, type Source} from "./datapackage.js";
import {CONTENTS_FILE, contentsOfDuckdb, DUCKDB_FILE, writeDuckdb} from "./duckdbFile.js";
import {filesIn, type PublishedBytes} from "./files.js";
import {readme} from "./readme.js";
import {Kept} from "./kept.js";
import {writeZip} from "./zip.js";

const ARCHIVE = "sangensoku.zip";

/** Adds to the tables in `build/extracts` what goes with them. */
export async function bundle(build = "build"): Promise<void> {
  const folder = `${build}/extracts`;
  const warehouse = await Database.open(`${build}/${WAREHOUSE}`, {readOnly: true});
  const stamp = await readStamp(warehouse);
  const sources = await warehouse.rows<Source>("select title, url from stg_sources order by id");
  warehouse.close();

  const files = await filesIn(folder);
  const json = (value: object) => `${JSON.stringify(value)}\n`;
  await writeFile(`${folder}/datapackage.json`, json(dataPackage(EXTRACTS, files, sources, stamp)));
  await writeFile(`${folder}/croissant.json`, json(croissant(EXTRACTS, files, stamp)));
  await writeFile(`${folder}/CITATION.cff`, citation(stamp));
  await writeFile(`${folder}/README.md`, readme(EXTRACTS, stamp));
  await cp("CHANGES.md", `${folder}/CHANGES.md`);
  await cp("LICENSE-DATA", `${folder}/LICENSE-DATA`);

  const reproducible = (await filesIn(folder)).map(({name}) => name);
  await writeDuckdb(EXTRACTS, folder, stamp.as_of);
  const contents = await contentsOfDuckdb(`${folder}/${DUCKDB_FILE}`);
  mustHold(contents, files);
  await writeFile(`${folder}/${CONTENTS_FILE}`, contents);
  const parquet = (await filesIn(folder)).map(({name}) => name).filter((name) => name.endsWith(".parquet"));
  const kept = await Kept.in(`${build}/kept/archive`, await readFile("node_modules/fflate/package.json", "utf8"));
  await writeZip(folder, [...reproducible, ...parquet], ARCHIVE, kept);
  await kept.close();
}

/** @throws {Error} when the DuckDB file does not hold, byte for byte, the tables that are published as CSV. */
function mustHold(contents: string, files: readonly PublishedBytes[]): void {
  const tables = new Set(EXTRACTS.map(({name}) => `${name}.csv`));
  const missing = files.filter(({name, sha256}) => tables.has(name) && !contents.includes(`${sha256}  ${name}\n`));
  if (missing.length === 0) return;
  const names = missing.map(({name}) => name).join(", ");
  throw new Error(
    `${DUCKDB_FILE} does not hold what these files hold: ${names}. Is the disk full? Make room and build again.`
  );
}
