import {OWN_LIST, TOTAL_SOURCES, type TotalSource} from "../../src/vocabulary/tracker.js";
import {formatDate} from "../../src/text/format.js";
import type {Amount} from "./amount.js";
import {statesNumber, type Observation} from "./observation.js";

export interface TotalNote {
  en: string;
  ja: string;
}

const one = (count: number, single: string, many: string) => (count === 1 ? single : many.replace("#", String(count)));

/**
 * What a reader must know of one total; undefined when its figures need no word.
 * @param ended where the total stands beyond what was gathered: the last day up to which it was, if there is one
 */
export function noteOn(amounts: readonly Amount[], ended: false | {until: string | undefined}): TotalNote | undefined {
  const count = (is: (amount: Amount) => boolean) => amounts.filter(is).length;
  const states = (is: (observation: Observation) => boolean) => amounts.some(({spoken}) => spoken.some(is));
  const later = count(({ceilingOnly}) => ceilingOnly === "later");
  const unreported = count(({ceilingOnly}) => ceilingOnly === "unreported");
  const joint = count(({ceilingOnly}) => ceilingOnly === "joint");
  const numberless = count(({spoken}) => !spoken.some(statesNumber));
  const notes = [
    later > 0 && {
      en: one(
        later,
        "One transfer is reported only by a later day; it counts in the ceiling, not in the floor.",
        "# transfers are reported only by a later day; they count in the ceiling, not in the floor."
      ),
      ja: `${later}件は後日までの実施としてのみ報告されており、上限にのみ算入し下限には含めない。`
    },
    unreported > 0 && {
      en: one(
        unreported,
        "No delivery is reported of one committed transfer; it counts in the ceiling, not in the floor.",
        "No delivery is reported of # committed transfers; they count in the ceiling, not in the floor."
      ),
      ja: `決定済みの${unreported}件は引渡しの報告がなく、上限にのみ算入し下限には含めない。`
    },
    joint > 0 && {
      en: one(
        joint,
        "One transfer was given jointly with others and its shares are not stated; it counts in the ceiling, not in the floor.",
        "# transfers were given jointly with others and their shares are not stated; they count in the ceiling, not in the floor."
      ),
      ja: `${joint}件は他の供与国・機関との共同供与で分担が示されておらず、上限にのみ算入し下限には含めない。`
    },
    numberless > 0 && {
      en: one(numberless, "One transfer has no stated number.", "# transfers have no stated number."),
      ja: `${numberless}件は数量の記載がない。`
    },
    ended && endOfRecord(ended.until),
    states(({qualifier}) => qualifier === "estimate") && {
      en: "Estimates are in no floor.",
      ja: "推計値は下限に含めない。"
    },
    states(({qualifier}) => qualifier === "about") && {en: "Some figures are given as about.", ja: "概数を含む。"}
  ].filter((note) => note !== false);
  if (!notes.length) return undefined;
  return {en: notes.map(({en}) => en).join(" "), ja: notes.map(({ja}) => ja).join("")};
}

const endOfRecord = (until: string | undefined): TotalNote =>
  until === undefined
    ? {
        en: "Goods of this kind were not gathered whole: there may be more.",
        ja: "この種の品目は網羅的に収集しておらず、これより多い可能性がある。"
      }
    : {
        en: `Goods of this kind were gathered up to ${formatDate(until, "en")} only: later there may be more.`,
        ja: `網羅的な収集は${formatDate(until, "ja")}までであり、その後についてはこれより多い可能性がある。`
      };

/**
 * What a reader must know of a total over several lists: what is known of the record's own statements, which list sets the floor,
 * and where the gathering ends.
 */
export function noteOnLists(
  own: TotalNote | undefined,
  sources: readonly TotalSource[],
  floorFrom: readonly TotalSource[],
  ended: false | {until: string | undefined}
): TotalNote | undefined {
  const trackers = sources.filter((source) => source !== OWN_LIST);
  const names = (locale: "en" | "ja", some: readonly TotalSource[]) =>
    some.map((source) => TOTAL_SOURCES[source][locale]).join(locale === "ja" ? "、" : "; ");
  const notes = [
    own,
    trackers.length > 0 && {
      en: `Read as one set of goods with the list of: ${names("en", trackers)}.`,
      ja: `次の一覧と同一の物資として集計した：${names("ja", trackers)}。`
    },
    trackers.length > 0 &&
      !floorFrom.includes(OWN_LIST) && {
        en: "The floor is that of a tracker.",
        ja: "下限はトラッカーの記載による。"
      },
    ended && endOfRecord(ended.until)
  ].filter((note) => note !== false && note !== undefined);
  if (!notes.length) return undefined;
  return {en: notes.map(({en}) => en).join(" "), ja: notes.map(({ja}) => ja).join("")};
}
