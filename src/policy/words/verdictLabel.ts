/** A verdict in a few words that say no more than its reason does. */
import type {Words} from "../clause.js";
import type {FactName} from "../facts.js";
import type {Verdict} from "../judge.js";
import {VERDICT_LABELS} from "./labels.js";

/** Why a verdict cannot be called by its code alone. */
const OF_THEIR_OWN = {
  anotherAct: {en: "Another Act stands in the way", ja: "他の法律が妨げとなる"},
  factsMissing: {en: "Cannot be determined: facts missing", ja: "判定不能（事実不足）"},
  textNotRead: {en: "Cannot be determined: the text of the rule was not read", ja: "判定不能（規定の本文未確認）"},
  classificationOpen: {en: "Cannot be determined: classification open", ja: "判定不能（該非未判定）"}
} satisfies Record<string, Words>;

/** Facts that are no fact of the transfer but how its goods are classified, which is for the ministries to say. */
export const CLASSIFICATION: readonly string[] = [
  "item.listed",
  "item.weapon",
  "item.armament",
  "item.treaty_ban"
] satisfies FactName[];

/** What a verdict needs to be named. */
export type Named = Pick<Verdict, "regime" | "code" | "decidedBy"> & {readonly missing: readonly string[]};

/**
 * The label of one verdict: that of its code, or one of its own where the code would say something that the reason does
 * not. `no_category` decided by a statute alone leaves open whether a case fits; the closing clause of 1976 says “refrain”.
 */
export function verdictLabel({regime, code, decidedBy, missing}: Named): Words {
  const deciding = regime.clauses.filter(({id}) => decidedBy.includes(id));
  if (code === "no_category") {
    const closing = deciding.find(({effect}) => effect === "closing");
    return closing ? (closing.verdict ?? VERDICT_LABELS[code]) : OF_THEIR_OWN.anotherAct;
  }
  if (code === "undetermined") {
    if (deciding.some(({unread}) => unread)) return OF_THEIR_OWN.textNotRead;
    if (missing.every((name) => CLASSIFICATION.includes(name))) return OF_THEIR_OWN.classificationOpen;
    if (!missing.some((name) => CLASSIFICATION.includes(name))) return OF_THEIR_OWN.factsMissing;
  }
  return VERDICT_LABELS[code];
}
