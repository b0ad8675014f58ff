/**
 * The main sheet of Kiel's Ukraine Support Tracker: one row for each item of an "activity". Its releases have one idea and
 * two sets of names. The rules are listed in docs/importers.md.
 */
import {isValueOf} from "../../src/vocabulary/list.js";
import type {NotGoods} from "../../src/vocabulary/notGoods.js";
import type {TrackerFlag} from "../../src/vocabulary/trackerFlags.js";
import type {ImportedClaim} from "../schema/importedClaims.js";
import type {Refusal} from "../ingest/refusal.js";
import {addressesIn, inLatin, oneLine} from "./cleanText.js";
import {spanOf, type Covered, type DateSpan} from "./dateCell.js";
import {isAlsoKnown, isBlank, SNAKE, SPACED, type KielColumn, type KielRow} from "./kielColumns.js";
import {keyOf, packagesOf} from "./kielPackages.js";
import type {Layout, Release, SheetReading, TrackerTable} from "./layout.js";
import {readQuantity, type Bounds} from "./quantityCell.js";
import {faultOfWords, filledRows, SheetTally, type CellFault} from "./sheetTally.js";
import {UKRAINE} from "../../src/vocabulary/actor.js";

/** The day from which Kiel counts, as the ReadMe of its workbook says. */
const FIRST_DAY = "2022-01-24";

export const KIEL_MAIN_SHEETS: readonly Layout<KielColumn>[] = [
  {
    tracker: "kiel",
    name: "Kiel main sheet, 2022 to mid-2024",
    columns: SPACED,
    since: FIRST_DAY,
    alsoKnown: isAlsoKnown,
    read: readMainSheet
  },
  {
    tracker: "kiel",
    name: "Kiel main sheet, from the end of 2024 on",
    columns: SNAKE,
    since: FIRST_DAY,
    alsoKnown: isAlsoKnown,
    read: readMainSheet
  }
];

function readMainSheet(table: TrackerTable<KielColumn>, release: Release): SheetReading {
  const covered: Covered = {first: FIRST_DAY, last: release.until};
  const asWritten = filledRows(table);
  const mixed = new Set(asWritten.filter(({cells}) => cells.id !== inLatin(cells.id)).map(({number}) => number));
  const rows = asWritten.map(({number, cells}) => ({
    number,
    cells: {...cells, id: inLatin(cells.id), part: inLatin(cells.part)}
  }));
  const filled = filledDown(rows);
  const packages = packagesOf(rows, covered);
  const sheet = new SheetTally<KielColumn, ImportedClaim>(table);
  for (const row of rows) {
    const why = whyNotGoods(row);
    if (why !== undefined) {
      sheet.isNoGoods(why);
      continue;
    }
    const faults: Refusal[] = [];
    const refuse = (column: KielColumn, fault: CellFault) => faults.push(sheet.refusal(row, column, fault));
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
function whyNotGoods({cells}: KielRow): NotGoods | undefined {
  const kind = cells.general.toLowerCase();
  if (kind === "humanitarian" || kind === "financial") return kind;
  return kind === "military" && isBlank(cells.item) ? "military_without_item" : undefined;
}

/**
 * The cells that a spreadsheet filled down with the year going up by one, in rows that follow each other in one activity,
 * and what stands in the first of them: three rows or more, since two years in a row may be meant.
 */
function filledDown(rows: readonly KielRow[]): Map<number, string> {
  const filled = new Map<number, string>();
  const YEAR = /^20\d{2}(?=-)|\b20\d{2}$/;
  let run: KielRow[] = [];
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

interface Read {
  release: Release;
  table: TrackerTable<KielColumn>;
  span: DateSpan;
  units: Bounds;
  delivered: Bounds;
  covered: Covered;
}

/** One reading of what was committed, and one of what was delivered where the row says that something was. */
function claimsOf({number, cells}: KielRow, read: Read): ImportedClaim[] {
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
