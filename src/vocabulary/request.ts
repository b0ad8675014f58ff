import type {OfficialOutcome} from "./claim.js";
import type {Entry} from "./list.js";

interface AnswerWords extends Entry {
  /** The decision that the answer amounts to in the end; absent where none is known. */
  readonly decision: OfficialOutcome | undefined;
}

const answerList = <Value extends string>(answers: Readonly<Record<Value, AnswerWords>>): typeof answers => answers;

/** What came of a request. */
export const ANSWERS = answerList({
  granted: {en: "granted", ja: "応諾", decision: "approved"},
  partly_granted: {en: "partly granted", ja: "一部応諾", decision: "approved"},
  refused: {en: "refused", ja: "拒否", decision: "refused"},
  refused_then_granted: {en: "refused, later granted", ja: "当初拒否、のち応諾", decision: "approved"},
  no_public_answer: {en: "no public answer found", ja: "公表された回答なし", decision: undefined}
});

export type Answer = keyof typeof ANSWERS;
