import {FACTS, whyNotAValue, type CodedFact, type FactName, type ListedFact} from "../../src/policy/facts.js";
import {said, type SaidInBoth} from "./said.js";

/** Why a cell cannot be a value of a fact of the rules, or undefined if it can. */
export function factFault(name: FactName, value: string): SaidInBoth | undefined {
  const why = whyNotAValue(name, value);
  if (why === undefined) return undefined;
  return said("not_a_value_of_the_fact", {
    why: {en: `not a value of ${name}: ${why}`, ja: `${name} の取り得る値でない`},
    mend: {en: "Use a value that the fact can have.", ja: allowedInJapanese(FACTS[name])}
  });
}

function allowedInJapanese(fact: ListedFact | CodedFact): string {
  if ("values" in fact) return `${fact.values.join("、")} のいずれかとする。`;
  const several = fact.codes === "several" ? "（複数の場合は + でつなぐ）" : "";
  return `${fact.none ? "none または " : ""}USA のような ISO 3166 の 3 字の国コード${several}とする。`;
}
