/** What counts as agreeing with what Japan decided: one table, for its transfers, its answers to requests, and precedents. */
import type {VerdictCode} from "./judge.js";

/**
 * A coded verdict beside a decision. `by_exception`: the rules bar it in principle and leave an exception possible, and
 * Japan let it pass. `not_comparable`: the verdict leaves the matter open, or the rules do not govern what was refused.
 */
export type Agreement = "agrees" | "diverges" | "by_exception" | "not_comparable";

type Row = Readonly<Record<VerdictCode, Agreement>>;

/** Japan found that its rules permit it. */
const permitted: Row = {
  permissible: "agrees",
  conditional: "agrees",
  exception_only: "by_exception",
  no_category: "diverges",
  prohibited: "diverges",
  out_of_scope: "diverges",
  undetermined: "not_comparable"
};

const TABLE: Readonly<Record<string, Row>> = {
  permitted,
  permitted_after_exception: permitted,
  permitted_after_amendment: permitted,
  // Japan sent it; where the rules do not reach, nothing had to permit it.
  approved: {...permitted, out_of_scope: "agrees"},
  refused: {
    permissible: "diverges",
    conditional: "diverges",
    exception_only: "agrees",
    no_category: "agrees",
    prohibited: "agrees",
    out_of_scope: "not_comparable",
    undetermined: "not_comparable"
  },
  outside_scope: {
    permissible: "diverges",
    conditional: "diverges",
    exception_only: "diverges",
    no_category: "diverges",
    prohibited: "diverges",
    out_of_scope: "agrees",
    undetermined: "not_comparable"
  }
};

/**
 * @param decision what Japan decided: `transfers.official_outcome` or `precedents.outcome`
 * @returns nothing for what is no decision, such as a pending question or a lost bid.
 */
export const agreementOf = (decision: string, verdict: VerdictCode): Agreement | undefined =>
  TABLE[decision]?.[verdict];

/** Decisions for which the rules had to make way: on the day before, they did not let it pass. */
const MADE_WAY: readonly string[] = ["permitted_after_exception", "permitted_after_amendment"];

export const neededChange = (decision: string): boolean => MADE_WAY.includes(decision);

/** Before an exception or an amendment, the rules barred it, or facts were open and they did not say that it may pass. */
export const didNotLetPass = (verdict: VerdictCode): boolean =>
  verdict === "undetermined" || agreementOf("refused", verdict) === "agrees";
