import {createHash} from "node:crypto";
import {mkdir, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {EXTRACTS} from "../../../loaders/extracts/all.js";
import {readAll} from "../../../loaders/ingest/readAll.js";
import {filesIn} from "../../../loaders/dataset/files.js";
import {changesBetween, type Tables} from "../../../loaders/releases/changes.js";
import {feed} from "../../../loaders/releases/feed.js";
import {freeze, pack, readFrozen, tablesOf, thaw, unpack} from "../../../loaders/releases/frozen.js";
import {compareVersions, readReleases} from "../../../loaders/extracts/releaseHistory.js";
import {unescape} from "../../../src/components/html.js";
import {LOCALES} from "../../../src/messages/locale.js";
import {REGIMES} from "../../../src/policy/regimes.js";
import type {Release, TrackerRelease} from "../../../src/record/siteData.js";

const VERDICTS = ["id", "regime", "verdict", "case_id", "rules_sha256"];
const tables = (transfers: string[][], verdicts: string[][] = []): Tables =>
  new Map([
    ["transfers", [["id", "quantity_min", "record_hash"], ...transfers]],
    ["verdicts", [VERDICTS, ...verdicts]]
  ]);
const keys = [{name: "transfers", key: ["id"]}];
const why = {table: "transfers", id: "B", reason_en: "A repetition.", reason_ja: "重複。"};

describe("what moved between two releases", () => {
  it("names rows added and withdrawn, and values changed column by column, but no hash", () => {
    const before = tables([
      ["A", "400", "h1"],
      ["B", "1", "h2"]
    ]);
    const after = tables([
      ["A", "500", "h3"],
      ["C", "2", "h4"]
    ]);
    expect(changesBetween(keys, before, after, [why])).toEqual({
      changes: [
        {table: "transfers", id: "A", kind: "changed", column: "quantity_min", before: "400", after: "500"},
        {table: "transfers", id: "B", kind: "withdrawn", reason_en: "A repetition.", reason_ja: "重複。"},
        {table: "transfers", id: "C", kind: "added"}
      ],
      faults: []
    });
  });

  it("refuses an id that is gone without a reason, and one that was withdrawn and is used again", () => {
    const {faults} = changesBetween(keys, tables([["A", "1", "h"]]), tables([["B", "1", "h"]]), [why]);
    expect(faults).toEqual([
      {
        en: expect.stringMatching(/^transfers: A is gone\. .*withdrawn\.csv/),
        ja: expect.stringMatching(/^transfers：A がなくなっている。.*withdrawn\.csv/)
      },
      {
        en: expect.stringMatching(/^transfers: B was withdrawn and is used again/),
        ja: expect.stringMatching(/^transfers：B は撤回されたが、再び使われている/)
      }
    ]);
  });

  it("says of a verdict that flipped whether the data or the law moved", () => {
    const verdict = (id: string, code: string, caseId: string, rules: string) => [
      id,
      "2014-04-01",
      code,
      caseId,
      rules
    ];
    const before = tables(
      [],
      [
        verdict("A", "no_category", "case1", "rules1"),
        verdict("B", "no_category", "case1", "rules1"),
        verdict("C", "undetermined", "case2", "rules1")
      ]
    );
    const flipped = (after: string[][]) =>
      changesBetween(keys, before, tables([], after), []).changes.map(({id, why: cause}) => [id, cause]);
    expect(
      flipped([
        verdict("A", "permissible", "case1", "rules2"),
        verdict("B", "no_category", "case1", "rules2"),
        verdict("C", "permissible", "case3", "rules2")
      ])
    ).toEqual([
      ["A", "law"],
      ["C", "data_and_law"]
    ]);
    expect(flipped([verdict("C", "permissible", "case3", "rules1")])).toEqual([["C", "data"]]);
  });
});

describe("a frozen release", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "sangensoku-"));
  });
  afterEach(() => rm(folder, {recursive: true, force: true}));

  const record = `<head><meta name="color-scheme" content="light dark" /><link rel="stylesheet" href="../_import/client/style.1.css" /><script type="module" src="../_import/client/site.1.js"></script></head>
<main id="content"><a href="../transfers/B.html">B</a> <a href="../compare.html?item=x">compare</a> <a href="#trace">trace</a></main>`;
  const hash = createHash("sha256").update("abc").digest("hex").slice(0, 16);

  async function makeSite(): Promise<void> {
    const files: Record<string, string> = {
      "index.html": "not kept",
      "compare.html": "not kept",
      "_import/client/record.js": "more()",
      "_import/client/site.1.js": "run()",
      "_import/client/style.1.css": "p {}",
      "cases/C.html": record,
      "transfers/A.html": record,
      "transfers/A.json": "{}",
      "transfers/B.html": record,
      "extracts/transfers.csv": `id,record_hash\r\nabc,${hash}\r\n`,
      "extracts/transfers.excel.csv": `\ufeffid,record_hash\r\nabc,${hash}\r\n`,
      "extracts/sangensoku.zip": "not kept"
    };
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(folder, "site", name, ".."), {recursive: true});
      await writeFile(`${folder}/site/${name}`, text);
    }
  }

  it("gives back the tables byte for byte, with the hashes that it does not keep", async () => {
    await makeSite();
    const frozen = unpack(pack(await freeze(`${folder}/site`, "1.0.0")));
    expect(frozen["extracts/transfers.csv"]).toBe("id\r\nabc\r\n");
    expect(tablesOf(frozen).get("transfers")).toEqual([["id"], ["abc"]]);
    await thaw(frozen, `${folder}/r`);
    expect((await filesIn(`${folder}/r`)).map(({name}) => name)).toEqual([
      "_import/client/record.js",
      "_import/client/site.1.js",
      "_import/client/style.1.css",
      "cases/C.html",
      "extracts/transfers.csv",
      "transfers/A.html",
      "transfers/A.json",
      "transfers/B.html"
    ]);
    expect(await readFile(`${folder}/r/extracts/transfers.csv`, "utf8")).toBe(`id,record_hash\r\nabc,${hash}\r\n`);
  });

  it("keeps search engines away, points to the newer page, and keeps links within what is frozen", async () => {
    await makeSite();
    const frozen = await freeze(`${folder}/site`, "1.0.0");
    const page = frozen["transfers/A.html"]!;
    expect(page).toContain('<meta name="robots" content="noindex" />');
    expect(page).toContain("frozen as it stood in release 1.0.0");
    expect(page).toContain('href="../../../transfers/A.html"');
    expect(page).toContain('href="../transfers/B.html"');
    expect(page).toContain('<link rel="stylesheet" href="../_import/client/style.1.css" />');
    expect(page).toContain('<script type="module" src="../_import/client/site.1.js"></script>');
    expect([frozen["_import/client/style.1.css"], frozen["_import/client/site.1.js"]]).toEqual(["p {}", "run()"]);
    expect(page).toContain('href="../../../compare.html?item=x"');
    expect(page).toContain('href="#trace"');
  });
});

describe("the releases on record", () => {
  it("are in order, and no id of the last one is gone without a reason or used again", async () => {
    const releases = await readReleases();
    expect([...releases].sort((a, b) => compareVersions(b.version, a.version))).toEqual(releases);
    const {tables: inputs} = await readAll();
    const withdrawn = new Set(
      inputs.find(({table}) => table.name === "withdrawn")!.rows.map(({cells}) => `${cells["table"]} ${cells["id"]}`)
    );
    const last = releases[0] ? tablesOf(await readFrozen(releases[0].version)) : new Map<string, string[][]>();
    const lost: string[] = [];
    for (const {table, keysSeen} of inputs) {
      for (const [id] of (last.get(table.name) ?? []).slice(1)) {
        if (!keysSeen.has(id!) && !withdrawn.has(`${table.name} ${id}`)) lost.push(`${table.name} ${id}`);
      }
      for (const key of keysSeen) if (withdrawn.has(`${table.name} ${key}`)) lost.push(`used again: ${key}`);
    }
    expect(lost).toEqual([]);
  });

  it("can be compared table by table: every compared table is published", () => {
    const names = EXTRACTS.map(({name}) => name);
    for (const name of ["transfers", "requests", "verdicts", "rules"]) expect(names).toContain(name);
  });
});

describe("the feed", () => {
  const release: Release = {
    version: "1.1.0",
    date: "2026-12-01",
    asOf: "2026-11-01",
    rules_sha256: "a".repeat(64),
    data_sha256: "b".repeat(64),
    claims: 2,
    changes: [{table: "transfers", id: "A", kind: "added"}]
  };

  const trackerRelease = {id: "kiel-2024-12", tracker: "kiel", until: "2024-12-31", readings: 2685} as TrackerRelease;
  const dataOf = (...releases: Release[]) => ({
    releases,
    trackerReleases: [trackerRelease],
    stamp: {asOf: "2026-11-01", rulesHash: "", dataHash: ""}
  });
  const entries = (xml: string) => xml.split("<entry>").slice(1);

  it.each(LOCALES)("is Atom in %s: every entry with id, title, day, link and summary, the newest first", (locale) => {
    const xml = feed(dataOf(release, {...release, version: "1.0.0", date: "2026-11-01", changes: []}), locale);
    expect(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"')).toBe(
      true
    );
    expect(xml).toContain(`xml:lang="${locale}"`);
    const all = entries(xml);
    expect(all).toHaveLength(2 + 1 + REGIMES.length);
    for (const entry of all) {
      expect(entry).toMatch(
        /<id>\S+<\/id>\n<title>.+<\/title>\n<updated>.+<\/updated>\n<link .+\n<summary>.+<\/summary>/
      );
    }
    expect(new Set(all.map((entry) => /<id>(.*)<\/id>/.exec(entry)![1])).size).toBe(all.length);
    const days = all.map((entry) => /<updated>(.*)T00:00:00Z/.exec(entry)![1]!);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(xml).toContain({en: "Release 1.1.0: 1 rows added", ja: "リリース1.1.0：追加1行"}[locale]);
  });

  it("tells of every version of the rules and every release of a tracker, before the first release too", () => {
    const xml = feed(dataOf(), "en");
    expect(xml).toContain("<updated>2026-11-01T00:00:00Z</updated>");
    for (const {id, title} of REGIMES) {
      const entry = entries(xml).find((text) => text.includes(`principles#rules-${id}`)) ?? "";
      expect(entry).toContain(`<updated>${id}T00:00:00Z</updated>`);
      expect(unescape(entry)).toContain(title.en);
    }
    expect(xml).toContain("Ukraine Support Tracker, Kiel Institute, as far as 31 December 2024");
    expect(xml).toContain("2,685 readings");
  });
});
