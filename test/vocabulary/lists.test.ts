import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {EXTRACTS} from "../../loaders/extracts/all.js";
import {columnMeta, columnNames} from "../../loaders/schema/table.js";
import {TABLES} from "../../loaders/schema/tables.js";
import {inFull, type ClosedList, type Entry} from "../../src/vocabulary/list.js";
import * as law from "../../src/policy/words/labels.js";

const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/u;
/** A bracket or a colon of half width beside a Japanese character. */
const halfWidth = /[\u3040-\u30ff\u4e00-\u9fff）」][(:]|[)][\u3040-\u30ff\u4e00-\u9fff（「]/u;

const isList = (value: unknown): value is ClosedList =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).length > 0 &&
  Object.values(value).every((entry: Partial<Entry> | null) => typeof entry?.en === "string" && entry.ja !== undefined);

async function listsOf(folder: string): Promise<[string, ClosedList][]> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const modules = await Promise.all(files.map((name) => import(`../../${folder}/${name}`) as Promise<object>));
  return modules.flatMap((module) =>
    Object.entries(module).filter((entry): entry is [string, ClosedList] => isList(entry[1]))
  );
}

const lists = [
  ...(await listsOf("src/vocabulary")),
  ...Object.entries(law).filter((entry): entry is [string, (typeof entry)[1] & ClosedList] => isList(entry[1])),
  ...Object.entries(law.VALUE_LABELS)
];

describe.each(lists)("the list %s", (_name, list) => {
  const entries = Object.entries(list);

  it("has words for every value, in English and in Japanese as each is written", () => {
    const wrong = entries.flatMap(([value, entry]) => {
      const {en, ja} = {en: inFull(entry, "en"), ja: inFull(entry, "ja")};
      return en && ja && !japanese.test(en) && japanese.test(ja + "か".repeat(Number(ja === en))) && !halfWidth.test(ja)
        ? []
        : [`${value}: ${en} / ${ja}`];
    });
    expect(wrong).toEqual([]);
  });

  it("calls no two values the same", () => {
    for (const locale of ["en", "ja"] as const) {
      const labels = entries.map(([, entry]) => entry[locale]);
      // Things are counted by few words in Japanese, and those are counters, not names.
      if (locale === "en" || !("plural" in entries[0]![1])) expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

describe("published columns", () => {
  const columns = EXTRACTS.flatMap((extract) =>
    columnNames(extract).map((name) => ({table: extract.name, name, meta: columnMeta(extract, name)}))
  );

  it("have a list wherever a column of labels stands beside them", () => {
    const beside = columns.filter(({meta}) => meta.labels);
    expect(beside.length).toBeGreaterThan(30);
    for (const {table, meta} of beside) {
      const labelled = columns.find((one) => one.table === table && one.name === meta.labels!.column);
      expect(labelled?.meta.values, `${table}.${meta.labels!.column}`).toBeDefined();
    }
  });

  it("word a value in one way, in whatever table the column stands", () => {
    const worded = new Map<string, Set<string>>();
    for (const {name, meta} of columns) {
      for (const [value, {en, ja}] of Object.entries(meta.values ?? {})) {
        const key = `${name} = ${value}`;
        worded.set(key, (worded.get(key) ?? new Set()).add(`${en} / ${ja}`));
      }
    }
    expect(worded.size).toBeGreaterThan(200);
    expect([...worded].filter(([, words]) => words.size > 1).map(([key, words]) => [key, ...words])).toEqual([]);
  });

  it("say in Japanese what they hold with brackets and colons of full width", () => {
    const wrong = columns.filter(({meta}) => halfWidth.test(meta.ja) || halfWidth.test(meta.empty?.ja ?? ""));
    expect(wrong.map(({table, name, meta}) => `${table}.${name}: ${meta.ja}`)).toEqual([]);
    expect(EXTRACTS.filter(({words}) => halfWidth.test(words.ja)).map(({words}) => words.ja)).toEqual([]);
  });
});

describe("the data contract", () => {
  it("names every value that a column of a closed list may hold", () => {
    const contract = readFileSync("docs/data-contract.md", "utf8");
    const missing = TABLES.flatMap((table) =>
      columnNames(table).flatMap((column) =>
        Object.keys(columnMeta(table, column).values ?? {})
          .filter((value) => !contract.includes(`\`${value}\``))
          .map((value) => `${table.name}.${column} = ${value}`)
      )
    );
    expect(missing).toEqual([]);
  });
});
