/** The totals of the goods that are chosen, as bounds by donor, where what is chosen can be told apart in them. */
import type {Locale} from "../messages/locale.js";
import {grouped} from "../text/grouped.js";
import type {ItemGroup, UnitCode} from "../vocabulary/item.js";
import {filtersSet, type Choices, type FilterName} from "./choices.js";
import type {TotalsFile} from "./explorerFile.js";

export interface Bounds {
  floor: number;
  ceiling: number;
  open: boolean;
  /** The last day up to which the donor's goods of the kind were gathered. */
  gathered: string | undefined;
  note: string | undefined;
}

export interface DonorBounds {
  code: string;
  name: string;
  /** A sum over several donors that somebody published. */
  isSum: boolean;
  committed: Bounds | undefined;
  delivered: Bounds | undefined;
}

export interface Subject {
  id: string;
  name: string;
  unit: UnitCode;
  item_group: ItemGroup;
  /** Of one kind or class there may be several goods with totals: each by its id, with its name. */
  others: readonly {id: string; name: string}[];
}

export interface GoodsTotals extends Subject {
  /** ISO day up to whose end the bounds hold. */
  day: string;
  donors: readonly DonorBounds[];
  /** Of all donors together; not told where only some are chosen. */
  all: DonorBounds | undefined;
  /** The last day up to which the lists are whole for at least half of the donors. */
  gathered: string | undefined;
}

/** Choices that bounds cannot follow: which statement is whose is not part of a total. */
const NOT_IN_TOTALS: readonly FilterName[] = ["q", "verdict", "verification", "from", "sums"];
/** Totals are of what was committed or delivered. */
const STATUSES_OF_TOTALS = ["committed", "delivered"];

/** The filters that keep the totals from following; none where they can. */
export const filtersNotInTotals = (choices: Choices): FilterName[] => [
  ...new Set(
    filtersSet(choices)
      .filter(
        ({name, value}) => NOT_IN_TOTALS.includes(name) || (name === "status" && !STATUSES_OF_TOTALS.includes(value))
      )
      .map(({name}) => name)
  )
];

/** Whether one kind of goods is chosen, or one class of it. */
export const asksOneKind = ({item_group, item_class}: Choices): boolean => item_group.length + item_class.length === 1;

/** The press's sum over the United States and other NATO members. */
const PRESS_SUM = "NATO";
const ALL = "all";

/**
 * The totals of what is chosen.
 * @returns undefined where nothing of the kind has a total by the chosen list on the chosen day, or where `filtersNotInTotals` or
 * `asksOneKind` stand against it.
 */
export function goodsTotals(file: TotalsFile, choices: Choices, locale: Locale): GoodsTotals | undefined {
  if (!asksOneKind(choices) || filtersNotInTotals(choices).length) return undefined;
  const day = file.days.findLastIndex((one) => choices.until === "" || one <= choices.until);
  const source = file.sources.findIndex((one) => one === choices.source);
  const [group] = choices.item_group;
  const [itemClass] = choices.item_class;
  const isChosen = ({id, isClass, group: kind}: TotalsFile["subjects"][number]) =>
    group ? kind === group : isClass && id === itemClass;
  const bySubject = new Map<number, Map<number, DonorBounds>>();
  for (const series of seriesOf(file, source)) {
    const [, subject, donor, delivered] = series;
    const about = file.subjects[subject];
    if (!about || !isChosen(about)) continue;
    const bounds = boundsOn(series, day, file, locale);
    if (!bounds) continue;
    const donors = bySubject.get(subject) ?? new Map<number, DonorBounds>();
    bySubject.set(subject, donors);
    const [code = "", en = "", ja = "", isOne] = file.donors[donor] ?? [];
    const row = donors.get(donor) ?? {
      ...{code, name: locale === "ja" ? ja : en, isSum: !isOne},
      ...{committed: undefined, delivered: undefined}
    };
    donors.set(donor, {...row, [delivered ? "delivered" : "committed"]: bounds});
  }
  const candidates = [...bySubject]
    .map(([subject, donors]) => ({subject: file.subjects[subject], donors: [...donors.values()]}))
    .sort((a, b) => countOfDonors(b.donors) - countOfDonors(a.donors));
  const keyOf = (subject: TotalsFile["subjects"][number] | undefined) => `${subject?.id}.${subject?.unit}`;
  const drawn = candidates.find(({subject}) => keyOf(subject) === choices.of) ?? candidates[0];
  if (!drawn?.subject) return undefined;
  const {en, ja, unit, group: item_group} = drawn.subject;
  const name = locale === "ja" ? ja : en;
  const only = new Set(choices.donor);
  const wanted = drawn.donors.filter(({code, isSum}) =>
    isSum ? code === PRESS_SUM && only.size === 0 : only.size === 0 || only.has(code)
  );
  const donors = wanted.map((row) => withStatuses(row, choices)).filter((row) => row.committed ?? row.delivered);
  if (!donors.length) return undefined;
  return {
    ...{id: keyOf(drawn.subject), name, unit, item_group},
    others: candidates.map(({subject}) => ({
      id: keyOf(subject),
      name: (locale === "ja" ? subject?.ja : subject?.en) ?? ""
    })),
    day: file.days[day] ?? "",
    donors: donors.sort(sumsFirstThenByFloor),
    all: only.size === 0 ? drawn.donors.find(({code}) => code === ALL) : undefined,
    gathered: mostGathered(donors.filter(({isSum}) => !isSum).map((row) => leading(row).gathered))
  };
}

const countOfDonors = (donors: readonly DonorBounds[]) => donors.filter(({isSum}) => !isSum).length;

/** Where only what was delivered is chosen, what was committed is not shown, and the other way round. */
const withStatuses = (row: DonorBounds, {status}: Choices): DonorBounds => ({
  ...row,
  committed: status.length === 0 || status.includes("committed") ? row.committed : undefined,
  delivered: status.length === 0 || status.includes("delivered") ? row.delivered : undefined
});

/** The bounds that a bar is drawn and sorted by. */
export const leading = ({committed, delivered}: DonorBounds): Bounds => {
  const bounds = committed ?? delivered;
  if (!bounds) throw new Error("a donor of a total has neither commitment nor delivery");
  return bounds;
};

/** The sum over several donors stands above them; the largest floor comes first. */
const sumsFirstThenByFloor = (a: DonorBounds, b: DonorBounds) =>
  Number(b.isSum) - Number(a.isSum) ||
  leading(b).floor - leading(a).floor ||
  leading(b).ceiling - leading(a).ceiling ||
  (a.code < b.code ? -1 : 1);

type Series = TotalsFile["series"][number];

const bySource = new WeakMap<TotalsFile, ReadonlyMap<number, readonly Series[]>>();

/** The series of one list of sources. */
function seriesOf(file: TotalsFile, source: number): readonly Series[] {
  const lists = bySource.get(file) ?? grouped(file.series, ([list]) => list);
  bySource.set(file, lists);
  return lists.get(source) ?? [];
}

/** Before the points of a series stand so many numbers, and a point has so many. */
const HEAD = 4;
const POINT = 6;

function boundsOn(series: Series, day: number, file: TotalsFile, locale: Locale): Bounds | undefined {
  let at = -1;
  for (let place = HEAD; place < series.length; place += POINT) if ((series[place] ?? 0) <= day) at = place;
  if (at < 0) return undefined;
  const [, floor = 0, ceiling = 0, open = 0, gathered = -1, note = -1] = series.slice(at, at + POINT);
  const inWords = file.notes[note]?.[locale === "ja" ? 1 : 0];
  return {floor, ceiling, open: open === 1, gathered: file.gathered[gathered], note: inWords};
}

/**
 * Where the record of some goods ends: the last day up to which the goods of at least half of the donors were gathered; undefined
 * where those of most never were.
 * @param ends the last day for each donor, undefined where its goods were not gathered
 */
export function mostGathered(ends: readonly (string | undefined)[]): string | undefined {
  const latestFirst = ends
    .map((end) => end ?? "")
    .sort()
    .reverse();
  return latestFirst[Math.ceil(latestFirst.length / 2) - 1] || undefined;
}
