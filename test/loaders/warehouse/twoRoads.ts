/** Files of a small table, well written and not, read by both roads: cell by cell, and in bulk. */
import {writeFile} from "node:fs/promises";
import fc from "fast-check";
import {readInBulk} from "../../../loaders/warehouse/readInBulk.js";
import {checkTable, type KeptRow, type ReadTable} from "../../../loaders/ingest/readTable.js";
import {choice, count, date, id, quantity, signed, text} from "../../../loaders/schema/columns.js";
import {said} from "../../../loaders/schema/said.js";
import {columnNames, defineTable, type Table} from "../../../loaders/schema/table.js";
import type {Database} from "../../../loaders/warehouse/database.js";
import {csvText} from "../../../src/text/csv.js";
import {piece} from "../ingest/hostilePieces.js";

const empty = {en: "not known", ja: "不明"};
const words = (en: string, example: string) => ({en, ja: en, example});

/** One column of each kind that people get wrong, a key of two columns, and a rule between cells. */
const parcels = defineTable({
  name: "parcels",
  file: "parcels.csv",
  words: {en: "Parcels", ja: "小包"},
  key: ["id", "part"],
  ruleLooksAt: ["least", "most"],
  rowRule: ({least, most}) =>
    least && most && Number(least) > Number(most)
      ? {
          column: "most",
          ...said("max_below_min", {why: {en: "smaller", ja: "小さい"}, mend: {en: "Swap them.", ja: "入れ替える。"}})
        }
      : undefined,
  columns: {
    id: id(words("Key", "A-1")),
    part: count({...words("Part", "1"), empty}),
    name: text({...words("Name", "Javelin"), empty}),
    kind: choice({a: {en: "A", ja: "A"}, b: {en: "B", ja: "B"}}, words("Kind", "a")),
    least: quantity({...words("Least", "1"), empty}),
    most: quantity({...words("Most", "2"), empty}),
    change: signed({...words("Change", "-0.5"), empty}),
    day: date({...words("Day", "2022-03-08"), empty})
  }
});

const hostile = fc.array(piece, {maxLength: 3}).map((pieces) => pieces.join(""));
/** Mostly what a column asks for, and now and then something else. */
const mostly = (...values: string[]) =>
  fc.oneof({weight: 12, arbitrary: fc.constantFrom(...values)}, {weight: 1, arbitrary: hostile});
const row = fc.tuple(
  mostly("A-1", "A-2", "B.3", "c_4", "D", "E", "F", "G"),
  mostly("", "1", "2", "3"),
  mostly("", "Javelin", "防弾チョッキ", 'He said "no", then\nleft', "NULL", "'", "a,b"),
  mostly("a", "b"),
  mostly("", "0", "1", "17000", "0.5"),
  mostly("", "2", "3", "17000", "0.25"),
  mostly("", "-0.5", "3"),
  mostly("", "2022", "2022-03", "2022-03-08")
);
const names = columnNames(parcels);
const lineEnds = (text: string, ends: string) => (ends === "\r\n" ? text : text.replaceAll("\r\n", ends));

/** Files that are well written, of cells that may not be; a few with hostile pieces between, and a few of nothing else. */
export const parcelsFile: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.array(row, {maxLength: 8}), fc.constantFrom("\r\n", "\n"), fc.constantFrom("", "\ufeff"))
      .map(([rows, ends, mark]) => `${mark}${lineEnds(csvText(names, rows), ends)}`)
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(row, {maxLength: 3}), fc.array(piece, {maxLength: 4}), fc.array(row, {maxLength: 3}))
      .map(
        ([before, pieces, after]) =>
          `${csvText(names, before)}${pieces.join("")}${csvText(after[0] ?? [], after.slice(1))}`
      )
  },
  {weight: 1, arbitrary: fc.array(piece, {maxLength: 24}).map((pieces) => `${names.join(",")}\n${pieces.join("")}`)}
);

interface AsRead {
  rows: unknown[];
  refused: unknown[];
  refusals: unknown[];
  rowsIn: number;
  keys: string[];
}

/** What a road made of a file, as far as the rest of the pipeline can see. */
async function seen(
  db: Database,
  {table, rows, refused, refusals, rowsIn, keysSeen, bulk}: ReadTable
): Promise<AsRead> {
  const kept = bulk ? await stored(db, table) : rows;
  if (bulk && bulk.kept !== kept.length)
    throw new Error(`${bulk.kept} rows were said to be kept, and ${kept.length} are there`);
  // In bulk the keys of kept rows are found when they are asked for.
  const ofKept = bulk ? kept.map(({cells}) => table.key.map((name) => cells[name]).join(", ")) : [];
  const found = (await bulk?.keysAmong([...ofKept, "no such key"])) ?? [];
  if (JSON.stringify([...found].sort()) !== JSON.stringify([...ofKept].sort()))
    throw new Error(`${found.join()} were found to be keys where ${ofKept.join()} are`);
  const keys = new Set([...keysSeen, ...ofKept]);
  return {rows: kept, refused, refusals, rowsIn, keys: [...keys].sort()};
}

export async function stored(db: Database, table: Table): Promise<KeptRow[]> {
  const rows = await db.rows<Record<string, string | null> & {line: number}>(
    `select * from raw_${table.name} order by line`
  );
  return rows.map(({line, ...cells}) => ({
    line,
    cells: Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, value ?? ""]))
  }));
}

/** The file by both roads; `inBulk` is undefined where it has to be read cell by cell. */
export async function byBothRoads(
  db: Database,
  folder: string,
  file: string | Uint8Array,
  table: Table = parcels
): Promise<{cellByCell: AsRead; inBulk: AsRead | undefined}> {
  await writeFile(`${folder}/${table.file}`, file);
  await db.run(`drop table if exists raw_${table.name}`);
  const read = await readInBulk(db, table, folder);
  return {
    cellByCell: await seen(db, checkTable(table, typeof file === "string" ? new TextEncoder().encode(file) : file)),
    inBulk: read && (await seen(db, read))
  };
}
