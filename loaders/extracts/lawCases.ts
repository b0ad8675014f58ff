import {FACT_NAMES} from "../../src/policy/facts.js";
import {readLawCases} from "../judge/lawCases.js";
import {day, id, list, text} from "../schema/columns.js";
import {precedents} from "../schema/precedents.js";
import {fromRows, withLabels} from "./extract.js";
import {regimeColumn, verdictColumn} from "./verdicts.js";

const facts = precedents.columns.shape;
const none = {en: "none", ja: "なし"};

/** extracts/law_cases.csv: the cases that test the law, as a suite that any other program can be run against. */
export const lawCases = fromRows({
  name: "law_cases",
  words: {
    en: "Test cases of the law: facts, rules and the verdict expected",
    ja: "規則の検証事例（事実・規則・期待される判定）"
  },
  key: ["id"],
  columns: {
    id: id({en: "Key of the case: its file and its place there", ja: "事例ID", example: "ukraine-01"}),
    name: text({
      en: "What the case is about",
      ja: "事例の内容（英語）",
      example: "Vests, the day before the amendment"
    }),
    name_ja: text({
      en: "The same in Japanese",
      ja: "事例の内容",
      example: "防弾チョッキ（改正の前日）"
    }),
    regime: regimeColumn,
    on: day({
      en: "Day whose rules are asked",
      ja: "適用日",
      example: "2022-03-07",
      empty: {en: "the whole version, with all its clauses", ja: "その版の全条項"}
    }),
    ...Object.fromEntries(FACT_NAMES.map((name) => [name, facts[name]])),
    ...withLabels("verdict", verdictColumn),
    decided_by: list({en: "Clauses that decide it", ja: "決め手の条項", example: "2014.2"}),
    missing_facts: list({
      en: "Facts whose absence matters",
      ja: "不足している事実",
      example: "item.listed",
      empty: none
    })
  },
  async rows() {
    const cases = await readLawCases();
    return cases
      .map(({facts: given, decidedBy, missing, ...head}) => ({
        ...head,
        ...given,
        decided_by: decidedBy,
        missing_facts: missing
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
});
