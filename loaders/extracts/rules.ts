import {CLAUSE_VERIFICATIONS} from "../../src/vocabulary/source.js";
import type {Clause, Regime} from "../../src/policy/clause.js";
import {EFFECT_LABELS, type NameOf} from "../../src/policy/words/labels.js";
import {REGIMES} from "../../src/policy/regimes.js";
import {conditionInWords} from "../../src/policy/words/stepInWords.js";
import {choice, count, date, day, id, list, text, url} from "../schema/columns.js";
import {fromRows, withLabels, type ExtractRow} from "./extract.js";
import {regimeColumn} from "./verdicts.js";

const none = {en: "none", ja: "なし"};

/** extracts/rules.csv: regime × clause, regimes by their first day, clauses in the order in which they are read. */
export const rules = fromRows({
  name: "rules",
  words: {en: "Rules: every clause of every version, with its citation", ja: "規則（版×条項）"},
  key: ["regime", "step"],
  columns: {
    regime: regimeColumn,
    until: day({
      en: "Last day of this version",
      ja: "この版の最終日",
      example: "2022-03-07",
      empty: {en: "still in force", ja: "現行"}
    }),
    step: count({en: "Place of the clause in the order of reading, from 0", ja: "検討の順序（0から）", example: "3"}),
    clause: id({en: "The clause; it keeps its id when it is replaced", ja: "条項", example: "2014.1.3"}),
    ...withLabels(
      "effect",
      choice(EFFECT_LABELS, {
        en: "What the clause does",
        ja: "条項の働き",
        example: "bar"
      }),
      ["en", "ja"]
    ),
    title_en: text({en: "Title, in English", ja: "見出し（英語）", example: "First Principle (1): treaties"}),
    title_ja: text({en: "Title, in Japanese", ja: "見出し", example: "第一原則①　条約その他の国際約束"}),
    sentence_en: text({
      en: "What it says, in one sentence of ours",
      ja: "内容の要約（英語）",
      example: "A transfer that would breach a treaty is prohibited."
    }),
    sentence_ja: text({
      en: "What it says, in Japanese",
      ja: "内容の要約",
      example: "条約に基づく義務に違反する場合は認めない。"
    }),
    condition_en: text({
      en: "When it is met, over the facts that the rules look at",
      ja: "該当の条件（英語）",
      example: "the item is on the arms list"
    }),
    condition_ja: text({en: "When it is met, in Japanese", ja: "該当の条件", example: "対象品目が「武器」に該当する"}),
    opens: list({
      en: "Clauses that it opens when it is met",
      ja: "該当する場合に例外とする条項",
      example: "1976.2.refrain | 1967.3.conflict",
      empty: none
    }),
    finding_en: text({
      en: "The finding of the Government that it takes, which no facts can state",
      ja: "要する政府の判断（英語）",
      example: "special circumstances are found",
      empty: none
    }),
    finding_ja: text({
      en: "The finding that it takes, in Japanese",
      ja: "要する政府の判断",
      example: "特段の事情があるとの判断",
      empty: none
    }),
    since: date({
      en: "Day it took effect, where it is younger than its version",
      ja: "条項の発効日（版より新しい場合）",
      example: "1983-11-08",
      empty: {en: "the first day of the version", ja: "版の発効日"}
    }),
    ended: day({
      en: "Last day it was in force, where it ended before its version",
      ja: "条項の終期（版より前に終わった場合）",
      example: "2007-11-01",
      empty: {en: "the last day of the version", ja: "版の終期"}
    }),
    citation: text({
      en: "Where the rule stands: instrument, section, date",
      ja: "出典（英語表記）：文書名、条項、日付",
      example: "Three Principles on Transfer of Defense Equipment and Technology, 1(3), 2014-04-01"
    }),
    instrument_en: text({en: "The instrument, in English", ja: "文書名（英語）", example: "Three Principles"}),
    instrument_ja: text({en: "The instrument, in Japanese", ja: "文書名", example: "防衛装備移転三原則"}),
    section: text({
      en: "Its section",
      ja: "条項の位置",
      example: "1(3)",
      empty: {en: "the whole instrument, or not known", ja: "全体または不明"}
    }),
    citation_date: date({en: "Date of the instrument", ja: "文書の日付", example: "2014-04-01"}),
    source: url({
      en: "Where it was seen, or should be looked up",
      ja: "確認した、または確認すべきURL",
      example: "https://www.mofa.go.jp/fp/nsp/page1we_000083.html",
      empty: {en: "no address is known", ja: "URL不明"}
    }),
    ...withLabels(
      "verification",
      choice(CLAUSE_VERIFICATIONS, {
        en: "How the text was checked",
        ja: "本文の確認の程度",
        example: "source-seen"
      })
    ),
    official_not_read: list({
      en: "Official addresses at which the text stands, and which could not be opened",
      ja: "本文が掲載されているが確認できていない公式URL",
      example: "https://www.mod.go.jp/j/press/news/2026/04/21a.html",
      empty: none
    }),
    note_en: text({en: "What a careful reader should know", ja: "注記（英語）", example: "…", empty: none}),
    note_ja: text({en: "What a careful reader should know, in Japanese", ja: "注記", example: "…", empty: none})
  },
  async rows(db) {
    const names = await db.rows<{code: string; name_en: string; name_ja: string}>(
      "select code, name_en, name_ja from stg_actors"
    );
    const en = new Map(names.map(({code, name_en}) => [code, name_en]));
    const ja = new Map(names.map(({code, name_ja}) => [code, name_ja]));
    const nameOf = {en: (code: string) => en.get(code) ?? code, ja: (code: string) => ja.get(code) ?? code};
    return REGIMES.flatMap((regime) =>
      regime.clauses.map((clause, step) => ({...ruleRow(regime, clause, nameOf), step}))
    );
  }
});

function ruleRow(regime: Regime, clause: Clause, nameOf: {en: NameOf; ja: NameOf}): ExtractRow {
  const {title, sentence, when, opens, finding, since, until, officialNotRead, cite, source, verification, note} =
    clause;
  return {
    regime: regime.id,
    until: regime.until,
    clause: clause.id,
    effect: clause.effect,
    title_en: title.en,
    title_ja: title.ja,
    sentence_en: sentence.en,
    sentence_ja: sentence.ja,
    condition_en: conditionInWords(when, "en", nameOf.en),
    condition_ja: conditionInWords(when, "ja", nameOf.ja),
    opens,
    finding_en: finding?.en,
    finding_ja: finding?.ja,
    since,
    ended: until,
    citation: [cite.instrument.en, cite.section, cite.date].filter(Boolean).join(", "),
    instrument_en: cite.instrument.en,
    instrument_ja: cite.instrument.ja,
    section: cite.section,
    citation_date: cite.date,
    source,
    verification,
    official_not_read: officialNotRead,
    note_en: note?.en,
    note_ja: note?.ja
  };
}
