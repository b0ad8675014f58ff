/** The import command as people run it, in a folder with the project's tables and nothing taken over yet. */
import {execFile} from "node:child_process";
import {cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {promisify} from "node:util";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {columnNames} from "../../../loaders/schema/table.js";
import {trackerReleases} from "../../../loaders/schema/trackers.js";
import {trackerValues} from "../../../loaders/schema/trackerValues.js";
import {command} from "../../../loaders/commands/import.js";
import {packed} from "../../packed.js";
import {runHere} from "../../runHere.js";
import {csv, KINDS, NAMES, table, workbook, type Item} from "./kiel.js";
import {DELIVERIES, NEWSROOM, ORDERS, PREAMBLE} from "./sipri.js";

const CAVEATS = "c,c";
let project: string;
const at = (name: string) => join(project, name);

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "import-"));
  await symlink(resolve("loaders"), at("loaders"));
  for (const name of ["reference", "mappings"]) await cp(`data/${name}`, at(`data/${name}`), {recursive: true});
  await mkdir(at("data/claims"), {recursive: true});
  await writeFile(at(trackerValues.file), `${columnNames(trackerValues).join(",")}\n`);
  await writeFile(
    at(trackerReleases.file),
    [
      columnNames(trackerReleases).join(","),
      `kiel-r07,kiel,2022-01-24,2022-10-03,air_defence,${CAVEATS}`,
      `sipri-2025-02,sipri,2022-01-01,2025-02-17,,${CAVEATS}`,
      ""
    ].join("\n")
  );
});
afterAll(() => rm(project, {recursive: true, force: true}));

const program = await packed("loaders/commands/import.ts");

interface Ran {
  code: number;
  said: string;
}

/** In this process, which stands in the folder meanwhile. */
async function run(...args: string[]): Promise<Ran> {
  const before = process.cwd();
  process.chdir(project);
  try {
    const {code, stdout, stderr} = await runHere(command, args);
    return {code: Number(code), said: stdout + stderr};
  } finally {
    process.chdir(before);
  }
}

/** As a program of its own. */
async function runAlone(...args: string[]): Promise<Ran> {
  const env = {...process.env};
  delete env["npm_lifecycle_event"];
  try {
    const {stdout, stderr} = await promisify(execFile)(process.execPath, [program, ...args], {cwd: project, env});
    return {code: 0, said: stdout + stderr};
  } catch (error) {
    const {code, stdout, stderr} = error as {code: number; stdout: string; stderr: string};
    return {code, said: stdout + stderr};
  }
}

const put = async (name: string, bytes: string | Uint8Array): Promise<string> => {
  await writeFile(at(name), bytes);
  return name;
};

/** One row of each fate, a flagged one among those kept. */
const ROWS: readonly Item[] = [
  {id: "DEM1", part: "DEM1_1", units: "500", delivered: "423", date: "2022-03-01"},
  {id: "DEM2", part: "DEM2_1", units: "1.000.00", date: "2022-03-02"},
  {id: "DEM3", part: "DEM3_1", units: "dozens of", date: "2022-03-03"},
  {id: "DEM4", part: "DEM4_1", item: '=HYPERLINK("https://a.example")', units: "1", date: "2022-03-04"},
  {id: "DEF1", part: "DEF1_1", general: "Financial", item: "."}
];

const REGISTERS: Readonly<Record<string, readonly string[]>> = {
  "by order": [
    PREAMBLE,
    "",
    ORDERS,
    "Ukraine,Germany,2022,?,500,,Stinger,portable SAM,500,,2022,New,,0.1,50,50",
    "Ukraine,Germany,2022,,many,,Stinger,portable SAM,500,,2022,New,,0.1,50,50"
  ],
  "by year of delivery": [
    DELIVERIES,
    "1,Germany,Ukraine,Stinger,portable SAM,Missiles,2022,Yes,500,No,2022,No,New,0.1,50,50,",
    "1,Germany,Ukraine,Stinger,portable SAM,Missiles,2022,Yes,many,No,2022,No,New,0.1,50,50,"
  ],
  "as newsrooms pass it on": [
    NEWSROOM,
    "Ukraine,Germany,500,FALSE,Stinger,portable SAM,2022,TRUE,2022,500,FALSE,",
    "Ukraine,Germany,many,FALSE,Stinger,portable SAM,2022,TRUE,2022,500,FALSE,"
  ]
};

describe("npm run import", () => {
  it("reports every layout, row by row and verdict by verdict", async () => {
    const kinds = Object.entries(KINDS);
    const sheets = await Promise.all(
      NAMES.map((layout, i) => {
        const [kind = "", made] = kinds[i % kinds.length] ?? [];
        const {bytes = new Uint8Array()} = made?.(table(layout, ROWS)) ?? {};
        return put(`kiel${i}_to_2022-10-03.${kind === "xlsx" ? "xlsx" : "csv"}`, bytes);
      })
    );
    const registers = await Promise.all(
      Object.values(REGISTERS).map((lines, i) => put(`register${i}_2025-02-17.csv`, `${lines.join("\n")}\n`))
    );
    const {code, said} = await runAlone(...sheets, ...registers);
    const reports = said.split(/^(?=\S+: release)/m);
    expect(reports.map((report) => report.split(":")[0])).toEqual([...sheets, ...registers]);
    for (const report of reports.slice(0, sheets.length)) {
      expect(report).toContain("5 rows: 2 kept, 2 refused, 1 not goods of military aid");
      expect(report).toContain("3 readings; 1 of the rows kept have a flag");
      expect(report).toMatch(
        /_to_2022-10-03\.(xlsx\[Bilateral assistance, MAIN DATA\]|csv):4:(No\. of Units|item_numb) "dozens of": no rule reads this as a number/
      );
      expect(report).toMatch(
        /(xlsx\[Bilateral assistance, MAIN DATA\]|csv):5:(item|Items|) ?"=HYPERLINK|:5 "=HYPERLINK/i
      );
      expect(report).toContain("under the rules of their days (3 of 3):\n    3  no_category");
      expect(report).toMatch(/\d\.\d s, at most \d+ MB of memory\n/);
    }
    for (const report of reports.slice(sheets.length)) {
      expect(report).toContain("2 rows: 1 kept, 1 refused, 0 not goods of military aid");
      expect(report).toMatch(
        /_2025-02-17\.csv:\d+:(Number ordered|Numbers delivered|No\. ordered) "many": not a whole number/
      );
      expect(report).toMatch(/under the rules of their days \((\d) of \1\):\n {4}\d {2}no_category/);
    }
    expect(said).toMatch(/\nNothing was written: --keep was not given\.\n$/);
    expect(code).toBe(2);
  }, 120_000);

  it("keeps a release with --keep, the same bytes each time, and lists it with its last day", async () => {
    const file = await put(
      "R07_to_2022-10-03.csv",
      csv(
        table(
          "release 7",
          ROWS.filter(({units, item = ""}) => units !== "dozens of" && !item.startsWith("="))
        )
      )
    );
    const kept = "data/claims/imported/kiel-r07.csv";
    const first = await runAlone("--keep", file);
    expect(first).toMatchObject({
      code: 0,
      said: expect.stringMatching(/written: data\/claims\/imported\/kiel-r07\.csv \(\d+ bytes\)/)
    });
    const bytes = await readFile(at(kept));
    await rm(at(kept));
    expect((await run("--keep", file)).code).toBe(0);
    expect(await readFile(at(kept))).toEqual(bytes);
    const rows = bytes.toString().trimEnd().split("\n");
    expect(rows.map((row) => row.split(",")[0])).toEqual([
      "id",
      "kiel-r07-2.committed",
      "kiel-r07-2.delivered",
      "kiel-r07-3.committed"
    ]);
  }, 60_000);

  it("lists a new release, with what it gathers where its name says up to which day it is whole, and tells what moved", async () => {
    const before = await put("R07_to_2022-10-03.csv", csv(table("release 7", [ROWS[0] ?? {}])));
    const after = await put(
      "kiel_to_2024-06-30.xlsx",
      workbook(table("mid-2024", [{...ROWS[0], part: "DEM1_7", delivered: "400"}]))
    );
    const copy = await put("kiel_main_data_2023-03-02.csv", csv(table("early 2023", [ROWS[0] ?? {}])));
    expect(await run("--keep", before)).toMatchObject({code: 0});
    const {code, said} = await run("--keep", after);
    expect(said).toContain("listed: kiel-2024-06, to 2024-06-30, in data/reference/tracker_releases.csv");
    expect(said).toContain(
      "kiel-r07 → kiel-2024-06: 1 rows revised, 0 added of the time of both and 0 after it, 0 removed, 0 times not matched"
    );
    expect(said).toContain(
      "number delivered  423 → 400  DEU  Stinger missile  2022-03-01  kiel-r07-2 → kiel-2024-06-2"
    );
    expect(code).toBe(0);
    expect(await run("--keep", copy)).toMatchObject({code: 0});
    const listed = await readFile(at(trackerReleases.file), "utf8");
    expect(listed.split("\n").filter((line) => line.startsWith("kiel"))).toEqual([
      `kiel-r07,kiel,2022-01-24,2022-10-03,air_defence,${CAVEATS}`,
      `kiel-2024-06,kiel,2022-01-24,2024-06-30,air_defence,${CAVEATS}`,
      `kiel-2023-03,kiel,2022-01-24,2023-03-02,,${CAVEATS}`
    ]);
    const diff = await run("--diff", "kiel-2024-06", before);
    expect(diff).toMatchObject({
      code: 0,
      said: expect.stringContaining("number delivered  400 → 423  DEU  Stinger missile")
    });
  }, 60_000);

  it("does not keep a release under another last day than is listed, nor rows that are refused", async () => {
    const rows = table("release 7", [ROWS[0] ?? {}]);
    const other = await run("--keep", await put("R07_to_2022-11-20.csv", csv(rows)));
    expect(other.said).toContain(
      "says that kiel-r07 tells of the days to 2022-10-03, and this file is read as to 2022-11-20"
    );
    const refused = await run("--keep", await put("R09_to_2022-11-20.csv", csv(table("release 7", ROWS))));
    expect(refused.said).toMatch(/no row kiel-r09|was not written/);
    expect([other.code, refused.code]).toEqual([2, 2]);
    expect(await readdir(at("data/claims/imported"))).not.toContain("kiel-r09.csv");
  }, 60_000);

  const STRANGERS: [string, string, string | undefined, RegExp][] = [
    [
      "a drifted header",
      "to_2024-12-31.csv",
      csv(table("end of 2024", ROWS)).replace("aid_type_general", "kind").replace("measure", "act"),
      /:1: nearest layout: Kiel main sheet, from the end of 2024 on, but aid_type_general is missing; measure is missing\. Headers expected: activity_id, sub_activity_id, donor, .*Headers found: activity_id, sub_activity_id, donor, announcement_date, kind/
    ],
    [
      "OCHA's FTS",
      "fts.csv",
      "countryCode,id,name,year,requirements,funding,percentFunded\nUKR,1,Plan,2024,1,1,100\n",
      /fts\.csv:1: this is OCHA's Financial Tracking Service \(FTS\): money for humanitarian aid, and no weapons; it is not read/
    ],
    [
      "UNROCA",
      "unroca.json",
      '[\n{"country": "japan", "years": [{"year": 2022}]}\n]\n',
      /this is the UN Register of Conventional Arms \(UNROCA\)/
    ],
    [
      "licences",
      "values.csv",
      "licence_group,date,rating,count,value,country,refused\nSIEL,2008-01-01,ML10,1,100,Ukraine,0\n",
      /licences of the United Kingdom \(CAAT\)/
    ],
    ["any other JSON", "x.json", '{"a": 1}\n', /this is JSON, not a table/],
    ["a web page", "x_to_2024-12-31.csv", "<!doctype html><title>Sign in</title>", /a web page, not a table/],
    [
      "a table of something else",
      "list.csv",
      "ID,Country,Wealth\n1,Japan,2\n",
      /no row of the first 40 is the header of a layout that is known .*the first row reads: ID, Country, Wealth/
    ],
    ["no file", "gone.csv", undefined, /gone\.csv:1: the file is not there\. Look at the path\./]
  ];
  it("names every other file for what it is, and writes nothing", async () => {
    const files = await Promise.all(
      STRANGERS.map(([, name, content]) => (content === undefined ? Promise.resolve(name) : put(name, content)))
    );
    const before = await readdir(at("data"), {recursive: true});
    const {code, said} = await run("--keep", ...files);
    for (const [, , , why] of STRANGERS) expect(said).toMatch(why);
    expect(said.trimEnd().split("\n")).toHaveLength(files.length);
    expect(code).toBe(2);
    expect(await readdir(at("data"), {recursive: true})).toEqual(before);
  }, 60_000);

  it("speaks Japanese", async () => {
    const file = await put("R07_to_2022-10-03.csv", csv(table("release 7", ROWS)));
    const {said} = await run(file, "--lang", "ja");
    expect(said).toContain("5行：採用2、不採用2、軍事支援の物品でないもの1");
    expect(said).toContain("本記録の対象の、当該日の規則による判定（3件中3件）：");
    expect(said).toContain("数量として読む規則がない");
  }, 60_000);
});
