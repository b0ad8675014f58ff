/**
 * Do the published tables arrive in the tools that people own as they were written? `npm run validate:loads` reads each in pandas and in R: as many rows,
 * numbers as numbers, days as days, truth values as such, and no text taken for a missing value. It needs both (Debian's python3-pandas, r-base-core;
 * where PYTHON names another Python, that one's), and reads Parquet too where there is pyarrow, and by readr's guesses where there is readr.
 */
import {spawnSync} from "node:child_process";
import {mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {Database} from "../../loaders/warehouse/database.js";

const FOLDER = resolve(process.argv[2] ?? "dist", "extracts");
const TOOLS = [
  [process.env["PYTHON"] ?? "python3", "loads.py"],
  ["Rscript", "loads.R"]
] as const;

interface Package {
  resources: {name: string; path: string; schema: {fields: {name: string; type: string}[]}}[];
}

/** What must arrive, a column a line: table, column, type, rows of the table, cells of the column that are not empty. */
async function expected(): Promise<string[][]> {
  const {resources} = JSON.parse(await readFile(`${FOLDER}/datapackage.json`, "utf8")) as Package;
  const db = await Database.open(":memory:");
  const lines: string[][] = [];
  for (const {name, path, schema} of resources) {
    const counts = schema.fields.map((field) => `count("${field.name}")::integer`).join();
    const [found] = await db.rows<{rows: number; cells: number[]}>(
      `select count(*)::integer as rows, [${counts}] as cells from read_csv('${FOLDER}/${path}', all_varchar = true, header = true, auto_detect = false,
        delim = ',', quote = '"', escape = '"', columns = {${schema.fields.map((field) => `"${field.name}": 'varchar'`).join()}})`
    );
    schema.fields.forEach((field, i) =>
      lines.push([name, field.name, field.type, String(found?.rows), String(found?.cells[i])])
    );
  }
  db.close();
  return lines;
}

const scratch = await mkdtemp(`${tmpdir()}/sangensoku-loads-`);
try {
  const lines = await expected();
  await writeFile(`${scratch}/expected.tsv`, lines.map((line) => `${line.join("\t")}\n`).join(""));
  const tables = new Set(lines.map(([table]) => table));
  const parquet = (await readdir(FOLDER)).filter((name) => name.endsWith(".parquet"));
  console.log(`${tables.size} tables, ${lines.length} columns, ${parquet.length} Parquet files`);
  for (const [tool, script] of TOOLS) {
    const program = fileURLToPath(new URL(script, import.meta.url));
    const {status, error} = spawnSync(tool, [program, FOLDER, `${scratch}/expected.tsv`], {stdio: "inherit"});
    if (error) console.log(`${tool} cannot be run (${error.message})`);
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  await rm(scratch, {recursive: true, force: true});
}
