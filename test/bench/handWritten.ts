/**
 * The version of 1967 as a function for it alone, written as one would if there were no other: the limit of what reading its six clauses can
 * cost. Like `judgeUnder` it gives verdict, clauses that decide and a step for each clause.
 */
import type {Facts} from "../../src/policy/facts.js";
import type {Outcome, VerdictCode} from "../../src/policy/judge.js";

interface Step {
  clause: string;
  outcome: Outcome;
}

export interface HandWritten {
  code: VerdictCode;
  decidedBy: string[];
  trace: Step[];
}

const outcome = (met: boolean | undefined): Outcome => (met === undefined ? "unknown" : met ? "met" : "not_met");
const isYes = (value: string | undefined): boolean | undefined => (value === undefined ? undefined : value === "yes");

export function judge1967(facts: Facts): HandWritten {
  const listed = isYes(facts["item.listed"]);
  const form = facts["item.form"];
  const isGoods = form === undefined ? undefined : form !== "funds" && form !== "data";
  const scope = listed === false || isGoods === false ? false : listed && isGoods;
  if (scope !== true) return settle(scope === false ? "out_of_scope" : "undetermined", ["1967.scope"], outcome(scope));
  const bloc = isYes(facts["recipient.communist_bloc"]);
  const embargo = isYes(facts["recipient.unsc_embargo"]);
  const combat = isYes(facts["recipient.in_combat"]);
  const abroad = isYes(facts["recipient.fights_abroad"] ?? "no");
  const conflict = combat || abroad ? true : combat === undefined || abroad === undefined ? undefined : false;
  const barred = [outcome(bloc), outcome(embargo), outcome(conflict)];
  const bars = ["1967.1.bloc", "1967.2.embargo", "1967.3.conflict"];
  const standing = bars.filter((_, i) => barred[i] === "met");
  if (standing.length) return settle("prohibited", standing, "met", barred);
  const doubtful = bars.filter((_, i) => barred[i] === "unknown");
  if (doubtful.length) return settle("undetermined", doubtful, "met", barred);
  const mode = facts["transfer.mode"];
  const statute: Outcome = mode === undefined ? "unknown" : mode === "sdf_grant" ? "met" : "not_met";
  if (statute === "met") return settle("no_category", ["finance_act.9"], "met", barred, "met", statute);
  if (statute === "unknown") return settle("undetermined", ["finance_act.9"], "met", barred, "met", statute);
  return settle("permissible", ["1967.other"], "met", barred, "met", statute);
}

const NOT_REACHED: Outcome[] = ["not_reached", "not_reached", "not_reached"];

function settle(
  code: VerdictCode,
  decidedBy: string[],
  scope: Outcome,
  [bloc = "not_reached", embargo = "not_reached", conflict = "not_reached"]: Outcome[] = NOT_REACHED,
  other: Outcome = "not_reached",
  statute: Outcome = "not_reached"
): HandWritten {
  const trace: Step[] = [
    {clause: "1967.scope", outcome: scope},
    {clause: "1967.1.bloc", outcome: bloc},
    {clause: "1967.2.embargo", outcome: embargo},
    {clause: "1967.3.conflict", outcome: conflict},
    {clause: "1967.other", outcome: other},
    {clause: "finance_act.9", outcome: statute}
  ];
  return {code, decidedBy, trace};
}
