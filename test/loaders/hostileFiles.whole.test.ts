/** Every way in which a file comes to be read, with every file that no table should be. */
import {describe, expect, it} from "vitest";
import {z} from "zod";
import {checkTable} from "../../loaders/ingest/readTable.js";
import {readYaml} from "../../loaders/ingest/readYaml.js";
import {RefusedError} from "../../loaders/ingest/refusal.js";
import {judgeTables} from "../../loaders/site/judgeTables.js";
import {LAYOUTS} from "../../loaders/trackers/layouts.js";
import {readMapping} from "../../loaders/trackers/mapping.js";
import {readTracker} from "../../loaders/trackers/readTracker.js";
import {judgeInMemory, knownFrom} from "../../src/judgeList/inMemory.js";
import {hostileFiles} from "./hostileFiles.js";
import {HEADER, toyTable} from "./ingest/toyTable.js";
import {codes, ORDERS} from "./trackers/sipri.js";

interface Fault {
  line: number;
  why: string;
}

/** What came of a file: the rows that were kept as text, and what was said of the others. */
interface Read {
  kept: string[];
  faults: readonly Fault[];
}

interface Way {
  header: string;
  row: (words: string, number: number) => string;
  read: (bytes: Uint8Array) => Read | Promise<Read>;
}

const known = knownFrom(await judgeTables());
const release = {release: "2026-02", until: "2026-02-27"};

const WAYS: Record<string, Way> = {
  "a table of ours": {
    header: HEADER,
    row: (words, number) => `A-${number},${words},,,`,
    read: (bytes) => {
      const {rows, refusals} = checkTable(toyTable, bytes);
      return {kept: rows.map(({cells}) => JSON.stringify(cells)), faults: refusals};
    }
  },
  "a tracker's file": {
    header: ORDERS,
    row: (words, number) => `Ukraine,Germany,2022,?,${number + 1},,${words},SPAAG,5,,2022,Second hand,,1,5,5`,
    read: async (bytes) => {
      const mappingFor = () => readMapping("sipri", codes);
      const {claims, sheets} = await readTracker("register.csv", bytes, LAYOUTS, release, mappingFor);
      return {kept: claims.map((claim) => JSON.stringify(claim)), faults: sheets.flatMap(({refusals}) => refusals)};
    }
  },
  "a list to be judged": {
    header: "id,on,recipient,item,remark",
    row: (words, number) => `${number},2022-03-08,UKR,helmet,${words}`,
    read: async (bytes) => {
      const options = {
        list: "list.csv",
        locale: "en",
        keepGoing: true,
        explain: false,
        assume: "site",
        columns: new Map()
      } as const;
      const {file, refusals} = await judgeInMemory(new Blob([Buffer.from(bytes)]), options, known, () => undefined);
      return {kept: file.cellsOf(0, file.rows).map((cells) => cells.join()), faults: refusals.printed().first};
    }
  }
};

/** What is told of files that are something else than a table, however they are read. */
const NAMED: Record<string, RegExp> = {
  "no bytes at all": /empty/,
  gzip: /gzip/,
  "an archive": /zip/,
  "a workbook cut off": /zip|cut off/,
  "a PDF": /PDF/,
  "a web page": /web page/,
  "a pointer to a file elsewhere": /Git LFS/,
  "UTF-8 that is cut off": /middle of a character|not UTF-8/,
  "a NUL": /NUL|neither a workbook nor text/,
  "a quote that never closes, at row 539": /quote/
};

async function outcome(way: Way, bytes: Uint8Array): Promise<Read> {
  try {
    return await way.read(bytes);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return {kept: [], faults: error.refusals};
  }
}

describe.each(Object.entries(WAYS))("%s", (_, way) => {
  it.each(Object.entries(hostileFiles(way.header, way.row)))(
    "that is %s is refused by its place, or read as it stands",
    async (name, {bytes, mayBeRead}) => {
      const {kept, faults} = await outcome(way, bytes);
      if (!mayBeRead) expect(faults.length).toBeGreaterThan(0);
      for (const {line, why} of faults) {
        expect(line).toBeGreaterThan(0);
        expect(why).not.toMatch(/\bat .+:\d+:\d+|undefined|\[object/);
      }
      const told = NAMED[name];
      if (told) expect(faults.map(({why}) => why).join("\n")).toMatch(told);
      // Nothing of the machine is read into a cell, and no text of another encoding is taken for words.
      expect(kept.join("\n")).not.toMatch(/root:|\ufffd|\0/);
      expect(Object.prototype).not.toHaveProperty("a");
    }
  );
});

describe("a YAML file of ours", () => {
  const files = hostileFiles("source: a", (words, number) => `k${number}: "${words}"`);
  it.each(Object.entries(files).filter(([, {mayBeRead}]) => !mayBeRead))(
    "that is %s is refused by its place",
    (_, {bytes}) => {
      const {value, refusals} = readYaml("data/corrections/x.yaml", bytes, z.strictObject({source: z.string()}));
      expect(value).toBeUndefined();
      expect(refusals.every(({line}) => line > 0)).toBe(true);
      expect(refusals.length).toBeGreaterThan(0);
    }
  );
});
