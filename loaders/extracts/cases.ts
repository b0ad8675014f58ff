import {list, text} from "../schema/columns.js";
import {fromWarehouse} from "./extract.js";
import {caseId, rulesRead, whatIsJudged} from "./verdicts.js";

/**
 * extracts/cases.csv: case × rules. Thousands of claims share a few cases, so what is long stands here once: the facts, the reason, and
 * what would change the verdict. verdicts.csv and tracker_rows.csv name the case.
 */
export const cases = fromWarehouse({
  name: "cases",
  words: {
    en: "Cases: every distinct combination of facts under every version of the rules, with the reason",
    ja: "事例（事実の組合せ×規則の版）と判定の理由"
  },
  key: ["case_id", "rules"],
  columns: {
    case_id: caseId,
    rules: rulesRead,
    ...whatIsJudged,
    would_change: list({
      en: "Single facts that would lead to another verdict: that verdict, then the fact",
      ja: "変われば判定も変わる個々の事実（判定：事実）",
      example: "out_of_scope: item.listed=no | permissible: item.weapon=no",
      empty: {en: "no single fact would", ja: "単独で判定を変える事実なし"}
    }),
    because_en: text({en: "Why, in English", ja: "理由（英語）", example: "No case in force lists it."}),
    because_ja: text({en: "Why, in Japanese", ja: "理由", example: "認め得る案件に該当しない。"}),
    // Last: so many bars at the beginning of a file would be taken for what separates its columns.
    facts: list({
      en: "The facts that were judged, stated and assumed; a fact that is not named here is not known",
      ja: "判定した事実（記載されたものと仮定したもの）。ここにない事実は不明",
      example: "item.listed=yes | item.weapon=no"
    })
  },
  relation: `(
    select v.* exclude (assumed_by_rule),
      list_transform(json_keys(c.facts), lambda name: name || '=' || json_extract_string(c.facts, '$."' || name || '"')) as facts,
      list_concat(coalesce(c.assumptions, []), v.assumed_by_rule) as assumptions
    from case_verdicts v
    join cases c using (case_id)
  )`
});
