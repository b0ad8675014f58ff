/** What the policy says in words, in both languages: conditions, steps of a trace, reasons for a verdict. */
import type {Effect, Words} from "../clause.js";
import {unknownsIn} from "../condition.js";
import type {Facts} from "../facts.js";
import {groundsOf, inBrackets} from "./decidingFacts.js";
import type {Outcome, Step} from "../judge.js";
import {asCode, type Locale, type NameOf} from "./labels.js";
import {missingInWords} from "./questions.js";

export {because} from "./reasons.js";
export {conditionInWords} from "./decidingFacts.js";
export type {Locale, NameOf} from "./labels.js";

const notReached: Words = {
  en: "Not reached: the question was settled before.",
  ja: "未検討：これより前に結論が出た。"
};

/** What an outcome means for each effect. `{grounds}` is replaced by the facts behind it, `{missing}` by those not known. */
const STEPS: Record<Effect, Record<Outcome, Words>> = {
  scope: {
    met: {
      en: "Met: on this point the rules govern the transfer{grounds}.",
      ja: "該当：この点で規則の対象となる{grounds}。"
    },
    not_met: {
      en: "Not met: the rules do not govern the transfer{grounds}.",
      ja: "非該当：規則の対象とならない{grounds}。"
    },
    unknown: {
      en: "Unknown: whether the rules govern it depends on this: {missing}.",
      ja: "不明：規則の対象かどうかは次の点による：{missing}。"
    },
    not_reached: notReached
  },
  bar: {
    met: {en: "Met: this bar applies{grounds}.", ja: "該当：この禁止に当たる{grounds}。"},
    not_met: {
      en: "Not met: this bar does not apply{grounds}.",
      ja: "非該当：この禁止に当たらない{grounds}。"
    },
    unknown: {
      en: "Unknown: whether this bar applies depends on this: {missing}.",
      ja: "不明：この禁止に当たるかは次の点による：{missing}。"
    },
    not_reached: notReached
  },
  case: {
    met: {en: "Met: the transfer fits this case{grounds}.", ja: "該当：この案件に当たる{grounds}。"},
    not_met: {
      en: "Not met: the transfer does not fit this case{grounds}.",
      ja: "非該当：この案件に当たらない{grounds}。"
    },
    unknown: {
      en: "Unknown: whether this case fits depends on this: {missing}.",
      ja: "不明：この案件に当たるかは次の点による：{missing}。"
    },
    not_reached: notReached
  },
  closing: {
    met: {
      en: "Met: no case fits, so nothing permits the transfer.",
      ja: "該当：当てはまる案件がなく、移転を認める根拠がない。"
    },
    not_met: {en: "Not met.", ja: "非該当。"},
    unknown: {en: "Unknown: it depends on this: {missing}.", ja: "不明：次の点による：{missing}。"},
    not_reached: {
      en: "Not reached: it speaks only where no case fits.",
      ja: "未検討：当てはまる案件がない場合に限り働く。"
    }
  },
  statute: {
    met: {en: "Met: this law stands in the way{grounds}.", ja: "該当：この法律が妨げとなる{grounds}。"},
    not_met: {
      en: "Not met: this law does not stand in the way{grounds}.",
      ja: "非該当：この法律は妨げとならない{grounds}。"
    },
    unknown: {
      en: "Unknown: whether this law stands in the way depends on this: {missing}.",
      ja: "不明：妨げとなるかは次の点による：{missing}。"
    },
    not_reached: notReached
  },
  control: {
    met: {en: "Met: this is assured{grounds}.", ja: "該当：確保されている{grounds}。"},
    not_met: {en: "Not met: this is not assured{grounds}.", ja: "非該当：確保されていない{grounds}。"},
    unknown: {
      en: "Unknown: it is not shown {missing}.",
      ja: "不明：次の点が明らかでない。{missing}。"
    },
    not_reached: notReached
  },
  except: {
    met: {en: "Met: this exception applies{grounds}.", ja: "該当：この例外が適用される{grounds}。"},
    not_met: {en: "Not met: this exception does not apply{grounds}.", ja: "非該当：この例外は適用されない{grounds}。"},
    unknown: {
      en: "Unknown: whether this exception applies depends on this: {missing}.",
      ja: "不明：例外に当たるかは次の点による：{missing}。"
    },
    not_reached: {en: "Not reached: there was nothing for it to open.", ja: "未検討：例外とすべき規定がなかった。"}
  },
  procedure: {
    met: {en: "Met: this is needed besides{grounds}.", ja: "該当：この手続を要する{grounds}。"},
    not_met: {en: "Not met: this is not needed{grounds}.", ja: "非該当：この手続を要しない{grounds}。"},
    unknown: {
      en: "Unknown: whether this is needed depends on this: {missing}.",
      ja: "不明：この手続を要するかは次の点による：{missing}。"
    },
    not_reached: {
      en: "Not reached: it comes only where a transfer may be permitted.",
      ja: "未検討：移転を認め得る場合に限り必要となる。"
    }
  }
};

/** A case of the rules before, of which nobody has read what became of it. */
const UNREAD: Words = {
  en: "Not known: the text of this rule as it now stands was not read.",
  ja: "不明：現行の本文を確認していない。"
};

/** An exception that only a finding of the government can open is never met by facts. */
const FINDING: Words = {
  en: "Open to judgement: it applies only if {finding}.",
  ja: "判断事項：{finding}を要する。"
};

/** One step of a trace as a sentence about this case. The title and the sentence of the clause stand beside it. */
export function stepInWords({clause, outcome}: Step, facts: Facts, locale: Locale, nameOf: NameOf = asCode): string {
  if (clause.unread && outcome === "unknown") return UNREAD[locale];
  const {finding} = clause;
  if (finding && outcome === "met") return FINDING[locale].replace("{finding}", () => finding[locale]);
  return STEPS[clause.effect][outcome][locale]
    .replace("{grounds}", () => inBrackets(groundsOf(clause.when, facts, locale, nameOf), locale))
    .replace("{missing}", () => missingInWords(unknownsIn(clause.when, facts), locale));
}
