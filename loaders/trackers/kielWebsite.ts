/**
 * The figures behind the website of Kiel's Ukraine Support Tracker: sums over its rows, in euros, by donor and month. They are
 * figures of their own kind: none of them is goods, and none is added to the record's. Rules: docs/importers.md.
 */
import {lastDay} from "../../src/text/day.js";
import type {TRACKER_MEASURES} from "../../src/vocabulary/trackerMeasure.js";
import type {Refusal} from "../ingest/refusal.js";
import type {TrackerValue} from "../schema/trackerValues.js";
import {oneLine} from "./cleanText.js";
import type {ColumnOfLayout, Layout, Release, SheetReading, TrackerRow, TrackerTable} from "./layout.js";
import {faultOfWords, filledRows, SheetTally, type CellFault} from "./sheetTally.js";

type Measure = keyof typeof TRACKER_MEASURES;
type Unit = TrackerValue["unit"];

/** The day from which Kiel counts. */
const FIRST_DAY = "2022-01-24";

interface File {
  name: string;
  /** The column of donors; absent where the sums are of all donors together. */
  donor?: string;
  /** Whether each row is a month; otherwise it is all that has been, up to the last day of the release. */
  byMonth: boolean;
  measures: Readonly<Record<string, {measure: Measure; unit: Unit}>>;
  /** The column that says which goods, and the one that lists their kinds with the number of each. */
  goods?: {category: string; kinds: string; number: string};
  /** Columns that are known and left: the economy of the donor is no figure of aid. */
  left: readonly string[];
}

const billions = (measure: Measure) => ({measure, unit: "eur_billion"});

const FILES: readonly File[] = [
  {
    name: "Kiel website, by donor and month",
    donor: "country",
    byMonth: true,
    measures: {
      total: billions("allocations"),
      financial: billions("allocations_financial"),
      humanitarian: billions("allocations_humanitarian"),
      military: billions("allocations_military"),
      commitments: billions("commitments"),
      to_be_allocated: billions("to_be_allocated")
    },
    left: ["iso", "gdp", "pct_gdp"]
  },
  {
    name: "Kiel website, all donors by month",
    byMonth: true,
    measures: {
      total_allocations: billions("allocations"),
      military: billions("allocations_military"),
      financial: billions("allocations_financial"),
      humanitarian: billions("allocations_humanitarian")
    },
    left: []
  },
  {
    name: "Kiel website, where military aid comes from",
    byMonth: true,
    measures: {
      stockpile: billions("military_from_stocks"),
      procurement: billions("military_procured"),
      unspecified: billions("military_unspecified"),
      nato_purl: billions("military_by_purl")
    },
    left: []
  },
  {
    name: "Kiel website, shares of the European Union's aid",
    donor: "country",
    byMonth: false,
    measures: {eu_share_bn: billions("share_of_eu_aid")},
    left: ["iso", "bilateral_pct_gdp", "eu_share_pct_gdp", "total_pct_gdp"]
  },
  {
    name: "Kiel website, heavy weapons",
    donor: "donor",
    byMonth: false,
    measures: {
      number_of_weapons: {measure: "heavy_weapons_number", unit: "item"},
      monetary_value_eur: {measure: "heavy_weapons_value", unit: "eur"}
    },
    goods: {category: "category", kinds: "weapons_list", number: "number_of_weapons"},
    left: []
  }
];

const needed = (name: string): [string, ColumnOfLayout] => [name, {names: [name], required: true}];

export const KIEL_WEBSITE: readonly Layout[] = FILES.map((file) => ({
  tracker: "kiel_website",
  name: file.name,
  columns: Object.fromEntries(
    [
      ...(file.donor ? [file.donor] : []),
      ...(file.byMonth ? ["year", "month"] : []),
      ...(file.goods ? [file.goods.category, file.goods.kinds] : []),
      ...Object.keys(file.measures)
    ].map(needed)
  ),
  alsoKnown: (header) => file.left.includes(header),
  read: (table, release) => readFigures(file, table, release)
}));

const COMPARE = {mend: "Compare it with the tracker's own file.", jaMend: "出典のファイルと照合する。"};
const fault = (why: string, ja: string) => ({why, mend: COMPARE.mend, ja: {why: ja, mend: COMPARE.jaMend}});
const NO_MONTH = fault("year and month are no month", "年と月が年月を成さない");
const NO_NUMBER = fault("not a plain number", "単純な数値でない");
const NO_DONOR = fault("the cell is empty", "空欄である");

function readFigures(file: File, table: TrackerTable, release: Release): SheetReading {
  const rows = filledRows(table);
  const sheet = new SheetTally<string, TrackerValue>(table);
  for (const row of rows) {
    const faults: Refusal[] = [];
    const refuse = (column: string, what: CellFault) => faults.push(sheet.refusal(row, column, what));
    const month = file.byMonth ? monthOf(row) : undefined;
    if (file.byMonth && month === undefined) refuse("month", NO_MONTH);
    const donor = file.donor === undefined ? "" : (row.cells[file.donor] ?? "");
    if (file.donor !== undefined && donor === "") refuse(file.donor, NO_DONOR);
    for (const column of file.goods ? [file.goods.category, file.goods.kinds] : []) {
      const words = faultOfWords(row.cells[column] ?? "");
      if (words) refuse(column, words);
    }
    for (const column of Object.keys(file.measures)) {
      if (!isNumber(row.cells[column] ?? "")) refuse(column, NO_NUMBER);
    }
    if (faults.length) {
      sheet.refuse(faults);
      continue;
    }
    const code = donor === "" ? undefined : release.mapping.find("actor", donor)?.to;
    sheet.actors(donor === "" || code !== undefined ? [] : [donor]);
    // A sum of a donor that is not known may not stand as one of all donors.
    if (donor !== "" && code === undefined) {
      refuse(file.donor ?? "", fault("no such donor in the mapping", "対応付けにない供与国・機関である"));
      sheet.refuse(faults);
      continue;
    }
    sheet.keep(valuesFrom(file, row, {table, release, donor: code ?? "", month}));
  }
  return {...sheet.counts(rows.length), claims: [], values: sheet.given};
}

const isNumber = (cell: string): boolean => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell);

function monthOf({cells: {year = "", month = ""}}: TrackerRow): string | undefined {
  return /^20\d{2}$/.test(year) && /^(0?[1-9]|1[0-2])$/.test(month) ? `${year}-${month.padStart(2, "0")}` : undefined;
}

interface Read {
  table: TrackerTable;
  release: Release;
  donor: string;
  month: string | undefined;
}

function valuesFrom(file: File, row: TrackerRow, {table, release, donor, month}: Read): TrackerValue[] {
  // A file that is fetched bears the day in its name; the next of the same release takes its place.
  const name = (table.file.split(/[/\\]/).at(-1) ?? "").replace(/[-_]20\d{2}-\d{2}-\d{2}(?=\.|$)/, "");
  const stem = name.replace(/\.[^.]*$/, "").replace(/[^A-Za-z0-9_-]+/g, "_");
  const shared = {
    tracker: release.tracker,
    release: release.release,
    source: release.source,
    file: oneLine(name),
    row: String(row.number),
    donor,
    subject: oneLine(file.goods ? (row.cells[file.goods.category] ?? "") : ""),
    date_from: month === undefined ? FIRST_DAY : laterOf(`${month}-01`, FIRST_DAY),
    date_to: month === undefined ? release.until : lastDay(month)
  };
  const id = `${release.tracker}-${release.release}-${stem}-${row.number}`;
  const kinds = file.goods ? kindsIn(row.cells[file.goods.kinds] ?? "") : [];
  const listed = kinds.reduce((sum, {number}) => sum + Number(number), 0);
  const sums = Object.entries(file.measures).map(([column, {measure, unit}]) => {
    const value = row.cells[column] ?? "";
    const flags = [
      Number(value) < 0 && "negative",
      measure === "allocations_military" && Number(value) === 0 && "zero_is_not_nothing",
      measure === "heavy_weapons_value" && "own_estimate",
      measure === "heavy_weapons_number" && listed !== Number(value) && "parts_differ"
    ];
    return {...shared, id: `${id}.${measure}`, measure, value, unit, flags: flags.filter(Boolean).join(" | ")};
  });
  const parts = kinds.map(({kind, number}, i) => ({
    ...shared,
    id: `${id}.kind-${i + 1}`,
    subject: oneLine(kind),
    measure: "heavy_weapons_number",
    value: number,
    unit: "item",
    flags: ""
  }));
  return [...sums, ...parts];
}

const laterOf = (a: string, b: string) => (a > b ? a : b);

/** `M777 howitzer (6); Zusana-2 howitzer (5)` → each kind with its number. */
const kindsIn = (cell: string): {kind: string; number: string}[] =>
  cell.split(";").flatMap((part) => {
    const [, kind = "", number = ""] = /^(.+) \((\d+)\)$/.exec(part.trim()) ?? [];
    return kind === "" ? [] : [{kind, number}];
  });
