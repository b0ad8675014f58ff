import type {Words} from "../../src/vocabulary/list.js";
import {CONFIDENCES, PRECEDENT_OUTCOMES} from "../../src/vocabulary/precedent.js";
import {YES_NO} from "../../src/vocabulary/yesNo.js";
import {FACTS, FACT_NAMES, type FactName} from "../../src/policy/facts.js";
import {choice, id, text} from "./columns.js";
import {isoDate, note, precision, sourceUrl, verification} from "./shared.js";
import {said} from "./said.js";
import {factFault} from "./factFault.js";
import {defineTable} from "./table.js";

const text_ = <E extends Words | undefined = undefined>(en: string, ja: string, example: string, empty?: E) =>
  text({en, ja, example, empty});
const doesNotApply = {en: "does not apply", ja: "該当なし"};

const factColumn = (name: FactName) => {
  const fact = FACTS[name];
  return id({
    en: `Fact ${name}`,
    ja: `事実 ${name}`,
    example: "values" in fact ? fact.values[0]! : "USA",
    empty: {en: "not known, or looked up", ja: "不明、または参照表による"}
  });
};

const factColumns = Object.fromEntries(FACT_NAMES.map((name) => [name, factColumn(name)])) as Record<
  FactName,
  ReturnType<typeof factColumn>
>;

/** What Japan really decided, each with the facts that the rules look at. */
export const precedents = defineTable({
  name: "precedents",
  file: "data/law/precedents.csv",
  words: {en: "Precedents", ja: "先例"},
  key: ["id"],
  rowRule(row) {
    for (const name of FACT_NAMES) {
      const notAValue = row[name] ? factFault(name, row[name]) : undefined;
      if (notAValue) return {column: name, ...notAValue};
    }
    if (row.comparable === "no" && (!row.why_not_comparable_en || !row.why_not_comparable_ja)) {
      return {
        column: "why_not_comparable_en",
        ...said("not_comparable_without_reason", {
          why: {en: "not comparable, and no reason given", ja: "比較できないとしながら、理由がない"},
          mend: {en: "Say why, in both languages.", ja: "理由を両言語で書く。"}
        })
      };
    }
    return undefined;
  },
  columns: {
    id: id({en: "Key", ja: "ID", example: "P044"}),
    date: isoDate("Date of the decision", "決定日"),
    date_precision: precision("How precise the date is", "日付の精度"),
    item: text_("What it was about", "対象（英語）", "Bulletproof vests"),
    item_ja: text_("What it was about, in Japanese", "対象", "防弾チョッキ"),
    recipient_stated: text_("Recipient in the source's words", "移転先（出典の表現）", "Ukraine"),
    recipient_stated_ja: text_("Recipient in the source's words, in Japanese", "移転先（日本語）", "ウクライナ"),
    outcome: choice(PRECEDENT_OUTCOMES, {
      en: "What came of it",
      ja: "結果",
      example: "permitted"
    }),
    ground_en: text_("The ground given, in our words", "理由（英語）", "Security cooperation"),
    ground_ja: text_("The ground given, in Japanese", "理由", "安全保障協力"),
    basis: id({
      en: "Clause or standing of a recipient that was written from this decision",
      ja: "この決定を基に書かれた条項または国の状態",
      example: "2022.ukraine",
      empty: {en: "none: it tests the rules", ja: "なし（規則の検証に用いる）"}
    }),
    comparable: choice(YES_NO, {
      en: "Whether the outcome can be compared with a verdict",
      ja: "判定と比較できるか",
      example: "yes"
    }),
    why_not_comparable_en: text_(
      "Why it cannot be compared",
      "比較できない理由（英語）",
      "A lost bid is not a verdict.",
      doesNotApply
    ),
    why_not_comparable_ja: text_(
      "Why it cannot be compared, in Japanese",
      "比較できない理由",
      "不採用は判断ではない。",
      doesNotApply
    ),
    divergence_en: text_(
      "Why verdict and outcome differ",
      "判定と結果が異なる理由（英語）",
      "The text names …",
      doesNotApply
    ),
    divergence_ja: text_(
      "Why verdict and outcome differ, in Japanese",
      "判定と結果が異なる理由",
      "条文は…",
      doesNotApply
    ),
    ...factColumns,
    source_url: sourceUrl(),
    verification: verification(),
    confidence: choice(CONFIDENCES, {
      en: "How sure we are",
      ja: "確度",
      example: "high"
    }),
    gist: text_("What the source says, in our words", "出典の要旨", "NSC confirmed the transfer."),
    note: note()
  }
});
