/**
 * The clauses of a regime as rules of json-rules-engine, for comparison. Translated mechanically, with two things left out
 * to its advantage: a missing fact is simply not equal to anything (no third value), and nothing settles which clause
 * prevails. What it returns is every clause with met or not met.
 */
import {Engine, type TopLevelCondition} from "json-rules-engine";
import type {Condition} from "../../src/policy/condition.js";
import type {Regime} from "../../src/policy/clause.js";
import {valueOf, type FactName, type Facts} from "../../src/policy/facts.js";

type JsonCondition = object;

/** Gives the ids of the clauses that are met. */
export function jsonRulesUnder(regime: Regime): (facts: Facts) => Promise<string[]> {
  const engine = new Engine([], {allowUndefinedFacts: true});
  engine.addOperator("includes", (codes, code) => String(codes).split("+").includes(String(code)));
  for (const {id, when} of regime.clauses) {
    engine.addRule({conditions: topLevel(when) as TopLevelCondition, event: {type: id}});
  }
  return async (facts) => (await engine.run(facts)).events.map(({type}) => type);
}

/** Its rules must begin with all, any or not. */
const topLevel = (condition: Condition): JsonCondition =>
  ["all", "any", "not"].includes(condition.op) ? translated(condition) : {all: [translated(condition)]};

function translated(condition: Condition): JsonCondition {
  switch (condition.op) {
    case "all":
      return {all: condition.of.map(translated)};
    case "any":
      // An empty list is met in its eyes, whichever it is.
      return condition.of.length ? {any: condition.of.map(translated)} : {not: {all: []}};
    case "not":
      return {not: translated(condition.of)};
    case "is":
      return {fact: condition.fact, operator: "equal", value: condition.value};
    case "oneOf":
      return {fact: condition.fact, operator: "in", value: condition.values};
    case "includes":
      return {fact: condition.fact, operator: "includes", value: condition.code};
    case "names":
      return {fact: condition.fact, operator: "includes", value: {fact: condition.other}};
  }
}

/** What is taken to be so where nothing is stated must be said to it outright. */
export function withDefaults(facts: Facts, names: readonly FactName[]): Facts {
  return Object.fromEntries(
    names.flatMap((name) => (valueOf(facts, name) === undefined ? [] : [[name, valueOf(facts, name)]]))
  );
}
