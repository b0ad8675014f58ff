import {FACT_NAMES} from "../../src/policy/facts.js";
import {VERDICT_LABELS} from "../../src/policy/words/labels.js";
import {COMPARISONS} from "../../src/vocabulary/precedent.js";
import {choice, list, text} from "../schema/columns.js";
import {precedents as input} from "../schema/precedents.js";
import {fromWarehouse, withLabels} from "./extract.js";
import {REGIME_TITLES} from "./verdicts.js";

const c = input.columns.shape;
const none = {en: "none", ja: "なし"};
const noVerdict = {en: "the date is too vague for one answer", ja: "日付が特定できず判定なし"};
const notAsked = {en: "no exception or amendment was needed", ja: "例外化・改正によるものでない"};

const regime = (words: {en: string; ja: string}, empty: {en: string; ja: string}) =>
  choice(REGIME_TITLES, {
    ...words,
    example: "2014-04-01",
    empty
  });

const verdict = (words: {en: string; ja: string}, empty: {en: string; ja: string}) =>
  choice(VERDICT_LABELS, {
    ...words,
    example: "no_category",
    empty
  });

/** extracts/precedents.csv: what Japan decided, with its facts, beside the verdict of the rules then in force. */
export const precedents = fromWarehouse({
  name: "precedents",
  words: {en: "Precedents: what Japan decided, beside the verdict", ja: "先例と判定の比較"},
  key: ["id"],
  columns: {
    id: c.id,
    date: c.date,
    date_precision: c.date_precision,
    item: c.item,
    item_ja: c.item_ja,
    recipient_stated: c.recipient_stated,
    recipient_stated_ja: c.recipient_stated_ja,
    ...withLabels("outcome", c.outcome, ["en", "ja"]),
    ground_en: c.ground_en,
    ground_ja: c.ground_ja,
    basis: c.basis,
    ...Object.fromEntries(FACT_NAMES.map((name) => [name, c[name]])),
    regime: regime({en: "Rules in force on the day of the decision", ja: "決定日の規則"}, noVerdict),
    ...withLabels("verdict", verdict({en: "What they say of these facts", ja: "判定"}, noVerdict), ["en", "ja"]),
    decided_by: list({
      en: "Clauses that settled it",
      ja: "結論を導いた条項",
      example: "2022.ukraine",
      empty: noVerdict
    }),
    missing_facts: list({
      en: "Facts whose absence stands between this and a firmer verdict",
      ja: "不足している事実",
      example: "control.onward_consent",
      empty: none
    }),
    assumptions: list({
      en: "What was taken to be so because nobody stated it",
      ja: "記載がないため仮定した事実",
      example: "transfer.programme=none",
      empty: none
    }),
    regime_before: regime(
      {en: "Rules of the day before, for what an exception or an amendment made possible", ja: "前日の規則"},
      notAsked
    ),
    verdict_before: verdict({en: "What the rules of the day before said", ja: "前日の判定"}, notAsked),
    ...withLabels(
      "comparison",
      choice(COMPARISONS, {
        en: "Whether verdict and decision agree",
        ja: "判定と決定の一致",
        example: "agrees"
      }),
      ["en", "ja"]
    ),
    because_en: text({en: "Why the verdict, in English", ja: "判定の理由（英語）", example: "…", empty: noVerdict}),
    because_ja: text({en: "Why the verdict, in Japanese", ja: "判定の理由", example: "…", empty: noVerdict}),
    explanation_en: text({
      en: "Why they differ, or why they cannot be compared",
      ja: "不一致または比較できない理由（英語）",
      example: "A lost bid is not a verdict.",
      empty: {en: "they agree", ja: "一致"}
    }),
    explanation_ja: text({
      en: "Why they differ, or why they cannot be compared, in Japanese",
      ja: "不一致または比較できない理由",
      example: "不採用は判断ではない。",
      empty: {en: "they agree", ja: "一致"}
    }),
    source_url: c.source_url,
    ...withLabels("verification", c.verification),
    confidence: c.confidence,
    gist: c.gist,
    note: c.note
  },
  relation: `(
    select p.*, v.* exclude (id),
      coalesce(p.divergence_en, p.why_not_comparable_en) as explanation_en,
      coalesce(p.divergence_ja, p.why_not_comparable_ja) as explanation_ja
    from stg_precedents p
    join precedent_verdicts v using (id)
  )`
});
