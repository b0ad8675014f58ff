import {execFileSync} from "node:child_process";
import {createHash} from "node:crypto";
import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {Ajv, type SchemaObject} from "ajv";
import addFormats from "ajv-formats";
import {unzipSync} from "fflate";
import type {Dataset, WithContext} from "schema-dts";
import {beforeAll, describe, expect, it} from "vitest";
import {parse} from "yaml";
import {z} from "zod";
import {EXTRACTS} from "../../../loaders/extracts/all.js";
import type {dataPackage} from "../../../loaders/dataset/datapackage.js";
import {CONTENTS_FILE, contentsOfDuckdb, DUCKDB_FILE} from "../../../loaders/dataset/duckdbFile.js";
import {filesIn, type PublishedBytes} from "../../../loaders/dataset/files.js";
import {datasetJsonLd} from "../../../loaders/dataset/jsonld.js";
import {writeZip} from "../../../loaders/dataset/zip.js";
import {Kept} from "../../../loaders/dataset/kept.js";
import {columnNames} from "../../../loaders/schema/table.js";
import {Database} from "../../../loaders/warehouse/database.js";
import {parseCsv} from "../../../src/text/csv.js";
import {builtDataset} from "../extracts/built.js";

let build: string;
let files: PublishedBytes[];
beforeAll(async () => {
  build = await builtDataset();
  files = await filesIn(`${build}/extracts`);
});

const json = async (name: string) => JSON.parse(await readFile(`${build}/extracts/${name}`, "utf8")) as unknown;

/** What is wrong under the official schema of a format, as it was published by those who made the format. */
async function faultsUnder(format: string, value: unknown): Promise<unknown[]> {
  const schema = JSON.parse(await readFile(`test/fixtures/profiles/${format}.json`, "utf8")) as SchemaObject;
  const ajv = new Ajv({strict: false, allErrors: true, logger: false});
  addFormats.default(ajv);
  const valid = ajv.compile(schema);
  valid(value);
  return valid.errors ?? [];
}

const hashOf = (name: string) => files.find((file) => file.name === name)!.sha256;
const tables = EXTRACTS.map(({name}) => name);

describe("datapackage.json", () => {
  type Package = ReturnType<typeof dataPackage>;

  it("is valid under the standard's own profile, version 2.0", async () => {
    expect(await faultsUnder("datapackage", await json("datapackage.json"))).toEqual([]);
  });

  it("gives every column of whole days as a date, in the descriptors as in the files", async () => {
    const {resources} = (await json("datapackage.json")) as Package;
    const days = resources.flatMap(({name, schema}) =>
      schema.fields.filter(({type}) => type === "date").map((field) => `${name}.${field.name}`)
    );
    const db = await Database.open(`${build}/extracts/${DUCKDB_FILE}`, {readOnly: true});
    const inDuckdb = await db.rows<{column: string}>(
      `select table_name || '.' || column_name as "column" from duckdb_columns()
      where data_type = 'DATE' and not internal and table_name in (${tables.map((name) => `'${name}'`).join()})`
    );
    db.close();
    expect(inDuckdb.map(({column}) => column).sort()).toEqual([...days].sort());
    expect(days).toContain("verdicts.rules_day");
    expect(days).not.toContain("transfers.date");
  });

  it("gives no column as text that holds whole days or plain numbers alone, but the names of versions", async () => {
    const {resources} = (await json("datapackage.json")) as Package;
    const db = await Database.open(`${build}/extracts/${DUCKDB_FILE}`, {readOnly: true});
    const alone: string[] = [];
    for (const {name, schema} of resources) {
      const texts = schema.fields.filter(({type}) => type === "string").map((field) => field.name);
      const all = (text: string, pattern: string) => `bool_and(regexp_full_match("${text}", '${pattern}'))`;
      // A day that is known by its year alone is text among days, and no number.
      const eachAlone = texts.map(
        (text) => `${all(text, String.raw`\d{4}-\d\d-\d\d`)} or ${all(text, String.raw`-?\d+(\.\d+)?`)}`
      );
      const found = await db.rows<{column: string; alone: boolean | null}>(
        `select unnest([${texts.map((text) => `'${text}'`).join()}]) as "column", unnest([${eachAlone.join()}]) as alone
        from "${name}"`
      );
      alone.push(...found.filter((each) => each.alone).map(({column}) => `${name}.${column}`));
    }
    db.close();
    // The name of a version is a name, though versions are named by the day on which they came into force.
    expect(alone.filter((column) => !/\.regime(_before)?$/.test(column))).toEqual([]);
  });

  it("describes every table with its hash, size and columns", async () => {
    const {resources} = (await json("datapackage.json")) as Package;
    expect(resources.map(({name}) => name)).toEqual(tables);
    for (const [index, {path, hash, bytes, schema}] of resources.entries()) {
      expect({hash, bytes}).toEqual({
        hash: `sha256:${hashOf(path)}`,
        bytes: files.find(({name}) => name === path)!.bytes
      });
      expect(schema.fields.map(({name}) => name)).toEqual(columnNames(EXTRACTS[index]!));
    }
  });

  it("points its foreign keys at tables and columns that are there", async () => {
    const {resources} = (await json("datapackage.json")) as Package;
    const keys = resources.flatMap(({name, schema}) =>
      ("foreignKeys" in schema ? schema.foreignKeys! : []).map(({reference}) => ({
        resource: reference.resource || name,
        fields: reference.fields
      }))
    );
    expect(keys.length).toBeGreaterThan(5);
    for (const {resource, fields} of keys) {
      expect(resources.find(({name}) => name === resource)?.schema.primaryKey).toEqual(fields);
    }
  });
});

describe("croissant.json", () => {
  // No JSON Schema of Croissant is published. This is what its specification 1.0 requires of each kind of node.
  const reference = z.strictObject({"@id": z.string()});
  const dataType = z.enum(["sc:Text", "sc:Integer", "sc:Float", "sc:Boolean", "sc:Date", "sc:URL"]);
  const node = z.looseObject({
    "@context": z.looseObject({"@vocab": z.literal("https://schema.org/"), cr: z.string(), recordSet: z.string()}),
    "@type": z.literal("sc:Dataset"),
    conformsTo: z.literal("http://mlcommons.org/croissant/1.0"),
    name: z.string().min(1),
    description: z.string().min(1),
    license: z.url(),
    url: z.url(),
    creator: z.looseObject({"@type": z.literal("sc:Organization"), name: z.string()}),
    datePublished: z.iso.date(),
    version: z.string().min(1),
    distribution: z.array(
      z.looseObject({
        "@type": z.literal("cr:FileObject"),
        "@id": z.string(),
        name: z.string(),
        contentUrl: z.url(),
        contentSize: z.string().regex(/^\d+ B$/),
        encodingFormat: z.literal("text/csv"),
        sha256: z.string().regex(/^[0-9a-f]{64}$/)
      })
    ),
    recordSet: z.array(
      z.looseObject({
        "@type": z.literal("cr:RecordSet"),
        "@id": z.string(),
        key: z.array(reference).min(1),
        field: z.array(
          z.looseObject({
            "@type": z.literal("cr:Field"),
            "@id": z.string(),
            dataType,
            source: z.strictObject({fileObject: reference, extract: z.strictObject({column: z.string()})})
          })
        )
      })
    )
  });

  it("has what Croissant 1.0 requires, and every reference in it leads somewhere", async () => {
    const result = node.safeParse(await json("croissant.json"));
    expect(z.prettifyError(result.error ?? new z.ZodError([]))).toBe("");
    const {distribution, recordSet} = result.data!;
    expect(distribution.map(({name, sha256}) => [name, sha256])).toEqual(
      tables.map((name) => [`${name}.csv`, hashOf(`${name}.csv`)])
    );
    const ids = [...distribution, ...recordSet, ...recordSet.flatMap(({field}) => field)].map((each) => each["@id"]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const {key, field} of recordSet) {
      for (const {"@id": id} of [...key, ...field.map(({source}) => source.fileObject)]) expect(ids).toContain(id);
    }
  });
});

describe("the schema.org Dataset", () => {
  it.each(["en", "ja"] as const)("in %s uses the vocabulary as published, and names every file", (locale) => {
    const stamp = {rules_sha256: "a".repeat(64), data_sha256: "b".repeat(64), as_of: "2026-08-04"};
    // The type is made from the published vocabulary: a property or a type that schema.org does not have will not compile.
    const description = datasetJsonLd(files, stamp, locale) satisfies WithContext<Dataset>;
    // Search engines ask for a name and a description of 50 to 5000 characters.
    expect(description.name.length).toBeGreaterThan(10);
    expect(description.description.length).toBeGreaterThan(50);
    expect(description.description.length).toBeLessThan(5000);
    expect(description.distribution.map(({name, sha256}) => ({name, sha256}))).toEqual(
      files.map(({name, sha256}) => ({name, sha256}))
    );
  });
});

describe("CITATION.cff", () => {
  it("of the data and of the software is valid under the format's own schema, version 1.2.0", async () => {
    for (const file of [`${build}/extracts/CITATION.cff`, "CITATION.cff"]) {
      expect(await faultsUnder("citation", parse(await readFile(file, "utf8")))).toEqual([]);
    }
    expect(await faultsUnder("citation", {"cff-version": "1.2.0", title: "", authors: []})).not.toEqual([]);
  });

  it("has what the format requires", async () => {
    const citation = parse(await readFile(`${build}/extracts/CITATION.cff`, "utf8")) as Record<string, unknown>;
    expect(citation).toMatchObject({
      "cff-version": "1.2.0",
      type: "dataset",
      message: expect.any(String) as string,
      title: expect.any(String) as string,
      authors: [{name: expect.any(String) as string}],
      "date-released": expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string,
      version: expect.stringMatching(/^[\d.]+\+[0-9a-f]{8}\.[0-9a-f]{8}$/) as string
    });
  });
});

describe("sangensoku.duckdb", () => {
  it("holds exactly the contents of the CSV files", async () => {
    const contents = await contentsOfDuckdb(`${build}/extracts/${DUCKDB_FILE}`);
    expect(contents).toBe(await readFile(`${build}/extracts/${CONTENTS_FILE}`, "utf8"));
    for (const name of tables) expect(contents).toContain(`${hashOf(`${name}.csv`)}  ${name}.csv\n`);
  });

  it("explains every table, view and column", async () => {
    const db = await Database.open(`${build}/extracts/${DUCKDB_FILE}`, {readOnly: true});
    const silent = await db.rows(`
      select table_name as name from duckdb_tables() where comment is null
      union all select view_name from duckdb_views() where not internal and comment is null
      union all select table_name || '.' || column_name from duckdb_columns()
        where not internal and comment is null and table_name not in (select view_name from duckdb_views())`);
    const views = await db.rows<{n: number}>("select count(*)::integer as n from verdicts_today");
    const flips = await db.rows<{n: number}>("select count(*)::integer as n from flips");
    const claims = await db.rows<{n: number}>("select count(*)::integer as n from transfers");
    db.close();
    expect(silent).toEqual([]);
    expect(views).toEqual(claims);
    expect(flips[0]!.n).toBeGreaterThan(0);
  });
});

describe("the Parquet files", () => {
  it.each(["transfers", "verdicts"])("%s.parquet has the rows of the CSV in their order", async (name) => {
    const db = await Database.open();
    const types = columnNames(EXTRACTS.find((extract) => extract.name === name)!);
    const hashes = async (relation: string) =>
      (await db.rows<{record_hash: string}>(`select record_hash from ${relation}`)).map((row) => row.record_hash);
    const inParquet = await hashes(`'${build}/extracts/${name}.parquet'`);
    const inCsv = parseCsv(await readFile(`${build}/extracts/${name}.csv`, "utf8")).slice(1);
    const columns = await db.rows<{column_name: string}>(`describe select * from '${build}/extracts/${name}.parquet'`);
    db.close();
    expect(inParquet.join()).toBe(inCsv.map((row) => row.at(-1)).join());
    expect(columns.map(({column_name}) => column_name)).toEqual(types);
  });

  it("are pressed by Snappy, which every reader of Parquet knows", async () => {
    const db = await Database.open();
    const pressed = await db.rows(`select distinct compression from parquet_metadata('${build}/extracts/*.parquet')`);
    db.close();
    expect(pressed).toEqual([{compression: "SNAPPY"}]);
  });
});

describe("sangensoku.zip", () => {
  it("holds every file that is published beside it, byte for byte, but the DuckDB file", async () => {
    const members = unzipSync(await readFile(`${build}/extracts/sangensoku.zip`));
    const expected = files.filter(({name}) => !name.startsWith(DUCKDB_FILE) && name !== "sangensoku.zip");
    expect(Object.keys(members).sort()).toEqual(expected.map(({name}) => `sangensoku/${name}`).sort());
    for (const {name, sha256} of expected) {
      expect(createHash("sha256").update(members[`sangensoku/${name}`]!).digest("hex"), name).toBe(sha256);
    }
  });

  it("puts what to beware of before everything else", async () => {
    const readme = await readFile(`${build}/extracts/README.md`, "utf8");
    expect(readme.indexOf("## Before you use it")).toBeLessThan(readme.indexOf("## What it is"));
    expect(readme).toContain("利用の前に");
  });

  it("names in its README every table that it holds as Parquet", async () => {
    const readme = await readFile(`${build}/extracts/README.md`, "utf8");
    const tables = files.filter(({name}) => name.endsWith(".parquet"));
    expect(tables.length).toBeGreaterThan(2);
    for (const {name} of tables) expect(readme).toContain(name);
  });

  it("has the same bytes in every time zone, and of what was kept", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sangensoku-zip-"));
    const make = (zone: string) =>
      execFileSync(
        process.execPath,
        [
          "--import",
          "tsx",
          "-e",
          `Promise.all([import("./loaders/dataset/zip.ts"), import("./loaders/dataset/kept.ts")]).then(async ([{writeZip}, {Kept}]) =>
            writeZip("${folder}", ["a.txt"], "${zone.replace("/", "-")}.zip", await Kept.in("${folder}/kept")))`
        ],
        {env: {...process.env, TZ: zone}}
      );
    await writeFile(`${folder}/a.txt`, "三原則\n");
    make("Asia/Tokyo");
    make("America/Los_Angeles");
    await writeZip(folder, ["a.txt"], "here.zip", await Kept.in(`${folder}/kept of another`));
    const first = await readFile(`${folder}/here.zip`);
    await writeZip(folder, ["a.txt"], "here.zip", await Kept.in(`${folder}/kept of another`));
    expect(await readFile(`${folder}/here.zip`)).toEqual(first);
    const made = (await filesIn(folder)).filter(({name}) => name.endsWith(".zip"));
    expect(made).toHaveLength(3);
    // The folder inside carries the archive's name, so sizes differ with it: compare what follows the names.
    const times = await Promise.all(
      made.map(async ({name}) => (await readFile(`${folder}/${name}`)).subarray(10, 14).toString("hex"))
    );
    expect(new Set(times).size).toBe(1);
    await rm(folder, {recursive: true});
  });
});
