/** Conditions in words, and the facts that made one come out as it did. */
import type {Words} from "../clause.js";
import {compile, type Condition} from "../condition.js";
import {valueOf, type FactName, type Facts} from "../facts.js";
import type {Verdict} from "../judge.js";
import {asCode, type Locale, type NameOf} from "./labels.js";
import {NO, UNKNOWN, YES, type Truth} from "../logic.js";
import {factInWords, listed, namedInWords} from "./questions.js";

/** A condition as a phrase without a full stop: "the recipient is Ukraine and the goods are a gift from SDF stock". */
export function conditionInWords(condition: Condition, locale: Locale, nameOf: NameOf = asCode): string {
  return inWords(condition, true, locale, nameOf);
}

function inWords(condition: Condition, holds: boolean, locale: Locale, nameOf: NameOf): string {
  switch (condition.op) {
    case "not":
      return inWords(condition.of, !holds, locale, nameOf);
    case "is":
      return factInWords(condition.fact, [condition.value], holds, locale, nameOf);
    case "oneOf":
      return factInWords(condition.fact, condition.values, holds, locale, nameOf);
    case "includes":
      return factInWords(condition.fact, [condition.code], holds, locale, nameOf);
    case "names":
      return namedInWords(condition.fact, holds, locale);
    case "all":
    case "any": {
      const joined = (condition.op === "all") === holds ? "all" : "any";
      if (!condition.of.length) return EMPTY[joined][locale];
      const parts = condition.of.map((part) => {
        const words = inWords(part, holds, locale, nameOf);
        return "of" in part && part.op !== "not" && part.of.length > 1 ? BRACKETED[locale].replace("{}", words) : words;
      });
      return locale === "en"
        ? listed(parts, locale, joined === "all" ? "and" : "or")
        : parts.join(joined === "all" ? "、かつ、" : "、又は、");
    }
  }
}

const EMPTY = {all: {en: "in every case", ja: "常に"}, any: {en: "never", ja: "該当なし"}};
const BRACKETED: Words = {en: "({})", ja: "（{}）"};

/**
 * The facts that make a condition come out as it does, as phrases about the values they have: of a list of requirements
 * that is not met, only those that fail; of alternatives that are met, only those that hold.
 * @returns no phrases where the outcome does not hang on a fact, or is unknown.
 */
export function groundsOf(condition: Condition, facts: Facts, locale: Locale, nameOf: NameOf = asCode): string[] {
  const truth = compile(condition)(facts);
  if (truth === UNKNOWN) return [];
  return [...new Set(grounds(condition, truth, facts).map((ground) => groundInWords(ground, facts, locale, nameOf)))];
}

/** The names of those facts, each once. None where the outcome does not hang on a fact, or is unknown. */
export function factsBehind(condition: Condition, facts: Facts): FactName[] {
  const truth = compile(condition)(facts);
  if (truth === UNKNOWN) return [];
  const names = grounds(condition, truth, facts).flatMap(({condition: part}) =>
    part.op === "names" ? [part.fact, part.other] : [part.fact]
  );
  return [...new Set(names)];
}

/** The facts on which the clauses rest that settled a verdict, and those whose absence stands in its way; each once. */
export function factsDeciding({regime, decidedBy, missing}: Verdict, facts: Facts): FactName[] {
  const deciding = regime.clauses.filter(({id}) => decidedBy.includes(id));
  return [...new Set([...deciding.flatMap(({when}) => factsBehind(when, facts)), ...missing])];
}

/** A test of a single fact, and how it came out. */
interface Ground {
  condition: Exclude<Condition, {op: "all" | "any" | "not"}>;
  truth: Truth;
}

function grounds(condition: Condition, truth: Truth, facts: Facts): Ground[] {
  switch (condition.op) {
    case "all":
    case "any":
      return condition.of
        .filter((part) => compile(part)(facts) === truth)
        .flatMap((part) => grounds(part, truth, facts));
    case "not":
      return grounds(condition.of, (YES - truth) as Truth, facts);
    default:
      return [{condition, truth}];
  }
}

function groundInWords({condition, truth}: Ground, facts: Facts, locale: Locale, nameOf: NameOf): string {
  const {fact} = condition;
  const value = valueOf(facts, fact)!;
  if (condition.op !== "names" || (truth === NO && value === "none"))
    return factInWords(fact, [value], true, locale, nameOf);
  return namedInWords(fact, truth === YES, locale);
}

/** "because a and b" in brackets of the language; nothing where there are no grounds. */
export function inBrackets(phrases: readonly string[], locale: Locale): string {
  if (!phrases.length) return "";
  return locale === "en" ? ` (${listed(phrases, locale, "and")})` : `（${phrases.join("、")}）`;
}
