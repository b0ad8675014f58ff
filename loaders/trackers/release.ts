/** Which release of a tracker a file is. No tracker says so in its rows; the file's name does. */
import type {Tracker} from "../../src/vocabulary/tracker.js";
import {isDay, lastDay} from "../../src/text/day.js";

export interface ReleaseName {
  release: string;
  /** The last day that it covers. */
  until: string;
}

export interface FileName extends ReleaseName {
  /** Whether the list is said to be whole up to that day (`to_2024-06-30`), rather than to have been copied on it. */
  isWhole: boolean;
}

/**
 * Reads a file's name: `R07_to_2022-10-03` is release r07 to that day, `to_2024-06-30` is 2024-06. A name with one day and
 * no number is the release of that month, and covers no more than that day.
 * @returns undefined where the name has no day, or several
 */
export function releaseOf(file: string): FileName | undefined {
  const name = file.split(/[/\\]/).at(-1) ?? "";
  const days = [...name.matchAll(/(?<!\d)(20\d{2})[-_](\d{2})(?:[-_](\d{2}))?(?!\d)/g)].map(([, year, month, day]) =>
    day === undefined ? lastDay(`${year}-${month}`) : `${year}-${month}-${day}`
  );
  const [until, ...others] = days.filter(isDay);
  if (until === undefined || others.length || days.length > 1) return undefined;
  const number = /(?<![a-z\d])r(?:elease)?[-_ ]?0*(\d{1,3})(?!\d)/i.exec(name)?.[1];
  const isWhole = /(?<![a-z])(to|until)[-_ ]?20\d{2}/i.test(name);
  return {isWhole, release: number === undefined ? until.slice(0, 7) : `r${number.padStart(2, "0")}`, until};
}

/** sources.id of a release; those that were named before there was a rule keep their name. */
export const sourceOf = (tracker: Tracker, release: string): string =>
  tracker === "kiel" && release === "2024-12" ? "kiel-k24" : `${tracker.replaceAll("_", "-")}-${release}`;
