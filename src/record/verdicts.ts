/** The verdicts: judged once, stored with the data, and read from there; judged again only where a page shows the trace. */
import {DAY} from "../components/regimeSelector.js";
import type {Facts} from "../policy/facts.js";
import {judgeUnder, type Verdict, type VerdictCode} from "../policy/judge.js";
import {recipientFacts, statedFacts} from "../policy/lookUp.js";
import {REGIMES, regimeById, regimeOn} from "../policy/regimes.js";
import type {Named} from "../policy/words/verdictLabel.js";
import {daysOfDecade, lastDay} from "../text/day.js";
import type {ClaimVerdict, PrecedentRow, PrecedentVerdict, RecordData, SiteData} from "./siteData.js";

/** What the rules are asked about: a claim, or a request to Japan of which no claim came. */
interface Subject {
  id: string;
  /** ISO day on which the rules are asked. */
  rules_day: string;
}

/** The facts of its case, as far as they are known. */
export const factsOf = (data: RecordData, {id}: {id: string}): Facts => data.facts.get(id) ?? {};

/**
 * The stored verdict under one regime, or "day": under the rules as they stood on the subject's own day.
 * @throws {Error} for what was never judged.
 */
export function verdictUnder(data: RecordData, {id}: {id: string}, choice: string): ClaimVerdict {
  const verdicts = data.verdicts.get(id) ?? [];
  const found = verdicts.find((verdict) => (choice === DAY ? verdict.inForce : verdict.regime === choice));
  if (!found) throw new Error(`${id} has no verdict under ${choice}`);
  return found;
}

/** The verdict of the day: that of the rules as they stood on the subject's own day. */
export const verdictOfTheDay = (data: RecordData, subject: {id: string}): ClaimVerdict =>
  verdictUnder(data, subject, DAY);

/**
 * The same verdict with its trace, judged again from the stored facts.
 * @throws {Error} if it is not the verdict that is stored.
 */
export function judgedAgain(data: RecordData, subject: Subject, choice: string = DAY): Verdict {
  const stored = verdictUnder(data, subject, choice);
  const rules = stored.inForce ? regimeOn(subject.rules_day) : regimeById(stored.regime);
  const verdict = judgeUnder(rules)(factsOf(data, subject));
  const [before, again] = [
    said(stored.regime, stored.verdict, stored.decidedBy, stored.missing),
    said(verdict.regime.id, verdict.code, verdict.decidedBy, verdict.missing)
  ];
  if (before !== again) throw new Error(`${subject.id} is stored as ${before}, and judged again as ${again}`);
  return verdict;
}

const said = (regime: string, code: VerdictCode, decidedBy: readonly string[], missing: readonly string[]) =>
  `${code} under ${regime} by ${decidedBy.join(", ") || "no clause"}${missing.length ? `, without ${missing.join(", ")}` : ""}`;

/**
 * Judges every claim and request again under all rules.
 * @throws {Error} naming the first that is stored otherwise.
 */
export function holdToStoredVerdicts(data: RecordData): void {
  for (const subject of [...data.claims, ...data.requests]) {
    for (const {regime} of data.verdicts.get(subject.id) ?? []) judgedAgain(data, subject, regime);
  }
}

/** A stored verdict with what it takes to call it by its own label. */
export const named = ({regime, verdict, decidedBy, missing}: ClaimVerdict): Named => ({
  regime: regimeById(regime),
  code: verdict,
  decidedBy,
  missing
});

/** The same of a precedent; nothing where its date leaves open which rules were those of its day. */
export const namedPrecedent = ({regime, verdict, decided_by, missing_facts}: PrecedentVerdict): Named | undefined =>
  regime && verdict
    ? {regime: regimeById(regime), code: verdict, decidedBy: decided_by ?? [], missing: missing_facts ?? []}
    : undefined;

/** What each version of the rules says of a precedent, oldest first: of its facts on its day, or on the last of its month, year or decade. */
export function precedentUnderEachVersion({reference}: Pick<SiteData, "reference">, row: PrecedentRow): Verdict[] {
  const last = row.date_precision === "decade" ? daysOfDecade(row.date).last : lastDay(row.date);
  const facts = {...(row.recipient && recipientFacts(reference, row.recipient, last)), ...statedFacts(row)};
  return REGIMES.map((rules) => judgeUnder(rules)(facts));
}

/** How many claims meet each verdict under a regime, or under the rules of their own day. */
export function countVerdicts(
  data: RecordData,
  claims: readonly {id: string}[],
  choice: string
): ReadonlyMap<VerdictCode, number> {
  const counts = new Map<VerdictCode, number>();
  for (const claim of claims) {
    const {verdict} = verdictUnder(data, claim, choice);
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  return counts;
}
