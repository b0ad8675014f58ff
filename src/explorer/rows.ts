/** The rows of the explorer: statements, or transfers with their observations folded into one row. */
import type {VerdictCode} from "../policy/judge.js";
import {theValue} from "../text/the.js";
import {grouped} from "../text/grouped.js";
import type {Quantity, Counted} from "../text/quantityText.js";
import {SearchIndexes} from "../text/searchIndexes.js";
import {searchIndex} from "../text/searchText.js";
import type {Status} from "../vocabulary/claim.js";
import {ITEM_GROUPS, type ItemGroup} from "../vocabulary/item.js";
import type {RowVerification} from "../vocabulary/source.js";
import type {TotalSource} from "../vocabulary/tracker.js";
import {FIRST, LAST_WORD, STOOD_FOR, SUM, type ExplorerFile} from "./explorerFile.js";

/** A donor, a class, a text, a day or a number: what rows share, and a search looks through once for all of them. */
export interface Thing {
  /** Its place among all things. */
  at: number;
  code: string;
  en: string;
  ja: string;
  /** Its other names. */
  also: readonly string[];
  /** All that a search finds it by; made when first asked for. */
  index: () => string;
}

export interface ClassOfItem extends Thing {
  group: ItemGroup | "";
}

export interface ExplorerRow {
  id: string;
  /** The page of its record, if it has one. */
  record: string | undefined;
  source: TotalSource;
  donor: Thing;
  itemClass: ClassOfItem;
  item: Thing;
  /** First and last day, ISO. */
  from: string;
  to: string;
  basis: string;
  quantity: Partial<Counted> & Quantity;
  status: Status;
  /** Of a transfer, the day of the observation with the last word, where it is later than the first. */
  statusDay: string | undefined;
  check: RowVerification | "";
  isSum: boolean;
  /** A statement gathered here stands for it, so it is left out where both lists are shown. */
  isStoodFor: boolean;
  /** How many statements speak of the transfer. */
  statements: number;
  /** What a search finds it by: places among all things. */
  foundBy: readonly number[];
  /** The place of its verdict under a version of the rules, or of its own "day", in the order of `VERDICTS`. */
  verdictUnder(regime: string): VerdictCode;
}

export interface Rows {
  statements: readonly ExplorerRow[];
  /** One row a transfer: date, goods and verdict of the first observation; figure and status of the one with the last word. */
  transfers: readonly ExplorerRow[];
  donors: readonly Thing[];
  classes: readonly ClassOfItem[];
  /** What sources call the goods. */
  items: readonly Thing[];
  things: readonly Thing[];
  /** By the place of each thing: 1 where it is found by a word that was typed, else 0. */
  thingsWith: (word: string) => Uint8Array;
}

const DAY = "day";

/** Reads the file. */
export function readRows(file: ExplorerFile): Rows {
  const things: Thing[] = [];
  const thing = (code: string, en: string, ja: string, also: readonly string[], indexOf: () => string): Thing => {
    let index: string | undefined;
    const made = {at: things.length, code, en, ja, also, index: () => (index ??= indexOf())};
    things.push(made);
    return made;
  };
  const named = (code: string, en: string, ja: string, aliases: string, ...more: string[]) => {
    const also = aliases ? aliases.split(" | ") : [];
    return thing(code, en, ja, also, () => searchIndex([en, ja, ...also, ...more]));
  };
  const shared = (indexOf: (text: string) => string) => {
    const known = new Map<string, Thing>();
    return (text: string): Thing => {
      const found = known.get(text) ?? thing(text, text, text, [], () => indexOf(text));
      known.set(text, found);
      return found;
    };
  };
  const day = shared((text) => ` ${text.replaceAll("-", "")} `);
  const number = shared((text) => ` ${text} `);
  const id = shared((text) => ` ${text.toLowerCase().replace(/[^a-z0-9.]/g, "")} `);
  const nobody = named("", "", "", "");
  const noClass: ClassOfItem = {...nobody, group: ""};
  const donors = file.donors.map((donor) => named(...donor));
  const classes = file.classes.map(([code, en, ja, also, group]): ClassOfItem => {
    const {[group]: kind} = ITEM_GROUPS;
    return {...named(code, en, ja, also, kind.en, kind.ja), group};
  });
  const items = file.items.map(([en, ja = en]) => named("", en, ja, ""));
  const judged = file.judged.map((text) => verdictsOf(text, file));
  const {rows} = file;
  const statements = rows.id.map((name, at): ExplorerRow & {transfer: string; flags: number} => {
    const source = the(file.sources, rows.source[at]);
    const itemClass = file.classes[rows.class[at] ?? -1] ? the(classes, rows.class[at]) : noClass;
    const status = the(file.statuses, rows.status[at]);
    const isOwn = source === "curated";
    const transfer = rows.record[at] || name;
    const unit = file.units[rows.unit[at] ?? -1];
    const flags = rows.flags[at] ?? 0;
    const from = rows.from[at] ?? "";
    const donor = donors[rows.donor[at] ?? -1] ?? nobody;
    const item = the(items, rows.item[at]);
    const [min, max] = [rows.min[at] ?? null, rows.max[at] ?? null];
    return {
      id: isOwn ? name : `${name}.${status}`,
      record: isOwn || rows.record[at] ? transfer : undefined,
      source,
      donor,
      itemClass,
      item,
      from,
      to: rows.to[at] || from,
      basis: the(file.bases, rows.basis[at]),
      quantity: {
        quantity_min: min,
        quantity_max: max,
        qualifier: the(file.qualifiers, rows.qualifier[at]),
        ...(unit && itemClass.group && {unit, item_group: itemClass.group})
      },
      status,
      statusDay: undefined,
      check: file.checks[rows.check[at] ?? -1] ?? "",
      isSum: (flags & SUM) > 0,
      isStoodFor: (flags & STOOD_FOR) > 0,
      statements: 1,
      verdictUnder: the(judged, rows.judged[at]),
      foundBy: [
        donor,
        itemClass,
        item,
        day(from),
        id(name),
        ...[min, max].flatMap((one) => (one === null ? [] : [number(String(one))]))
      ].map(({at: place}) => place),
      transfer: isOwn ? transfer : name,
      flags
    };
  });
  const transfers = [...grouped(statements, ({transfer}) => transfer).values()].map((observations): ExplorerRow => {
    const first = observations.find(({flags}) => flags & FIRST) ?? the(observations, 0);
    const last = observations.find(({flags}) => flags & LAST_WORD) ?? first;
    const {quantity, status, check} = last;
    const statusDay = last.from > first.from ? last.from : undefined;
    return {...first, quantity, status, statusDay, check, statements: observations.length};
  });
  let indexes: SearchIndexes | undefined;
  const thingsWith = (word: string) => (indexes ??= new SearchIndexes(things.map(({index}) => index()))).holding(word);
  return {statements, transfers, donors, classes, items, things, thingsWith};
}

function verdictsOf(text: string, {verdicts, regimes}: ExplorerFile): (regime: string) => VerdictCode {
  const [own = "", each = ""] = text.split(".");
  const places = new Map<string, VerdictCode>([
    [DAY, the(verdicts, Number(own))],
    ...regimes.map((id, at): [string, VerdictCode] => [id, the(verdicts, Number(each[at]))])
  ]);
  return (regime) => theValue(places, regime);
}

/** @throws {Error} where the file names a place that a list does not have. */
function the<T>(list: readonly T[], place: number | undefined): T {
  const found = list[place ?? -1];
  if (found === undefined) throw new Error(`the file of rows names place ${String(place)} of a list of ${list.length}`);
  return found;
}
