/**
 * The main sheet of Kiel's Ukraine Support Tracker: one row for each item of an "activity". Its releases have one idea and
 * two sets of names. The rules are listed in docs/importers.md.
 */
import {isValueOf} from "../../src/vocabulary/list.js";
import {lastDay} from "../../src/text/day.js";
import type {NotGoods} from "../../src/vocabulary/notGoods.js";
import type {TrackerFlag} from "../../src/vocabulary/trackerFlags.js";
import type {ImportedClaim} from "../schema/importedClaims.js";
import type {Refusal} from "../ingest/refusal.js";
import {addressesIn, inLatin, oneLine} from "./cleanText.js";
import {spanOf, swapped, widened, type Covered, type DateSpan} from "./dateCell.js";
import type {ColumnOfLayout, Layout, Release, SheetReading, TrackerRow, TrackerTable} from "./layout.js";
import {NOT_APPLICABLE, readQuantity, type Bounds} from "./quantityCell.js";
import {faultOfWords, filledRows, SheetTally, tally, type CellFault} from "./sheetTally.js";
import {UKRAINE} from "../../src/vocabulary/actor.js";

type Name =
  | "id"
  | "part"
  | "donor"
  | "date"
  | "general"
  | "specific"
  | "measure"
  | "item"
  | "units"
  | "delivered"
  | "value"
  | "partValue"
  | "firstOfPackage"
  | "month"
  | "source1"
  | "source2"
  | "source3"
  | "source4"
  | "deliverySource";

type Row = TrackerRow<Name>;

const needed = (...names: string[]): ColumnOfLayout => ({names, required: true});
const welcome = (...names: string[]): ColumnOfLayout => ({names, required: false});

/** Releases 1 to about 20: 2022 to the middle of 2024. */
const SPACED: Readonly<Record<Name, ColumnOfLayout>> = {
  id: needed("ID"),
  part: welcome("Allocation ID"),
  donor: needed("Countries", "Country", "Donor"),
  date: needed("Announcement Date"),
  general: needed("Type of Aid General"),
  specific: needed("Type of Aid Specific"),
  measure: welcome("Type of donation"),
  // "Item" is the header of the sheet of commercial contracts, which are sales and no aid: it is not read.
  item: {names: ["Items"], required: true, emptyBefore: "Type of item"},
  units: needed("No. of Units"),
  delivered: needed("No. of Units delivered (in-kind military aid)"),
  value: needed("Converted Value in EUR"),
  partValue: welcome("Allocated Total in EUR"),
  firstOfPackage: welcome("Total_value_dummy (1 is first row in the package)"),
  month: welcome("Month3"),
  source1: welcome("Source of Aid 1"),
  source2: welcome("Source of Aid 2"),
  source3: welcome("Source of Aid 3"),
  source4: welcome("Source of Aid 4"),
  deliverySource: welcome("Source for Delivery")
};

/** Releases from the end of 2024 on, in snake_case. */
const SNAKE: Readonly<Record<Name, ColumnOfLayout>> = {
  id: needed("activity_id"),
  part: needed("sub_activity_id"),
  donor: needed("donor"),
  date: needed("announcement_date"),
  general: needed("aid_type_general"),
  specific: needed("aid_type_specific"),
  measure: needed("measure"),
  item: needed("item"),
  units: needed("item_numb"),
  delivered: needed("item_numb_deliv"),
  value: needed("tot_activity_value_EUR"),
  partValue: needed("tot_sub_activity_value_EUR"),
  firstOfPackage: welcome("total_value_dummy"),
  month: welcome("month"),
  source1: welcome("source_of_aid_1"),
  source2: welcome("source_of_aid_2"),
  source3: welcome("source_of_aid_3"),
  source4: welcome("source_of_aid_4"),
  deliverySource: welcome("deliv_source")
};

/** Headers of either set that are known and not asked for. */
const ALSO_KNOWN = new RegExp(
  [
    String.raw`^(unnamed: \d+|retrieved|classified_category|notes?|channel|explanation|nato|eu|eu_geo|total|coordinates|industry dummy)$`,
    "^(item$|type of item|sub-type of item|soviet origin|original currency|monetary value|unit price|value (committed|delivered) )",
    "^(total monetary value|allocated total|allocations? |reallocation|official|bilateral loan|updated/|humanitarian delivery)",
    "^(deliveries|working/debug|value_source|monthcoding|beforewar|short term|earmarked|ukraine asked|heavy_)",
    "^(ammunition_dummy|source of item|items \\(short|relative importance|in-kind|dummy_|explanation dummy|formula_dummy)",
    "^(non eu|benchmark|% difference|reconstruction|book|reimburse|geographic|additional geo|building|international initiative)",
    "^(reporting_currency|source_reported|tot_|item_|official_|deliv_|location|coords|geo_|building_or|loan_|updated_dummy)",
    "^(short_term|earmarked_year|activity_match|alloc_|before_war|month_exists|ukraine_asked|ammo_|in_kind|non_eu|nato_)",
    "^(eu_|source_of_weapon|allocation_dummy|deflator|change_currency|inflation|procurement|mixed_package|allocation dummy)"
  ].join("|")
);

/** The day from which Kiel counts, as the ReadMe of its workbook says. */
const FIRST_DAY = "2022-01-24";

export const KIEL_MAIN_SHEETS: readonly Layout<Name>[] = [
  {
    tracker: "kiel",
    name: "Kiel main sheet, 2022 to mid-2024",
    columns: SPACED,
    since: FIRST_DAY,
    alsoKnown: (header) => ALSO_KNOWN.test(header),
    read: readMainSheet
  },
  {
    tracker: "kiel",
    name: "Kiel main sheet, from the end of 2024 on",
    columns: SNAKE,
    since: FIRST_DAY,
    alsoKnown: (header) => ALSO_KNOWN.test(header),
    read: readMainSheet
  }
];

/** What stands in a cell that says "does not apply" or nothing. */
const isBlank = (cell: string): boolean => NOT_APPLICABLE.has(cell.toLowerCase());

function readMainSheet(table: TrackerTable<Name>, release: Release): SheetReading {
  const covered: Covered = {first: FIRST_DAY, last: release.until};
  const asWritten = filledRows(table);
  const mixed = new Set(asWritten.filter(({cells}) => cells.id !== inLatin(cells.id)).map(({number}) => number));
  const rows = asWritten.map(({number, cells}) => ({
    number,
    cells: {...cells, id: inLatin(cells.id), part: inLatin(cells.part)}
  }));
  const filled = filledDown(rows);
  const packages = packagesOf(rows, covered);
  const sheet = new SheetTally<Name, ImportedClaim>(table);
  for (const row of rows) {
    const why = whyNotGoods(row);
    if (why !== undefined) {
      sheet.isNoGoods(why);
      continue;
    }
    const faults: Refusal[] = [];
    const refuse = (column: Name, fault: CellFault) => faults.push(sheet.refusal(row, column, fault));
    const date = spanOf(filled.get(row.number) ?? row.cells.date, covered);
    const units = readQuantity(row.cells.units);
    const delivered = readQuantity(row.cells.delivered);
    if (!isKey(row.cells.id)) refuse("id", FAULTS.key);
    if (!isValueOf(GENERAL, row.cells.general.toLowerCase())) refuse("general", FAULTS.general);
    const words = faultOfWords(row.cells.item);
    if (words) refuse("item", words);
    if (!date) refuse("date", FAULTS.date);
    if (!units) refuse("units", FAULTS.quantity);
    if (!delivered) refuse("delivered", FAULTS.quantity);
    if (faults.length || !date || !units || !delivered) {
      sheet.refuse(faults);
      continue;
    }
    const donor = release.mapping.find("actor", row.cells.donor);
    const item = release.mapping.find("item", row.cells.item);
    sheet.actors(donor ? [] : [row.cells.donor]);
    const hasNumber = [units, delivered].some(({min, max}) => min !== "" || max !== "");
    sheet.item(row.cells.item, {isMapped: item !== undefined, hasNumber});
    const marks: TrackerFlag[] = [];
    if (filled.has(row.number)) marks.push("filled_down");
    if (mixed.has(row.number)) marks.push("mixed_letters");
    const span = packages.dated(row, {...date, flags: [...date.flags, ...marks]});
    const mapped = {donor: donor?.to ?? "", item_class: item?.to ?? "", unit: item?.unit ?? ""};
    const claims = claimsOf(row, {release, table, span, units, delivered, covered});
    sheet.keep(claims.map((claim) => ({...claim, ...mapped, ...packages.valueOf(row, claim)})));
  }
  return {...sheet.counts(rows.length), claims: sheet.given};
}

const GENERAL = {
  military: {en: "military", ja: "軍事"},
  humanitarian: {en: "humanitarian", ja: "人道"},
  financial: {en: "financial", ja: "財政"}
};
const isKey = (cell: string): boolean => /^[A-Za-z0-9][\w.+-]*$/.test(cell);

const FAULTS = {
  key: {
    why: "the row has no key of the tracker's own",
    mend: "Compare it with the tracker's own file.",
    ja: {why: "出典自身のIDがない", mend: "出典のファイルと照合する。"}
  },
  general: {
    why: "neither Military, Humanitarian nor Financial",
    mend: "Compare it with the tracker's own file.",
    ja: {why: "Military、Humanitarian、Financial のいずれでもない", mend: "出典のファイルと照合する。"}
  },
  date: {
    why: "no rule reads this as a date",
    mend: "If it is no slip, a rule for it has to be written (docs/importers.md).",
    ja: {why: "日付として読む規則がない", mend: "誤記でなければ規則を加える（docs/importers.md）。"}
  },
  quantity: {
    why: "no rule reads this as a number",
    mend: "If it is no slip, a rule for it has to be written (docs/importers.md).",
    ja: {why: "数量として読む規則がない", mend: "誤記でなければ規則を加える（docs/importers.md）。"}
  }
} satisfies Record<string, CellFault>;

/** Why a row is no goods of military aid; undefined where it is, or where its kind cannot be told. */
function whyNotGoods({cells}: Row): NotGoods | undefined {
  const kind = cells.general.toLowerCase();
  if (kind === "humanitarian" || kind === "financial") return kind;
  return kind === "military" && isBlank(cells.item) ? "military_without_item" : undefined;
}

/**
 * The cells that a spreadsheet filled down with the year going up by one, in rows that follow each other in one activity,
 * and what stands in the first of them: three rows or more, since two years in a row may be meant.
 */
function filledDown(rows: readonly Row[]): Map<number, string> {
  const filled = new Map<number, string>();
  const YEAR = /^20\d{2}(?=-)|\b20\d{2}$/;
  let run: Row[] = [];
  const close = () => {
    const [first, ...others] = run;
    if (first && others.length >= 2) for (const {number} of others) filled.set(number, first.cells.date);
    run = [];
  };
  for (const row of rows) {
    const [last] = run.slice(-1);
    const follows =
      last?.cells.id === row.cells.id &&
      last.cells.date.replace(YEAR, "") === row.cells.date.replace(YEAR, "") &&
      Number(YEAR.exec(row.cells.date)?.[0]) === Number(YEAR.exec(last.cells.date)?.[0]) + 1;
    if (!follows) close();
    run.push(row);
  }
  close();
  return filled;
}

interface Packages {
  /** The span of a row, with what its package and the tracker's column of months say of it. */
  dated(row: Row, span: DateSpan): DateSpan;
  valueOf(row: Row, claim: ImportedClaim): Pick<ImportedClaim, "value_eur" | "value_basis" | "flags">;
}

/** The part of a package that a row belongs to, where the release has parts; otherwise the package. */
const keyOf = ({cells}: Row): string => (isBlank(cells.part) || cells.part === "0" ? cells.id : cells.part);

function packagesOf(rows: readonly Row[], covered: Covered): Packages {
  const size = new Map<string, number>();
  const firstDayOf = new Map<string, string>();
  for (const row of rows) {
    tally(size, keyOf(row));
    const day = dayIn(row.cells.date);
    const known = firstDayOf.get(row.cells.id);
    if (day !== undefined && (known === undefined || day < known)) firstDayOf.set(row.cells.id, day);
  }
  const hasParts = rows.some(({cells}) => !isBlank(cells.partValue));
  const valued = new Map<number, string>();
  const seen = new Set<string>();
  for (const row of rows) {
    const value = amount(hasParts ? row.cells.partValue : row.cells.value);
    const key = `${keyOf(row)} ${value}`;
    const isMarked = hasParts || row.cells.firstOfPackage === "" ? !seen.has(key) : row.cells.firstOfPackage !== "0";
    if (value !== "" && isMarked) valued.set(row.number, value);
    seen.add(key);
  }
  return {
    dated(row, span) {
      if (span.basis !== "on") return span;
      const dated = contradicted(row, span, firstDayOf, covered);
      return dated.basis === "on" && (size.get(keyOf(row)) ?? 0) > 1 ? {...dated, basis: "package"} : dated;
    },
    valueOf(row, {status, flags}) {
      const value = status === "committed" ? (valued.get(row.number) ?? "") : "";
      if (value === "") return {value_eur: "", value_basis: "", flags};
      const isPackage = (size.get(keyOf(row)) ?? 0) > 1;
      return {
        value_eur: value,
        value_basis: isPackage ? "package" : "row",
        flags: isPackage ? [flags, "package_value"].filter(Boolean).join(" | ") : flags
      };
    }
  };
}

const dayIn = (cell: string): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(cell)?.[0];

/** A sum in euros, whole: trackers compute it to many places. Nothing where the cell has none, or nought. */
function amount(cell: string): string {
  const number = /^-?[\d,]+(\.\d+)?$/.test(cell) ? Number(cell.replaceAll(",", "")) : Number.NaN;
  return number >= 0.5 ? String(Math.round(number)) : "";
}

/**
 * Holds a day against what the tracker says beside it: its column of months (counted from December 2021), and the order of
 * a donor's activities, which are numbered as they were announced. A day that another reading would put right is a span.
 */
function contradicted(row: Row, span: DateSpan, firstDayOf: ReadonlyMap<string, string>, covered: Covered): DateSpan {
  const day = span.from;
  const other = swapped(day);
  const months = Number(row.cells.month);
  if (Number.isInteger(months) && months > 0) {
    const index = 2021 * 12 + 11 + months;
    const month = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
    if (day.startsWith(month)) return span;
    if (other?.startsWith(month)) return widened(span, other, other, "ambiguous_date");
    return widened(span, `${month}-01`, lastDay(month), "month_differs");
  }
  const [, series = "", number = ""] = /^(.*?)(\d+)$/.exec(row.cells.id) ?? [];
  const before = firstDayOf.get(`${series}${Number(number) - 1}`);
  if (before === undefined || other === undefined || day >= before || other < before || other > covered.last)
    return span;
  return widened(span, other, other, "ambiguous_date");
}

interface Read {
  release: Release;
  table: TrackerTable<Name>;
  span: DateSpan;
  units: Bounds;
  delivered: Bounds;
  covered: Covered;
}

/** One reading of what was committed, and one of what was delivered where the row says that something was. */
function claimsOf({number, cells}: Row, read: Read): ImportedClaim[] {
  const {release, table, span, units, delivered, covered} = read;
  const sources = [cells.source1, cells.source2, cells.source3, cells.source4];
  const flags: TrackerFlag[] = [...span.flags];
  if (/funding/i.test(cells.specific)) flags.push("funding");
  const isSecret = delivered.flags.includes("undisclosed");
  const isMore = units.max !== "" && delivered.min !== "" && Number(delivered.min) > Number(units.max);
  const shared = {
    tracker: release.tracker,
    release: release.release,
    source: release.source,
    sheet: table.sheet ?? "",
    row: String(number),
    row_key: keyOf({number, cells}),
    donor: "",
    supplier: "",
    recipient: UKRAINE,
    item_class: "",
    item_words: oneLine(cells.item),
    unit: "",
    date_words: oneLine(cells.date),
    value_eur: "",
    value_basis: "",
    military: "yes"
  };
  const id = `${release.tracker}-${release.release}-${number}`;
  const committed: ImportedClaim = {
    ...shared,
    id: `${id}.committed`,
    status: "committed",
    quantity_min: units.min,
    quantity_max: units.max,
    quantity_words: oneLine(cells.units),
    date_from: span.from,
    date_to: span.to,
    date_basis: span.basis,
    flags: joined([...flags, ...units.flags, ...(isSecret ? (["delivery_undisclosed"] as const) : [])]),
    addresses: addressesIn(sources).join(" | ")
  };
  if (isBlank(cells.delivered) || isSecret || delivered.max === "0") return [committed];
  return [
    committed,
    {
      ...shared,
      id: `${id}.delivered`,
      status: "delivered",
      quantity_min: delivered.min,
      quantity_max: delivered.max,
      quantity_words: oneLine(cells.delivered),
      date_from: span.from,
      date_to: covered.last,
      date_basis: "by",
      flags: joined([...flags, ...delivered.flags, ...(isMore ? (["more_delivered"] as const) : [])]),
      addresses: addressesIn([cells.deliverySource, ...sources])
        .slice(0, 2)
        .join(" | ")
    }
  ];
}

const joined = (flags: readonly TrackerFlag[]): string => [...new Set(flags)].join(" | ");
