/** Clauses of no law, to build regimes that must be refused. */
import type {Clause, Effect, Regime} from "../../../src/policy/clause.js";
import {always} from "../../../src/policy/condition.js";

const words = {en: "words", ja: "言葉"};

export function clause(id: string, effect: Effect, rest: Partial<Clause> = {}): Clause {
  return {
    id,
    effect,
    title: words,
    sentence: words,
    when: always,
    cite: {instrument: {en: "Act of nobody", ja: "架空の法律"}, section: `article of ${id}`, date: "2000-01-01"},
    source: "",
    verification: "unseen",
    ...rest
  };
}

export const header: Omit<Regime, "clauses"> = {
  id: "2000-01-01",
  short: words,
  title: words,
  cite: clause("x", "scope").cite,
  source: "",
  verification: "unseen"
};
