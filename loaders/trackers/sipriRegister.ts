/**
 * The trade register of SIPRI's Arms Transfers Database, in the forms in which it is exported and passed on. A row is an
 * order, or one year of its deliveries. Dates are no finer than a year. The rules are listed in docs/importers.md.
 */
import type {TrackerFlag} from "../../src/vocabulary/trackerFlags.js";
import type {Refusal} from "../ingest/refusal.js";
import type {ImportedClaim} from "../schema/importedClaims.js";
import {oneLine} from "./cleanText.js";
import type {ColumnOfLayout, Layout, Release, SheetReading, TrackerRow, TrackerTable} from "./layout.js";
import {faultOfWords, filledRows, SheetTally, type CellFault} from "./sheetTally.js";
import {giverOf} from "./sipriComment.js";

type Name =
  | "key"
  | "recipient"
  | "supplier"
  | "orderYear"
  | "orderYearDoubt"
  | "ordered"
  | "orderedDoubt"
  | "designation"
  | "description"
  | "delivered"
  | "deliveredDoubt"
  | "years"
  | "yearsDoubt"
  | "comments";

type Row = TrackerRow<Name>;

const needed = (...names: string[]): ColumnOfLayout => ({names, required: true});
/** A column that a form does not have. */
const NONE: ColumnOfLayout = {names: [], required: false};
/** The column of doubts stands right of the one it speaks of, and has no name of its own, or shares one with others. */
const doubtRightOf = (...rightOf: string[]): ColumnOfLayout => ({
  names: [`" " after ${rightOf[0] ?? ""}`],
  required: true,
  rightOf,
  headed: ["", "uncertain"]
});

/** As the web page exports it: an order on each row. */
const ORDERS: Readonly<Record<Name, ColumnOfLayout>> = {
  key: NONE,
  recipient: needed("Recipient"),
  supplier: needed("Supplier"),
  orderYear: needed("Year of order"),
  orderYearDoubt: doubtRightOf("Year of order"),
  ordered: needed("Number ordered"),
  orderedDoubt: doubtRightOf("Number ordered"),
  designation: needed("Weapon designation"),
  description: needed("Weapon description"),
  delivered: needed("Number delivered", "Deliveries in the Year Range"),
  deliveredDoubt: doubtRightOf("Number delivered", "Deliveries in the Year Range"),
  years: needed("Year(s) of delivery", "Year(s) of deliveries"),
  yearsDoubt: NONE,
  comments: needed("Comments")
};

/** As the database holds it: a year's deliveries of an order on each row, and no number ordered. */
const DELIVERIES: Readonly<Record<Name, ColumnOfLayout>> = {
  key: needed("SIPRI AT Database ID"),
  recipient: needed("Recipient"),
  supplier: needed("Supplier"),
  orderYear: needed("Order date"),
  orderYearDoubt: needed("Order date is estimate"),
  ordered: NONE,
  orderedDoubt: NONE,
  designation: needed("Designation"),
  description: needed("Description"),
  delivered: needed("Numbers delivered"),
  deliveredDoubt: needed("Numbers delivered is estimate"),
  years: needed("Delivery year"),
  yearsDoubt: needed("Delivery year is estimate"),
  comments: NONE
};

/** As newsrooms have passed it on: the same orders, the doubts as TRUE and FALSE. */
const NEWSROOM: Readonly<Record<Name, ColumnOfLayout>> = {
  key: NONE,
  recipient: needed("Recipient"),
  supplier: needed("Supplier"),
  orderYear: needed("Year of order"),
  orderYearDoubt: doubtRightOf("Year of order"),
  ordered: needed("No. ordered"),
  orderedDoubt: doubtRightOf("No. ordered"),
  designation: needed("Weapon designation"),
  description: needed("Weapon description"),
  delivered: needed("No. delivered"),
  deliveredDoubt: doubtRightOf("No. delivered"),
  years: needed("Year of delivery", "Year(s) of delivery"),
  yearsDoubt: NONE,
  comments: needed("Comments")
};

/** SIPRI's volumes (TIV) are no money and no number of goods. */
const alsoKnown = (header: string): boolean =>
  /^(status|armament category|local production|uncertain|sipri estimate|(sipri )?tiv .*)$/.test(header);

const layout = (name: string, columns: Readonly<Record<Name, ColumnOfLayout>>): Layout<Name> => ({
  tracker: "sipri",
  name,
  columns,
  alsoKnown,
  encodings: ["windows-1252"],
  read: readRegister
});

export const SIPRI_REGISTERS: readonly Layout<Name>[] = [
  layout("SIPRI trade register, by order", ORDERS),
  layout("SIPRI trade register, by year of delivery", DELIVERIES),
  layout("SIPRI trade register, as newsrooms pass it on", NEWSROOM)
];

const COMPARE = {mend: "Compare it with SIPRI's own export.", jaMend: "SIPRI が出力したファイルと照合する。"};
const fault = (why: string, ja: string): CellFault => ({why, mend: COMPARE.mend, ja: {why: ja, mend: COMPARE.jaMend}});
const FAULTS = {
  missing: fault("the cell is empty", "空欄である"),
  number: fault("not a whole number", "整数でない"),
  year: fault("not a year", "年でない"),
  years: fault(
    "neither years joined by semicolons nor two years with a hyphen",
    "年の列挙（セミコロン区切り）でも範囲でもない"
  ),
  doubt: fault("neither a question mark, yes, no nor empty", "「?」、yes、no、空欄のいずれでもない"),
  noYears: fault("a number was delivered, and no year of delivery is given", "引渡し数があるのに引渡し年がない")
};

function readRegister(table: TrackerTable<Name>, release: Release): SheetReading {
  const rows = filledRows(table);
  const sheet = new SheetTally<Name, ImportedClaim>(table);
  for (const row of rows) {
    if (isRestOfRowAbove(row)) {
      sheet.isNoGoods("rest_of_row_above");
      continue;
    }
    const faults: Refusal[] = [];
    const read = readCells(row, (column, what) => faults.push(sheet.refusal(row, column, what)));
    if (faults.length || !read) {
      sheet.refuse(faults);
      continue;
    }
    const {supplier, recipient} = row.cells;
    const actor = (words: string) => release.mapping.find("actor", words)?.to;
    const [from, to] = [actor(supplier), actor(recipient)];
    sheet.actors([...(from === undefined ? [supplier] : []), ...(to === undefined ? [recipient] : [])]);
    const item = release.mapping.find("item", wordsOf(row));
    const hasNumber = (read.ordered ?? read.delivered) !== undefined;
    sheet.item(wordsOf(row), {isMapped: item !== undefined, hasNumber});
    const giver = giverOf(row.cells.comments, from ?? "", actor);
    const claims = claimsOf(row, read, {release, table});
    sheet.keep(
      claims.map((claim) => ({
        ...claim,
        donor: giver.donor,
        supplier: giver.donor === from ? "" : (from ?? ""),
        recipient: to ?? "",
        item_class: item?.to ?? "",
        unit: item?.unit ?? "",
        flags: [claim.flags, ...giver.flags].filter(Boolean).join(" | ")
      }))
    );
  }
  return {...sheet.counts(rows.length), claims: sheet.given};
}

/**
 * The designation with the description: either alone may stand for several kinds of goods. Air-to-air missiles that the
 * comment gives to ground-based systems alone are named so.
 */
function wordsOf({cells: {designation, description, comments}}: Row): string {
  const isForGround =
    description.includes("air-to-air") && /\bSAM\b/.test(comments) && !/\baircraft\b|\bF-16\b/.test(comments);
  return `${designation} (${description})${isForGround ? " for SAM systems" : ""}`;
}

/** A line end inside a comment cuts a row in two; the second part has the three volumes and nothing else. */
function isRestOfRowAbove({cells}: Row): boolean {
  const {recipient, designation, description, supplier} = cells;
  return recipient === "" && designation === "" && description === "" && /^\d+(\.\d+)?$/.test(supplier);
}

interface Span {
  from: string;
  to: string;
}

interface CellsRead {
  orderYear: string;
  ordered: string | undefined;
  delivered: string | undefined;
  /** The years of delivery, first to last, and how many are named. */
  years: (Span & {several: boolean}) | undefined;
  doubted: Readonly<Record<"orderYear" | "ordered" | "delivered" | "years", boolean>>;
}

type Refuse = (column: Name, what: CellFault) => void;

function readCells({cells}: Row, refuse: Refuse): CellsRead | undefined {
  for (const name of ["recipient", "supplier", "designation", "description"] as const) {
    if (cells[name] === "") refuse(name, FAULTS.missing);
    const words = faultOfWords(cells[name]);
    if (words) refuse(name, words);
  }
  const number = (name: "ordered" | "delivered") => {
    if (cells[name] === "") return undefined; // unknown, which is not nought
    if (!/^\d{1,9}$/.test(cells[name])) refuse(name, FAULTS.number);
    return String(Number(cells[name]));
  };
  const doubt = (name: "orderYearDoubt" | "orderedDoubt" | "deliveredDoubt" | "yearsDoubt") => {
    const cell = cells[name].toLowerCase();
    if (!["", "?", "yes", "no", "true", "false"].includes(cell)) refuse(name, FAULTS.doubt);
    return ["?", "yes", "true"].includes(cell);
  };
  const ordered = number("ordered");
  const delivered = number("delivered");
  if (!isYear(cells.orderYear)) refuse("orderYear", FAULTS.year);
  const years = yearsIn(cells.years);
  if (cells.years !== "" && !years) refuse("years", FAULTS.years);
  if (cells.years === "" && delivered !== undefined && delivered !== "0") refuse("years", FAULTS.noYears);
  const doubted = {
    orderYear: doubt("orderYearDoubt"),
    ordered: doubt("orderedDoubt"),
    delivered: doubt("deliveredDoubt"),
    years: doubt("yearsDoubt")
  };
  return {orderYear: cells.orderYear, ordered, delivered, years, doubted};
}

const isYear = (cell: string): boolean => /^(19[4-9]|20[0-4])\d$/.test(cell);

/** `2022; 2023; 2024`, `1995-2002` or one year. */
function yearsIn(cell: string): CellsRead["years"] {
  const isRange = /^\d{4} ?[-–] ?\d{4}$/.test(cell);
  const years = cell.split(isRange ? /[-–]/ : ";").map((year) => year.trim());
  if (!years.every(isYear)) return undefined;
  const sorted = [...years].sort();
  const [from = "", to = from] = [sorted[0], sorted.at(-1)];
  return isRange && years[0] !== from ? undefined : {from, to, several: from !== to};
}

/** An order, where the form gives the number ordered, and its deliveries, where there were any. */
function claimsOf(
  row: Row,
  {orderYear, ordered, delivered, years, doubted}: CellsRead,
  {release, table}: {release: Release; table: TrackerTable<Name>}
): ImportedClaim[] {
  const {number, cells} = row;
  const own = `${cells.supplier}; ${cells.recipient}; ${cells.designation}; ${cells.orderYear}`;
  const shared = {
    tracker: release.tracker,
    release: release.release,
    source: release.source,
    sheet: table.sheet ?? "",
    row: String(number),
    row_key: oneLine(cells.key || own),
    donor: "",
    supplier: "",
    recipient: "",
    item_class: "",
    item_words: oneLine(wordsOf(row)),
    unit: "",
    value_eur: "",
    value_basis: "",
    military: "yes",
    addresses: ""
  };
  const id = `${release.tracker}-${release.release}-${number}`;
  /** The last day of the year, or that of the release: the register tells what has been. */
  const endOf = (year: string) => (`${year}-12-31` > release.until ? release.until : `${year}-12-31`);
  const flags = (...on: [boolean, TrackerFlag][]) => on.flatMap(([is, flag]) => (is ? [flag] : [])).join(" | ");
  const claims: ImportedClaim[] = [];
  if (cells.key === "") {
    claims.push({
      ...shared,
      id: `${id}.committed`,
      status: "committed",
      quantity_min: ordered ?? "",
      quantity_max: ordered ?? "",
      quantity_words: oneLine(cells.ordered),
      date_from: `${orderYear}-01-01`,
      date_to: endOf(orderYear),
      date_words: orderYear,
      date_basis: "year",
      flags: flags([doubted.ordered, "estimate"], [doubted.orderYear, "unclear_date"])
    });
  }
  if (years && delivered !== "0") {
    claims.push({
      ...shared,
      id: `${id}.delivered`,
      status: "delivered",
      quantity_min: delivered ?? "",
      quantity_max: delivered ?? "",
      quantity_words: oneLine(cells.delivered),
      date_from: `${years.from}-01-01`,
      date_to: endOf(years.to),
      date_words: oneLine(cells.years),
      date_basis: years.several ? "between" : "year",
      flags: flags([doubted.delivered, "estimate"], [doubted.years, "unclear_date"], [years.several, "several_years"])
    });
  }
  return claims;
}
