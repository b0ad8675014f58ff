/**
 * What moved between two releases of one tracker: rows added, removed and revised, and those of which nothing says which became
 * which. A tracker's ids move between its releases, so a row is known again by what it says. Rules: docs/importers.md.
 */
import {grouped} from "../../src/text/grouped.js";
import type {ChangedColumn, MatchRule, TrackerChangeKind} from "../../src/vocabulary/trackerChange.js";
import type {ImportedClaim} from "../schema/importedClaims.js";
import {matchUp, type MatchBy} from "./matchUp.js";
import {compareText} from "../../src/text/compareText.js";
import {differenceOf} from "./differenceOf.js";

/** One release of a tracker: its readings, and the last day of which it tells. */
export interface ReleaseRows {
  id: string;
  until: string;
  claims: readonly ImportedClaim[];
}

/** One thing that moved. A revised row gives one for each column that moved. */
export interface ReleaseChange {
  tracker: string;
  older: string;
  newer: string;
  kind: TrackerChangeKind;
  /** Whether it is about the time of which both releases tell: what came after it could not stand in the older one. */
  of_shared_time: boolean;
  matched_by: MatchRule | null;
  column: ChangedColumn | null;
  /** The figure, day or words; "unknown" for goods without a number; null where there is none. */
  before: string | null;
  after: string | null;
  /** After less before, where both are numbers. */
  difference: number | null;
  donor: string | null;
  item_class: string | null;
  item_words: string | null;
  /** Of a figure of a sum: what it measures. */
  measure: string | null;
  unit: string | null;
  first_day: string | null;
  /** Rows of the tracker, as in tracker_rows; and its own keys. */
  rows_before: string[];
  rows_after: string[];
  row_keys_before: string[];
  row_keys_after: string[];
  source_before: string | null;
  source_after: string | null;
  /** The page that the newer row names, or else the older. */
  address: string | null;
}

/** A row of a tracker, with both of its readings; or several rows, where they are compared together. */
interface Line {
  claim: ImportedClaim;
  rows: string[];
  keys: string[];
  /** Who gives. Of a register of supplies the supplier: who paid is read from its comments, and moves with them. */
  giver: string;
  words: string;
  time: string;
  firstDay: string;
  committed: string | undefined;
  delivered: string | undefined;
  deliveryYears: string;
  /** The first page that each reading names. */
  pages: {committed: string | undefined; delivered: string | undefined};
}

const UNKNOWN = "unknown";
const joined = (...parts: readonly string[]): string => parts.join("\u0000");

/**
 * @param older a release of the same tracker
 * @returns in the order of the rows
 */
export function releaseChanges(older: ReleaseRows, newer: ReleaseRows): ReleaseChange[] {
  const end = older.until < newer.until ? older.until : newer.until;
  const [before, after] = alikeInForm(linesOf(older.claims), linesOf(newer.claims));
  const isShared = ({firstDay}: Line) => firstDay <= end;
  const {pairs, left} = matchUp(before.lines.filter(isShared), after.lines.filter(isShared), before.rules);
  const between = {older: older.id, newer: newer.id};
  const changes = pairs.flatMap((pair) => revised(pair.before, pair.after, pair.by, between));
  const others = grouped([...left.before, ...left.after], sameWords);
  const standsIn = new Set(left.before);
  for (const lines of others.values()) {
    const [was, is] = [lines.filter((line) => standsIn.has(line)), lines.filter((line) => !standsIn.has(line))];
    changes.push(...(was.length && is.length ? [unmatched(was, is, between)] : alone(was, is, between, true)));
  }
  const later = ({lines}: {lines: Line[]}) => lines.filter((line) => !isShared(line));
  for (const one of alone(later(before), later(after), between, false)) changes.push(one);
  return changes.sort((a, b) => compareText(placeOf(a), placeOf(b)));
}

const placeOf = ({rows_after, rows_before, column}: ReleaseChange): string =>
  joined(
    ...[...rows_after, ...rows_before].map((row) => row.replace(/\d+$/, (row) => row.padStart(7, "0"))),
    column ?? ""
  );

const sameWords = ({giver, words}: Line): string => joined(giver, words);
const known = (...parts: readonly (string | undefined)[]): string | undefined =>
  parts.some((part) => part === undefined || part === "" || part === UNKNOWN)
    ? undefined
    : joined(...(parts as string[]));
const said = (figure: string | undefined): string => figure ?? "";

/** The surest first. A rule whose rows can differ in something pairs only what it names alone. */
const RULES: readonly MatchBy<Line, MatchRule>[] = [
  {
    name: "same_row",
    key: (line) => joined(sameWords(line), line.time, said(line.committed), said(line.delivered), ...line.keys),
    alike: true
  },
  {
    name: "same_figures",
    key: (line) => joined(sameWords(line), line.time, said(line.committed), said(line.delivered)),
    alike: true
  },
  {name: "same_commitment", key: (line) => joined(sameWords(line), line.time, said(line.committed))},
  {name: "same_day", key: (line) => known(sameWords(line), line.time)},
  {name: "same_number", key: (line) => known(sameWords(line), line.committed)},
  {name: "other_words", key: (line) => known(line.giver, line.claim.item_class, line.time, line.committed)},
  {name: "same_key", key: (line) => known(line.giver, line.claim.item_class, line.time, ...line.keys)},
  {name: "only_row", key: sameWords, ofWholeList: true}
];

/** The forms of a register call the same goods by different words: there the class stands for them, where they have one. */
const sameGoods = ({giver, words, claim}: Line): string => joined(giver, claim.item_class || words);
const TOGETHER: readonly MatchBy<Line, MatchRule>[] = [{name: "same_goods", key: sameGoods}];

interface InOneForm {
  lines: Line[];
  rules: readonly MatchBy<Line, MatchRule>[];
}

/**
 * A register by order and one by year of delivery split the same goods into different rows, and the second has no number
 * ordered: of these, all deliveries of a supplier's goods of one class are compared together.
 */
function alikeInForm(before: Line[], after: Line[]): [InOneForm, InOneForm] {
  const hasOrders = (lines: Line[]) => lines.some(({committed}) => committed !== undefined);
  if (!before.length || !after.length || hasOrders(before) === hasOrders(after)) {
    return [
      {lines: before, rules: RULES},
      {lines: after, rules: RULES}
    ];
  }
  return [
    {lines: together(before), rules: TOGETHER},
    {lines: together(after), rules: TOGETHER}
  ];
}

function together(lines: readonly Line[]): Line[] {
  const delivered = lines.filter((line) => line.delivered !== undefined);
  return [...grouped(delivered, sameGoods).values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    return {
      ...first,
      claim: {...first.claim, item_words: [...new Set(some.map(({claim}) => claim.item_words))].join("; ")},
      words: sameGoods(first),
      rows: some.flatMap(({rows}) => rows),
      keys: [...new Set(some.flatMap(({keys}) => keys))],
      time: "",
      firstDay: some.map(({firstDay}) => firstDay).reduce((a, b) => (a < b ? a : b)),
      committed: undefined,
      delivered: sumOf(some.map(({delivered: figure}) => figure ?? UNKNOWN)),
      deliveryYears: ""
    };
  });
}

/** At least as many as the numbers come to, where some are not known. */
function sumOf(figures: readonly string[]): string {
  const numbers = figures.filter((figure) => /^\d+$/.test(figure)).map(Number);
  const sum = String(numbers.reduce((a, b) => a + b, 0));
  if (numbers.length === figures.length) return sum;
  return numbers.length ? `${sum}..` : UNKNOWN;
}

function linesOf(claims: readonly ImportedClaim[]): Line[] {
  const byRow = grouped(claims, ({id}) => id.replace(/\.[a-z]+$/, ""));
  return [...byRow].flatMap(([row, readings]) => {
    const ofStatus = (status: string) => readings.find((one) => one.status === status);
    const [committed, delivered] = [ofStatus("committed"), ofStatus("delivered")];
    const claim = committed ?? delivered;
    if (!claim) return [];
    return {
      claim,
      rows: [row],
      keys: [claim.row_key],
      giver: claim.supplier || claim.donor,
      words: claim.item_words.toLowerCase().replace(/\s+/g, " "),
      time: committed ? timeOf(committed) : delivered ? timeOf(delivered) : "",
      firstDay: claim.date_from,
      committed: committed && figureOf(committed),
      delivered: delivered && figureOf(delivered),
      deliveryYears: delivered && isByYear(delivered) ? delivered.date_words : "",
      pages: {committed: committed && pageOf(committed), delivered: delivered && pageOf(delivered)}
    };
  });
}

const pageOf = ({addresses}: ImportedClaim): string | undefined => addresses.split(" | ").find(Boolean);
const isByYear = ({date_basis, flags}: ImportedClaim): boolean =>
  date_basis === "year" || flags.includes("several_years");

/** The end of a span that is open there is the end of the release, and moves with it. */
function timeOf(claim: ImportedClaim): string {
  if (isByYear(claim)) return claim.date_words;
  if (claim.date_basis === "since") return `${claim.date_from}..`;
  return claim.date_from === claim.date_to ? claim.date_from : `${claim.date_from}..${claim.date_to}`;
}

/** One number, bounds as `13..14` or `24..`, or "unknown". */
function figureOf({quantity_min: min, quantity_max: max}: ImportedClaim): string {
  if (min === "" && max === "") return UNKNOWN;
  return min === max ? min : `${min}..${max}`;
}

interface Between {
  older: string;
  newer: string;
}

function headOf(was: Line | undefined, is: Line | undefined, {older, newer}: Between) {
  const line = is ?? was;
  if (!line) throw new Error("a change of no row");
  const {claim, giver, firstDay} = line;
  return {
    tracker: claim.tracker,
    older,
    newer,
    donor: giver || null,
    item_class: claim.item_class || null,
    item_words: claim.item_words || null,
    measure: null,
    unit: claim.unit || null,
    first_day: firstDay || null,
    rows_before: was?.rows ?? [],
    rows_after: is?.rows ?? [],
    row_keys_before: was?.keys ?? [],
    row_keys_after: is?.keys ?? [],
    source_before: was?.claim.source ?? null,
    source_after: is?.claim.source ?? null,
    address: [is, was].map((side) => side?.pages.committed ?? side?.pages.delivered).find(Boolean) ?? null
  };
}

function revised(was: Line, is: Line, by: MatchRule, between: Between): ReleaseChange[] {
  // One form of a register has no comments, and so no payer but the supplier: that is no revision.
  const payer = ({claim}: Line) => (by === "same_goods" ? "" : claim.donor);
  const columns: [ChangedColumn, string | undefined, string | undefined][] = [
    ["committed", was.committed, is.committed],
    ["delivered", was.delivered, is.delivered],
    ["date", was.time, is.time],
    ["delivery_years", was.deliveryYears, is.deliveryYears],
    [
      "item_words",
      ...(was.words === is.words ? (["", ""] as const) : ([was.claim.item_words, is.claim.item_words] as const))
    ],
    ["payer", payer(was), payer(is)]
  ];
  return columns
    .filter(([, before, after]) => said(before) !== said(after))
    .map(([column, before, after]) => ({
      ...headOf(was, is, between),
      ...(column === "delivered" && is.pages.delivered !== undefined && {address: is.pages.delivered}),
      kind: "revised",
      of_shared_time: true,
      matched_by: by,
      column,
      before: before || null,
      after: after || null,
      difference: differenceOf(before, after)
    }));
}

const NOT_COMPARED = {matched_by: null, difference: null} as const;

/** Rows that only one of the releases has. */
function alone(was: readonly Line[], is: readonly Line[], between: Between, of_shared_time: boolean): ReleaseChange[] {
  const shared = {...NOT_COMPARED, of_shared_time};
  const figure = ({committed, delivered}: Line) => {
    const column = committed === undefined ? ("delivered" as const) : ("committed" as const);
    return {column, text: committed ?? delivered ?? UNKNOWN};
  };
  return [
    ...was.map((line): ReleaseChange => {
      const {column, text} = figure(line);
      return {...headOf(line, undefined, between), ...shared, kind: "removed", column, before: text, after: null};
    }),
    ...is.map((line): ReleaseChange => {
      const {column, text} = figure(line);
      return {...headOf(undefined, line, between), ...shared, kind: "added", column, before: null, after: text};
    })
  ];
}

/** Rows of one donor with the same words in both releases, of which neither day nor number says which became which. */
function unmatched(was: readonly Line[], is: readonly Line[], between: Between): ReleaseChange {
  const all = (lines: readonly Line[]): Line | undefined => {
    const [first] = lines;
    return first && {...first, rows: lines.flatMap(({rows}) => rows), keys: lines.flatMap(({keys}) => keys)};
  };
  const figures = (lines: readonly Line[]) =>
    lines.map(({committed, delivered}) => committed ?? delivered ?? UNKNOWN).join("; ");
  return {
    ...headOf(all(was), all(is), between),
    ...NOT_COMPARED,
    kind: "unmatched",
    of_shared_time: true,
    column: null,
    before: figures(was),
    after: figures(is)
  };
}
