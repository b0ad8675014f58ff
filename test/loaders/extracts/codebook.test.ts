import {inFull} from "../../../src/vocabulary/list.js";
import {describe, expect, it} from "vitest";
import {EXTRACTS} from "../../../loaders/extracts/all.js";
import type {ExtractRow} from "../../../loaders/extracts/extract.js";
import {columnMeta, columnNames} from "../../../loaders/schema/table.js";
import {smallDatabase} from "../warehouse/smallDatabase.js";

const codebook = EXTRACTS.find(({name}) => name === "codebook")!;
const db = await smallDatabase();
const entries: ExtractRow[] = [];
for await (const batch of codebook.rows(db)) entries.push(...batch);
db.close();

const columns = EXTRACTS.flatMap((extract) => columnNames(extract).map((column) => ({extract, column})));
const place = (table: unknown, column: unknown) => `${String(table)}.${String(column)}`;

describe("the codebook", () => {
  it("has one entry for every column of every table, and none besides", () => {
    expect(entries.map(({table, column}) => place(table, column))).toEqual(
      columns.map(({extract, column}) => place(extract.name, column))
    );
  });

  it("says in both languages what every column is, with an example that the column would take", () => {
    const holes = columns.flatMap(({extract, column}) => {
      const {en, ja, example} = columnMeta(extract, column);
      const taken = extract.columns.shape[column]!.safeParse(example).success;
      return en && ja && example && taken ? [] : [`${place(extract.name, column)}: ${en} / ${ja} / ${example}`];
    });
    expect(holes).toEqual([]);
  });

  it("says in both languages what every value of a closed list means", () => {
    const holes = columns.flatMap(({extract, column}) => {
      const {values = {}} = columnMeta(extract, column);
      return Object.entries(values)
        .filter(([, entry]) => !inFull(entry, "en") || !inFull(entry, "ja"))
        .map(([value]) => `${place(extract.name, column)} = ${value}`);
    });
    expect(holes).toEqual([]);
  });

  it("says in both languages what an empty cell means, wherever a cell may be empty", () => {
    const holes = columns.flatMap(({extract, column}) => {
      const {empty} = columnMeta(extract, column);
      const mayBeEmpty = extract.columns.shape[column]!.safeParse("").success;
      return mayBeEmpty === Boolean(empty?.en && empty.ja) ? [] : [place(extract.name, column)];
    });
    expect(holes).toEqual([]);
  });

  it("names no table or column twice, and only in lower_snake_case or by the name of a fact", () => {
    const all = columns.map(({extract, column}) => place(extract.name, column));
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((name) => !/^[a-z]+(_[a-z]+)*\.[a-z]+[0-9]*([._][a-z0-9]+)*$/.test(name))).toEqual([]);
  });
});
