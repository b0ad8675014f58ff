import {cp, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {readAll} from "../../../loaders/ingest/readAll.js";
import {refusalLine, RefusedError} from "../../../loaders/ingest/refusal.js";
import {transfers} from "../../../loaders/schema/transfers.js";
import type {Database} from "../../../loaders/warehouse/database.js";
import {inBulk} from "../../../loaders/warehouse/readInBulk.js";
import {byBothRoads, parcelsFile, stored} from "./twoRoads.js";
import {smallDatabase} from "./smallDatabase.js";

const HEADER = "id,part,name,kind,least,most,change,day";
let folder: string;
let db: Database;
beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/sangensoku-bulk-`);
  db = await smallDatabase();
});
afterAll(async () => {
  db.close();
  await rm(folder, {recursive: true, force: true});
});

describe("a file that is read in bulk", () => {
  it.each<[string, string[]]>([
    ["sound rows", ["A,1,Javelin,a,1,2,-0.5,2022-03-08", "B,,,b,,,,"]],
    ["no row at all", []],
    ["a cell over two lines, and the line of what comes after it", ['A,,"two\nlines",a,,,,', "B,,,c,,,,"]],
    ["an id that stands twice", ["A,1,,a,,,,", "A,1,,b,,,,", "A,2,,b,,,,", "A,1,,a,,,,"]],
    ["a row refused that an id stands twice with", ["A,1, x,a,,,,", "A,1,,b,,,,"]],
    ["an empty cell where there must be something", [",1,,a,,,,", "B,1,,,,,,"]],
    ["a formula, and a number below nought where one may be", ["A,1,=1+1,a,,,-1,", "B,1,,a,-1,,,"]],
    ["cells that break the rule of the row", ["A,1,,a,3,2,,", "B,1,,a,17000,0.25,,"]],
    ["several faults in one row, in the order of its columns", ["A,x,,c,1e5,,+1,2022-13"]],
    ["quoted cells that need no quotes", ['"A","1","","a","","","",""']],
    ["what other readers take for nothing", ["A,1,NULL,a,,,,", "B,1,N/A,a,,,,"]],
    ["letters that a converter took apart", ["A,1,か\u3099,a,,,,"]]
  ])("with %s is told of as one that is read cell by cell", async (_, lines) => {
    const {cellByCell, inBulk} = await byBothRoads(db, folder, [HEADER, ...lines, ""].join("\n"));
    expect(inBulk).toEqual(cellByCell);
  });

  it.each<[string, string | Uint8Array]>([
    ["a bare quote", `${HEADER}\nA,1,a"b,a,,,,\n`],
    ["text after a closing quote", `${HEADER}\nA,1,"a"b,a,,,,\n`],
    ["a quote that never closes", `${HEADER}\nA,1,"a,a,,,,\n`],
    ["too few cells", `${HEADER}\nA,1\n`],
    ["too many cells", `${HEADER}\nA,1,,a,,,,,\n`],
    ["an empty line", `${HEADER}\n\nA,1,,a,,,,\n`],
    ["mixed line ends", `${HEADER}\nA,1,,a,,,,\r\nB,1,,a,,,,\n`],
    ["a carriage return alone", `${HEADER}\rA,1,,a,,,,\r`],
    ["a NUL", `${HEADER}\nA,1,\0,a,,,,\n`],
    ["another header", `${HEADER},more\nA,1,,a,,,,,\n`],
    ["a header that only begins as ours", `${HEADER}_\nA,1,,a,,,,\n`],
    ["a byte order mark in a cell", `${HEADER}\nA,1,\ufeff,a,,,,\n`],
    ["nothing in it", ""],
    ["a space behind its header", `${HEADER} \nA,1,,a,,,,\n`],
    ["other columns than its header", `${HEADER}\nA,1,,a,,,,,\n`],
    ["bytes that are not UTF-8", Uint8Array.from([...new TextEncoder().encode(`${HEADER}\nA,1,`), 0xff, 0x0a])],
    [
      "a character that is cut off at the end",
      Uint8Array.from([...new TextEncoder().encode(`${HEADER}\nA,1,`), 0xe9, 0x98])
    ]
  ])("with %s has to be read cell by cell", async (_, file) => {
    const {cellByCell, inBulk} = await byBothRoads(db, folder, file);
    expect(inBulk).toBeUndefined();
    expect(cellByCell.refusals).not.toEqual([]);
  });

  it("with a header in quotes has to be read cell by cell, and is sound", async () => {
    const header = HEADER.replace("id", '"id"');
    const {cellByCell, inBulk} = await byBothRoads(db, folder, `${header}\nA,1,,a,,,,\n`);
    expect(inBulk).toBeUndefined();
    expect(cellByCell.refusals).toEqual([]);
  });

  it.each(["\n", "\r\n"])(
    "of many pieces, whose ends cut through characters and records, is read alike: %j",
    async (ends) => {
      const rows = Array.from(
        {length: 9000},
        (_, i) => `A-${i},,${"防弾チョッキ".slice(0, 1 + (i % 6))}${"x".repeat(i % 7)},a,,,,`
      );
      rows[4000] = `long,,"${'one line, ""and""\n防'.repeat(20_000)}end",a,,,,`;
      rows[8000] = "A-1,,the key of another,a,,,,";
      const {cellByCell, inBulk} = await byBothRoads(db, folder, [HEADER, ...rows].join(ends));
      expect(inBulk).toEqual(cellByCell);
      expect(inBulk?.refusals).toMatchObject([{line: 8002 + 20_000}]);
    }
  );

  it.each([0, 2, 3])(
    "with a mark of byte order in front of cell %i has to be read cell by cell, and is refused",
    async (place) => {
      const cells = ["B", "", "vest", "a", "", "", "", ""].map((cell, i) => (i === place ? `\ufeff${cell}` : cell));
      const {cellByCell, inBulk} = await byBothRoads(db, folder, `${HEADER}\nA,,vest,a,,,,\n${cells.join(",")}\n`);
      expect(inBulk).toBeUndefined();
      expect(cellByCell.refusals).toMatchObject([{line: 3}]);
    }
  );

  it("with a record of many megabytes has to be read cell by cell, and is sound", async () => {
    const {cellByCell, inBulk} = await byBothRoads(db, folder, `${HEADER}\nA,,"${"x".repeat(5 * 2 ** 20)}",a,,,,\n`);
    expect(inBulk).toBeUndefined();
    expect(cellByCell.refusals).toEqual([]);
  });

  it("keeps and refuses the same rows as one that is read cell by cell, and says the same of them", async () => {
    const counts = {kept: 0, refused: 0, left: 0};
    await fc.assert(
      fc.asyncProperty(parcelsFile, async (file) => {
        const {cellByCell, inBulk} = await byBothRoads(db, folder, file);
        counts[!inBulk ? "left" : inBulk.refusals.length ? "refused" : "kept"] += 1;
        if (inBulk) expect(inBulk).toEqual(cellByCell);
        else expect(cellByCell.refusals).not.toEqual([]);
      }),
      {numRuns: 300, seed: 15}
    );
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(20);
  });
});

describe("the claims, read in bulk among all files", () => {
  let root: string;
  let text: string;
  beforeAll(async () => {
    root = `${folder}/record`;
    await cp("data", `${root}/data`, {recursive: true});
    text = await readFile(transfers.file, "utf8");
  });

  /** What is refused when the claims have this text, by both roads. */
  async function refusedByBoth(claims: string): Promise<[string[], string[]]> {
    await writeFile(`${root}/${transfers.file}`, claims);
    await db.run("drop table if exists raw_transfers");
    const lines = async (reading: Promise<unknown>) => {
      try {
        await reading;
        return [];
      } catch (error) {
        if (error instanceof RefusedError) return error.refusals.map((one) => refusalLine(one)).sort();
        throw error;
      }
    };
    return [await lines(readAll(root)), await lines(readAll(root, inBulk(db, 0)))];
  }

  it("say of claims that cannot be read that, and nothing of what refers to them or corrects them", async () => {
    for (const claims of ["", "not,the,header\n1,2,3\n", `${text}"`]) {
      for (const said of await refusedByBoth(claims)) {
        expect(said.filter((line) => !line.startsWith(`${transfers.file}:`))).toEqual([]);
        expect(said.length).toBeGreaterThan(0);
      }
    }
  });

  it("say of corrections that cannot be read that, and nothing of dates that they would have put right", async () => {
    const corrections = `${root}/data/corrections/kiel-r07.yaml`;
    const sound = await readFile(corrections, "utf8");
    await writeFile(corrections, `${sound}\n  - [`);
    for (const said of await refusedByBoth(text)) {
      expect(said.filter((line) => !line.startsWith("data/corrections/kiel-r07.yaml:"))).toEqual([]);
      expect(said.length).toBeGreaterThan(0);
    }
    await writeFile(corrections, sound);
  });

  it("give the same rows, corrected", async () => {
    await db.run("drop table if exists raw_transfers");
    const cellByCell = (await readAll(root)).tables.find(({table}) => table.name === "transfers");
    const other = (await readAll(root, inBulk(db, 0))).tables.find(({table}) => table.name === "transfers");
    expect(other?.rows).toEqual([]);
    expect(await stored(db, transfers)).toEqual(cellByCell?.rows);
  });

  it("refuse the same rows for the same reasons as cell by cell, each fault on a line of its own", async () => {
    const FAULTS: [string, (line: string) => string][] = [
      ["a donor that is not there", (line) => line.replace(",DEU,", ",XXX,")],
      ["a transfer that is not there", (line) => line.replace(/^([^,]*),[^,]*,/, "$1,nowhere,")],
      ["a day after the record's last", (line) => line.replace(/,20\d\d-\d\d-\d\d,day,/, ",2099-01-01,day,")],
      ["a day before the first rules", (line) => line.replace(/,20\d\d-\d\d-\d\d,day,/, ",1900-01-01,day,")],
      ["an id that others name, gone", (line) => line.replace(/^[^,]*,/, "other-id,")]
    ];
    const lines = text.split("\n");
    const named = "DEU-2022-02-26-500-STINGER";
    const ofGermany = lines.flatMap((line, at) => (/^DEU-.*,20\d\d-\d\d-\d\d,day,/.test(line) ? [at] : []));
    const places = [
      ...ofGermany.filter((at) => !lines[at]?.startsWith(`${named},`)).slice(0, FAULTS.length - 1),
      lines.findIndex((line) => line.startsWith(`${named},`))
    ];
    const spoilt = [...lines];
    for (const [index, [fault, spoil]] of FAULTS.entries()) {
      const at = places[index] ?? -1;
      spoilt[at] = spoil(lines[at] ?? "");
      expect(spoilt[at], fault).not.toBe(lines[at]);
    }
    const [cellByCell, bulk] = await refusedByBoth(spoilt.join("\n"));
    expect(bulk).toEqual(cellByCell);
    for (const [index, [fault]] of FAULTS.entries()) {
      const isOfIt = (line: string) =>
        index < FAULTS.length - 1
          ? line.startsWith(`${transfers.file}:${(places[index] ?? -1) + 1}:`)
          : line.includes(`"${named}"`) && line.includes("there is no such row in transfers");
      expect(bulk.filter(isOfIt), fault).not.toEqual([]);
    }
  });
});
