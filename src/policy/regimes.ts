/** The regimes in their order, and which of them answers for a day. */
import type {Clause, Regime} from "./clause.js";
import {dayAfter, dayBefore, isDay} from "./day.js";
import {regime1967} from "./regimes/1967-04-21.js";
import {regime1976} from "./regimes/1976-02-27.js";
import {regime1983} from "./regimes/1983-01-14.js";
import {regime2011} from "./regimes/2011-12-27.js";
import {regime2014} from "./regimes/2014-04-01.js";
import {regime2016} from "./regimes/2016-03-22.js";
import {regime2022} from "./regimes/2022-03-08.js";
import {regime2023} from "./regimes/2023-12-22.js";
import {regime2024} from "./regimes/2024-03-26.js";
import {regime2026} from "./regimes/2026-04-21.js";

/** Every regime, the oldest first. A version may stand here before its day comes: see `regimeInForce`. */
export const REGIMES: readonly Regime[] = inOrder([
  regime1967,
  regime1976,
  regime1983,
  regime2011,
  regime2014,
  regime2016,
  regime2022,
  regime2023,
  regime2024,
  regime2026
]);

/**
 * Each regime ends on the day before the next.
 * @throws {Error} for a regime that does not stand behind all earlier ones.
 */
function inOrder(regimes: readonly Regime[]): Regime[] {
  return regimes.map((regime, index) => {
    const next = regimes[index + 1];
    if (!next) return regime;
    if (next.id <= regime.id) throw new Error(`regime ${next.id} stands behind ${regime.id}: put the oldest first`);
    return {...regime, until: dayBefore(next.id)};
  });
}

/** The regime of that id (its first day), with all of its clauses, whenever they took effect. */
export function regimeById(id: string): Regime {
  const found = REGIMES.find((regime) => regime.id === id);
  if (!found)
    throw new RangeError(`no regime "${id}": expected one of ${REGIMES.map((regime) => regime.id).join(", ")}`);
  return found;
}

/**
 * The regime in force on a day, with the clauses in force on that day.
 * @param day ISO date, such as 2022-03-08
 * @throws {RangeError} for what is not a day, and for a day before the first regime.
 */
export function regimeOn(day: string): Regime {
  if (!isDay(day)) throw new RangeError(`"${day}" is not a day: expected a date such as 2022-03-08`);
  const found = REGIMES.findLast((regime) => regime.id <= day);
  if (!found) throw new RangeError(`no regime covers ${day}: the first took effect on ${REGIMES[0]!.id}`);
  return asOf(found, day);
}

/**
 * The version in force on a day, with all of its clauses. What a page calls "now" is the version in force on the day to
 * which the record reaches, for the newest version may have been announced ahead of its day.
 * @param day ISO date
 * @throws {RangeError} as `regimeOn`.
 */
export const regimeInForce = (day: string): Regime => regimeById(regimeOn(day).id);

/** Whether a clause of the regime of that day is in force on it. A month or a year is meant whole. */
const isInForce = ({since = "", until}: Clause, day: string): boolean =>
  since <= day && (until === undefined || day.slice(0, until.length) <= until);

let byDay: ReadonlyMap<string, Regime> | undefined;

/** The rules as they stood from each day on which they became others. Made once. */
export const rulesByDay = (): ReadonlyMap<string, Regime> =>
  (byDay ??= new Map(
    REGIMES.flatMap(changeDays)
      .filter((day) => day >= (REGIMES[0]?.id ?? ""))
      .map((day) => [day, regimeOn(day)])
  ));

/** The days on which the clauses in force under a regime begin to be others, its first among them; in no order. */
export const changeDays = ({id, clauses}: Regime): string[] => [
  id,
  ...clauses.flatMap(({since, until}) => [...(since ? [firstDay(since)] : []), ...(until ? [dayAfterAll(until)] : [])])
];

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The day after a day, or after the last of a month or a year. */
function dayAfterAll(date: string): string {
  const [year, month] = date.split("-").map(Number) as [number, number?];
  if (date.length === 10) return dayAfter(date);
  return isoDay(month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1));
}

const isoDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

const trimmed = new Map<string, Regime>();

/** The regime without the clauses that are not in force on `day`: the same object for every day with the same clauses. */
function asOf(regime: Regime, day: string): Regime {
  const clauses = regime.clauses.filter((clause) => isInForce(clause, day));
  if (clauses.length === regime.clauses.length) return regime;
  const key = `${regime.id}:${clauses.map(({id}) => id).join()}`;
  const known = trimmed.get(key) ?? {...regime, clauses};
  trimmed.set(key, known);
  return known;
}
