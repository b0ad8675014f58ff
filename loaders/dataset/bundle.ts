/** Everything that is published beside the tables: DuckDB and Parquet, descriptors, README, the archive. */
import {cp, writeFile} from "node:fs/promises";
import {EXTRACTS} from "../extracts/all.js";
import {WAREHOUSE} from "../warehouse/files.js";
import {readStamp} from "../warehouse/provenance.js";
import {Database} from "../warehouse/database.js";
import {citation} from "./citation.js";
import {croissant} from "./croissant.js";
import {dataPackage, type Source} from "./datapackage.js";
import {CONTENTS_FILE, contentsOf, writeDuckdb} from "./duckdbFile.js";
import {filesIn} from "./files.js";
import {readme} from "./readme.js";
import {writeZip} from "./zip.js";

export const ARCHIVE = "sangensoku.zip";

/** Adds to the tables in `build/extracts` what goes with them. */
export async function bundle(build = "build"): Promise<void> {
  const folder = `${build}/extracts`;
  const warehouse = await Database.open(`${build}/${WAREHOUSE}`, {readOnly: true});
  const stamp = await readStamp(warehouse);
  const sources = await warehouse.rows<Source>("select title, url from stg_sources order by id");
  warehouse.close();

  const files = await filesIn(folder);
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  await writeFile(`${folder}/datapackage.json`, json(dataPackage(EXTRACTS, files, sources, stamp)));
  await writeFile(`${folder}/croissant.json`, json(croissant(EXTRACTS, files, stamp)));
  await writeFile(`${folder}/CITATION.cff`, citation(stamp));
  await writeFile(`${folder}/README.md`, readme(EXTRACTS, stamp));
  await cp("CHANGES.md", `${folder}/CHANGES.md`);
  await cp("LICENSE-DATA", `${folder}/LICENSE-DATA`);

  const reproducible = (await filesIn(folder)).map(({name}) => name);
  await writeDuckdb(EXTRACTS, folder, stamp.as_of);
  await writeFile(`${folder}/${CONTENTS_FILE}`, contentsOf(files));
  const parquet = (await filesIn(folder)).map(({name}) => name).filter((name) => name.endsWith(".parquet"));
  await writeZip(folder, [...reproducible, ...parquet], ARCHIVE);
}
