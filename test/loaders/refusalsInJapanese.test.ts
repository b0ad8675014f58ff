/** Every kind of refusal of a refresh, broken once: each has a code, and no English sentence is left over in its Japanese. */
import {mkdir, mkdtemp, readdir, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {applyCorrections, parseCorrections} from "../../loaders/ingest/corrections.js";
import {said} from "../../loaders/schema/said.js";
import {readAll} from "../../loaders/ingest/readAll.js";
import {brokenReferences, checkTable, faultsOfRow} from "../../loaders/ingest/readTable.js";
import {RefusedError, refusalLine, type Refusal} from "../../loaders/ingest/refusal.js";
import {readLawCases} from "../../loaders/judge/lawCases.js";
import {basisFault, precedentFault} from "../../loaders/judge/precedents.js";
import {parseAcknowledged, unsettled} from "../../loaders/quality/acknowledged.js";
import {mappingFrom} from "../../loaders/trackers/mapping.js";
import {id} from "../../loaders/schema/columns.js";
import {importedClaims} from "../../loaders/schema/importedClaims.js";
import {mappingOf} from "../../loaders/schema/mapping.js";
import {precedents} from "../../loaders/schema/precedents.js";
import {overlaps, statuses} from "../../loaders/schema/reference.js";
import {columnNames, type Table} from "../../loaders/schema/table.js";
import {trackerReleases} from "../../loaders/schema/trackers.js";
import {transfers} from "../../loaders/schema/transfers.js";
import {readChecks, runChecks} from "../../loaders/warehouse/checks.js";
import {bytes, toys, toyTable} from "./ingest/toyTable.js";
import {smallDatabase} from "./warehouse/smallDatabase.js";

/** Names that are the same in both languages: of files, tables, columns and facts. */
const NAME = /[A-Za-z0-9]+(?:[_./][A-Za-z0-9]+)+/g;
const THREE_ENGLISH_WORDS = /[A-Za-z’']{2,}(?:[ ,]+[A-Za-z’']{2,}){2,}/;
const JAPANESE = /[぀-ヿ一-鿿]/u;
const withoutList = (text: string) => text.replace(/\(select .*\)|列 |いずれか|[A-Za-z_]+(?:[、,][A-Za-z_]+)+/g, "");

function isInBoth({file, line, column, value, ...words}: Refusal): void {
  const {code, why, mend, ja} = words;
  expect(code, `${file}:${line}: ${why}`).toMatch(/^[a-z0-9_]+$/);
  for (const [en, other] of [
    [why, ja.why],
    [mend, ja.mend]
  ] as const) {
    expect(en, code).not.toMatch(JAPANESE);
    expect(other, code).toMatch(JAPANESE);
    expect(withoutList(other), code).not.toMatch(THREE_ENGLISH_WORDS);
    expect(other, `${code}: half-width marks between Japanese words`).not.toMatch(
      /[぀-ヿ一-鿿][,;:!?]|[,;:!?]\s?[぀-ヿ一-鿿]/u
    );
  }
  const names = (text: string) => new Set(text.match(NAME));
  expect(names(`${ja.why} ${ja.mend}`), code).toEqual(names(`${why} ${mend}`));
  expect(refusalLine({file, line, column, value, ...words}, "ja")).toContain(ja.why);
}

/** The refusals with which `work` ends. */
async function refusalsOf(work: () => unknown): Promise<readonly Refusal[]> {
  try {
    await work();
  } catch (error) {
    if (error instanceof RefusedError) return error.refusals;
    throw error;
  }
  throw new Error("nothing was refused");
}

const codesOf = (refusals: readonly Refusal[]) => [...new Set(refusals.map(({code}) => code))].sort();
const rowOf = (table: Table, cells: Record<string, string>) => ({
  ...Object.fromEntries(columnNames(table).map((name) => [name, ""])),
  ...cells
});

describe("a check of the tables", async () => {
  const folders = [
    "loaders/warehouse/staging",
    "loaders/warehouse/marts",
    "loaders/judge",
    "loaders/totals",
    "loaders/quality"
  ];
  const files = (
    await Promise.all(folders.map(async (folder) => (await readdir(folder)).map((name) => `${folder}/${name}`)))
  )
    .flat()
    .filter((name) => name.endsWith(".yaml"));
  const checks = (await Promise.all(files.map(readChecks))).flat();

  it.each(checks.map((check) => [`${check.code}: ${check.why.en}`, check] as const))("%s", (_, {code, ...words}) => {
    isInBoth({file: "x.yaml", line: 1, column: "", value: "", ...said(code, words)});
  });

  it("has a code of its own", () => {
    const shared = new Set(["grain", "not_null", "in", "rows_of"]);
    const own = checks.map(({code}) => code).filter((code) => !shared.has(code));
    expect(own.length).toBeGreaterThan(30);
    expect(new Set(own).size).toBe(own.length);
  });

  it("is refused without words in one of the languages", async () => {
    const folder = await mkdtemp(join(tmpdir(), "checks-"));
    const db = await smallDatabase();
    const written = (mend: string) =>
      `tables:\n  t:\n    description: d\n    checks:\n      - code: c\n        why: {en: a, ja: あ}\n        mend: ${mend}\n        sql: select 1 as line\n`;
    try {
      await writeFile(`${folder}/t.yaml`, written("{en: B.}"));
      await expect(runChecks(db, [`${folder}/t.sql`])).rejects.toThrow("mend");
      await writeFile(`${folder}/t.yaml`, written("{en: B., ja: い。}"));
      const [refusal] = await refusalsOf(() => runChecks(db, [`${folder}/t.sql`]));
      expect(refusal && refusalLine(refusal, "ja")).toBe(`${folder}/t.yaml:1: あ。い。`);
    } finally {
      db.close();
      await rm(folder, {recursive: true});
    }
  });
});

describe("a rule of a row", () => {
  const sound = (table: Table, cells: Record<string, string>) => faultsOfRow(table, 2, rowOf(table, cells), true);
  it.each<[string, Table, Record<string, string>]>([
    ["max_below_min", transfers, {quantity_min: "2", quantity_max: "1"}],
    ["exact_bounds_differ", transfers, {quantity_min: "1", qualifier: "exact"}],
    ["estimate_without_number", transfers, {qualifier: "estimate"}],
    ["amount_without_currency", transfers, {value_amount: "1"}],
    ["not_a_value_of_the_fact", statuses, {fact: "recipient.unsc_embargo", value: "perhaps"}],
    ["to_before_from", statuses, {from: "2023-01-01", to: "2022-01-01"}],
    ["overlap_with_itself", overlaps, {claim: "A", other: "A"}],
    ["not_a_value_of_the_fact", precedents, {"item.licensor": "usa"}],
    ["not_comparable_without_reason", precedents, {comparable: "no"}],
    ["no_flag", importedClaims("r07"), {flags: "strange"}],
    ["no_address", importedClaims("r07"), {addresses: "ftp"}],
    ["max_below_min", importedClaims("r07"), {quantity_min: "2", quantity_max: "1"}],
    ["to_before_from", trackerReleases, {from: "2023", until: "2022"}],
    ["to_before_from", importedClaims("r07"), {date_from: "2023", date_to: "2022"}]
  ])("%s", (code, table, cells) => {
    const refusals = sound(table, cells);
    expect(codesOf(refusals)).toEqual([code]);
    refusals.forEach(isInBoth);
  });
});

describe("a file of ours", () => {
  it("that is missing, has another header, a key twice, a cell of another kind, or names what is not there", async () => {
    const read = (text: string) => checkTable(toyTable, bytes(text)).refusals;
    const table = checkTable(toyTable, toys("A-1,x,,,A-9"));
    const refusals = [
      ...(await refusalsOf(() => readAll("test/no-such-folder"))).slice(0, 1),
      ...read("id,name\n"),
      ...read("id;name;number\n"),
      ...read("name,id,number,day,other\n"),
      ...checkTable(toyTable, toys("A-1,x,,,", "A-1,x,,,", "?,x,1x,2022-02-30,", "A-2,x")).refusals,
      ...brokenReferences([{...table, table: referring}])
    ];
    expect(codesOf(refusals)).toEqual(
      ["fields", "header", "id_twice", "no_file", "no_such_row", "not_date", "not_id", "not_quantity"].sort()
    );
    refusals.forEach(isInBoth);
  });
});

/** The toy table, whose column `other` names its own rows. */
const referring: Table = {
  ...toyTable,
  columns: toyTable.columns.extend({
    other: id({en: "Another", ja: "相手", example: "A-1", references: "toys.id"})
  })
};

describe("a correction", () => {
  it("of what is not there, of what holds something else, made twice, or to what is not sound", () => {
    const one = (id: string, where: string, column: string, was: string, is: string) =>
      `  - {id: ${id}, where: ${where}, column: ${column}, was: "${was}", is: "${is}", status: open, reason: r}\n`;
    const text =
      one("c-1", "A-9", "day", "", "") +
      one("c-2", "A-1", "days", "", "") +
      one("c-3", "A-1", "day", "2021", "soon") +
      one("c-4", "A-1", "day", "2022", "soon") +
      one("c-5", "A-1", "day", "2022", "2023") +
      one("c-5", "A-1", "name", "y", "z");
    const {corrections} = parseCorrections("data/corrections/x.yaml", bytes(`source: kiel\ncorrections:\n${text}`));
    const {refusals} = applyCorrections(checkTable(toyTable, toys("A-1,x,,2022,")), corrections);
    expect(codesOf(refusals)).toEqual(
      [
        "correction_id_twice",
        "correction_no_claim",
        "correction_no_column",
        "correction_not_date",
        "correction_twice",
        "correction_was"
      ].sort()
    );
    refusals.forEach(isInBoth);
  });

  it.each([
    ["yaml", "source: ["],
    ["yaml_key_twice", "source: a\nsource: b\ncorrections: []\n"],
    ["yaml_alias", "source: *a\ncorrections: []\n"],
    ["shape_unrecognized_keys", "source: a\nwhy: b\ncorrections: []\n"],
    ["shape_empty", 'source: ""\ncorrections: []\n'],
    ["shape_invalid_type", "source: a\n"],
    [
      "shape_text_in_quotes",
      "source: a\ncorrections:\n  - {id: a, where: b, column: c, was: 1, is: '2', status: open, reason: r}\n"
    ],
    [
      "shape_open_or_reported",
      "source: a\ncorrections:\n  - {id: a, where: b, column: c, was: '1', is: '2', status: x, reason: r}\n"
    ]
  ])("whose file has the fault %s", (code, text) => {
    const {refusals} = parseCorrections("data/corrections/x.yaml", bytes(text));
    expect(codesOf(refusals)).toEqual([code]);
    refusals.forEach(isInBoth);
  });
});

describe("an acknowledgement", () => {
  const file = (...entries: string[]) =>
    bytes(
      `as_of: "2026-05-15"\nacknowledged:\n${entries.map((one) => `  - {${one}, reason_en: r, reason_ja: r}\n`).join("")}`
    );
  const place = {subjects: [], text_en: "It differs.", text_ja: "相違がある。", file: "x.csv", line: 2};

  it("that is missing, gone, without ground, of no source, or of what cannot be acknowledged", () => {
    const notes = [
      {...place, id: "open", kind: "same-quantity", severity: "information" as const},
      {...place, id: "wrong", kind: "broken", severity: "error" as const},
      {...place, id: "a", kind: "broken", severity: "warning" as const}
    ];
    const refusals = unsettled(
      notes,
      parseAcknowledged(file("notes: [gone, a]", "notes: [b], settled_by: [s]")),
      new Set()
    );
    expect(codesOf(refusals)).toEqual(
      [
        "acknowledgement_gone",
        "acknowledgement_groundless",
        "acknowledgement_no_source",
        "note_broken",
        "note_same_quantity"
      ].sort()
    );
    refusals.forEach(isInBoth);
  });

  it.each([
    ["acknowledgement_twice", 'as_of: "2026-05-15"\nacknowledged:\n  - {notes: [a, a], reason_en: r, reason_ja: r}\n'],
    ["shape_day_in_quotes", "as_of: soon\nacknowledged: []\n"],
    ["shape_text", "as_of: 2\nacknowledged: []\n"],
    ["shape_at_least_one_note", 'as_of: "2026-05-15"\nacknowledged:\n  - {notes: [], reason_en: r, reason_ja: r}\n']
  ])("whose file has the fault %s", async (code, text) => {
    const refusals = await refusalsOf(() => parseAcknowledged(bytes(text)));
    expect(codesOf(refusals)).toEqual([code]);
    refusals.forEach(isInBoth);
  });
});

it("a case of the law without a day or a version of the rules, with a fact that is no text, or with an English name in place of its Japanese one", async () => {
  const root = await mkdtemp(join(tmpdir(), "law-"));
  try {
    await mkdir(`${root}/data/law/cases`, {recursive: true});
    const text =
      "cases:\n  - {name: a, name_ja: 甲, facts: {}, expect: x}\n  - {name: b, name_ja: b, on: '2022-03-08', facts: {item.listed: 1}, expect: x}\n";
    await writeFile(`${root}/data/law/cases/x.yaml`, text);
    const refusals = await refusalsOf(() => readLawCases(root));
    expect(codesOf(refusals)).toEqual(["shape_day_or_rules", "shape_japanese", "shape_text"]);
    refusals.forEach(isInBoth);
  } finally {
    await rm(root, {recursive: true});
  }
});

it("a precedent that cannot be compared, differs, or explains what agrees, and a basis that is none", () => {
  const row = (cells: Record<string, string>) => ({line: 2, cells: rowOf(precedents, {outcome: "refused", ...cells})});
  const faultOf = (cells: Record<string, string>, comparison: "agrees" | "diverges" | "not_comparable") =>
    precedentFault(row(cells) as Parameters<typeof precedentFault>[0], {facts: {}, comparison}) ?? [];
  const refusals = [
    faultOf({comparable: "yes"}, "not_comparable"),
    faultOf({comparable: "yes"}, "diverges"),
    faultOf({comparable: "yes", divergence_en: "d", divergence_ja: "d"}, "agrees"),
    basisFault(row({basis: "x"}) as Parameters<typeof basisFault>[0], new Set()) ?? []
  ].flat();
  expect(codesOf(refusals)).toEqual(
    ["precedent_basis", "precedent_diverges", "precedent_explained_for_nothing", "precedent_not_comparable"].sort()
  );
  refusals.forEach(isInBoth);
});

it("a mapping that names what is not there, stands twice, or can never match", async () => {
  const table = mappingOf("kiel");
  const line = (cells: Record<string, string>) => Object.values(rowOf(table, cells)).join(",");
  const rows = [
    {kind: "item", match: "exact", words: "A", example: "", maps_to: "x"},
    {kind: "item", match: "exact", words: "a", example: "", maps_to: "known"},
    {kind: "item", match: "pattern", words: "(", example: "a", maps_to: "known"},
    {kind: "item", match: "pattern", words: "b", example: "a", maps_to: "known"},
    {kind: "item", match: "pattern", words: "c", example: "c", maps_to: "known"},
    {kind: "item", match: "pattern", words: "cc?", example: "cc", maps_to: "other"}
  ];
  const text = `${columnNames(table).join(",")}\n${rows.map(line).join("\n")}\n`;
  const codes = {
    item: new Map([
      ["known", "piece"],
      ["other", "piece"]
    ]),
    actor: new Set<string>()
  };
  const refusals = await refusalsOf(() => mappingFrom("kiel", bytes(text), codes));
  expect(codesOf(refusals)).toEqual(
    ["mapping_example", "mapping_no_pattern", "mapping_no_such_row", "mapping_shadowed", "mapping_twice"].sort()
  );
  refusals.forEach(isInBoth);
});
