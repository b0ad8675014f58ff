import {REGIMES} from "../../src/policy/regimes.js";
import {VERDICT_LABELS} from "../../src/policy/words/labels.js";
import {choice, flag, id, list, digest, text} from "../schema/columns.js";
import {transfers} from "../schema/transfers.js";
import {ITEM_CLASS, NAMED, rulesDay} from "./columns.js";
import {fromWarehouse, withLabels, withNames} from "./extract.js";

const c = transfers.columns.shape;
const none = {en: "none", ja: "なし"};

/** Every version of the rules, by the day it took effect. */
export const REGIME_TITLES = Object.fromEntries(REGIMES.map(({id, title}) => [id, title]));

const claimId = id({
  en: "The claim that was judged",
  ja: "判定の対象となった記録",
  example: "DEU-STINGER-500",
  references: "transfers.id"
});

export const regimeColumn = choice(REGIME_TITLES, {
  en: "The rules it was judged under, by the day they took effect",
  ja: "適用した規則（発効日）",
  example: "2014-04-01"
});

export const verdictColumn = choice(VERDICT_LABELS, {
  en: "What the rules say of it",
  ja: "判定",
  example: "no_category"
});

export const caseId = id({
  en: "The distinct combination of facts that was judged; claims with the same facts share it",
  ja: "判定した事実の組合せ（同じ事実の記録は共有）",
  example: "0a1b2c3d4e5f"
});

export const rulesRead = text({
  en: "The rules as they were read: a version with all of its clauses, or as it stood on a day. With case_id it names the reason in cases.csv and the steps in trace.csv",
  ja: "読み取った規則：版の全条項、又は特定の日に効力のあった条項。case_idと合わせてcases.csvの理由とtrace.csvの過程を指す",
  example: "2014-04-01"
});

/** The verdict itself, short: reasons are told once per case, in cases.csv. */
export const whatIsJudged = {
  ...withLabels("verdict", verdictColumn, ["en", "ja"]),
  decided_by: list({
    en: "Clauses that settled it; their words are in rules.csv",
    ja: "結論を導いた条項（文言はrules.csv）",
    example: "2014.1.3 | 2014.2.cases",
    empty: none
  }),
  missing_facts: list({
    en: "Facts whose absence stands between this and a firmer verdict",
    ja: "不足している事実",
    example: "item.listed",
    empty: none
  }),
  assumptions: list({
    en: "What was taken to be so because nobody stated it",
    ja: "記載がないため仮定した事実",
    example: "transfer.mode=sdf_grant",
    empty: none
  })
};

/** extracts/verdicts.csv: claim × regime, ordered by claim, then regime. Why stands in cases.csv, by case_id and rules. */
export const verdicts = fromWarehouse({
  name: "verdicts",
  words: {en: "Verdicts: every claim under every version of the rules", ja: "判定（記録×規則の版）"},
  key: ["id", "regime"],
  columns: {
    id: claimId,
    regime: regimeColumn,
    in_force: flag({
      en: "These rules stood on the claim's own day, and are read as they stood then: without clauses that began later or had ended. The other rows read a version with all of its clauses",
      ja: "記録の日に有効であった規則か。該当する行は、その日に効力のあった条項だけで判定する（後に加わった条項と失効した条項を除く）。他の行はその版の全条項による"
    }),
    hypothetical: flag({
      en: "Japan was not the sender: what if it had been?",
      ja: "日本は供与国でない（日本が供与国であったと仮定した判定）"
    }),
    ...withNames("donor", c.donor, NAMED.donor),
    ...withNames("recipient", c.recipient, NAMED.recipient),
    ...withNames("item_class", c.item_class, ITEM_CLASS),
    item: c.item,
    item_ja: c.item_ja,
    as_stated: c.as_stated,
    date: c.date,
    date_precision: c.date_precision,
    rules_day: rulesDay,
    ...whatIsJudged,
    source: c.source,
    ...withLabels("verification", c.verification),
    case_id: caseId,
    rules: rulesRead,
    rules_sha256: digest(16, {
      en: "Hash of the rules as code that gave this verdict: its first 16 digits",
      ja: "判定に用いた規則のハッシュ（先頭16桁）"
    })
  },
  relation: `(
    select v.*, t.donor, t.donor_en, t.donor_ja, t.recipient, t.recipient_en, t.recipient_ja,
      t.item_class, t.item_class_en, t.item_class_ja, t.item, t.item_ja, t.as_stated, t.date, t.date_precision,
      t.rules_day, t.source, t.verification,
      substr(stamp.rules_sha256, 1, 16) as rules_sha256
    from verdicts v
    join transfers t using (id)
    cross join stamp
  )`
});
