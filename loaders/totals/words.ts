import type {Amount} from "./amount.js";
import {statesNumber} from "./observation.js";

export interface TotalNote {
  en: string;
  ja: string;
}

const one = (count: number, single: string, many: string) => (count === 1 ? single : many.replace("#", String(count)));

/** What a reader must know of one total; undefined when its figures need no word. */
export function noteOn(amounts: readonly Amount[], later: number): TotalNote | undefined {
  const onlyLater = amounts.filter((amount) => amount.onlyLater).length;
  const numberless = amounts.filter(({spoken}) => !spoken.some(statesNumber)).length;
  const about = amounts.some(({spoken}) => spoken.some(({qualifier}) => qualifier === "about"));
  const en: string[] = [];
  const ja: string[] = [];
  if (onlyLater) {
    en.push(
      one(
        onlyLater,
        "One transfer is reported only by a later day; it counts in the ceiling, not in the floor.",
        "# transfers are reported only by a later day; they count in the ceiling, not in the floor."
      )
    );
    ja.push(`${onlyLater}件は後日までの実施としてのみ報告されており、上限にのみ算入し下限には含めない。`);
  }
  if (numberless) {
    en.push(one(numberless, "One transfer has no stated number.", "# transfers have no stated number."));
    ja.push(`${numberless}件は数量の記載がない。`);
  }
  if (later) {
    en.push(
      one(later, "One running total of a later day is left out.", "# running totals of a later day are left out.")
    );
    ja.push(`後日の累計・合計値${later}件は含めない。`);
  }
  if (about) {
    en.push("Some figures are given as about.");
    ja.push("概数を含む。");
  }
  return en.length ? {en: en.join(" "), ja: ja.join("")} : undefined;
}
