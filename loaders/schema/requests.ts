import {ANSWERS} from "../../src/vocabulary/request.js";
import {choice, id, quantity, text} from "./columns.js";
import {actor, isoDate, itemClass, note, precision, sourceId, verification} from "./shared.js";
import {defineTable} from "./table.js";
import {transfers} from "./transfers.js";

const notStated = {en: "not stated", ja: "記載なし"};
const noAnswer = {en: "no answer, or its date is not known", ja: "回答なし、または日付不明"};

/** One row per request for one item, with the answer. */
export const requests = defineTable({
  name: "requests",
  file: "data/claims/requests.csv",
  words: {en: "Requests and answers", ja: "要請と回答"},
  key: ["id"],
  columns: {
    id: id({en: "Key of the request; never reused", ja: "要請ID（再利用しない）", example: "REQ-JPN-2022-02-01"}),
    requester: actor("Who asked", "要請者"),
    requester_detail: text({
      en: "Who asked, in words",
      ja: "要請者の詳細",
      example: "Defence Minister Reznikov",
      empty: notStated
    }),
    addressee: actor("Who was asked", "要請先"),
    addressee_detail: text({
      en: "Who was asked, in words",
      ja: "要請先の詳細",
      example: "Defence Minister Kishi",
      empty: notStated
    }),
    item: text({en: "What was asked for", ja: "要請品目（英語）", example: "Anti-tank weapons"}),
    item_ja: text({en: "What was asked for, in Japanese", ja: "要請品目（日本語）", example: "対戦車兵器"}),
    item_class: itemClass({en: "not a request for an item", ja: "品目の要請ではない"}),
    quantity_min: quantity({en: "Smallest number asked for", ja: "要請数量の下限", example: "9", empty: notStated}),
    quantity_max: quantity({en: "Largest number asked for", ja: "要請数量の上限", example: "9", empty: notStated}),
    qualifier: transfers.columns.shape.qualifier,
    as_stated: text({
      en: "The figure in the source's own words; in square brackets where the words are ours, as for a source in another language",
      ja: "出典の表現。他言語の出典など、本サイトの言葉で記したものは角括弧で囲む",
      example: "about 100",
      empty: notStated
    }),
    date: isoDate("When it was asked", "要請日"),
    date_precision: precision("How precise the date is", "日付の精度"),
    channel: text({en: "How it was asked", ja: "要請の経路", example: "signed letter", empty: notStated}),
    answer: choice(ANSWERS, {
      en: "The answer",
      ja: "回答",
      example: "refused"
    }),
    answer_date: isoDate("When it was answered", "回答日", noAnswer),
    answer_precision: precision("How precise the answer's date is", "回答日の精度", noAnswer),
    reason: text({
      en: "The reason given, in our words",
      ja: "示された理由（要約）",
      example: "Lethal capability",
      empty: notStated
    }),
    outcome_transfer: id({
      en: "The transfer that came of it",
      ja: "結果としての移転",
      example: "JPN-2022-03-08-bulletproof-vests",
      references: "transfers.id",
      empty: {en: "none recorded", ja: "記録なし"}
    }),
    source: sourceId({en: "no source was seen", ja: "出典未確認"}),
    verification: verification(),
    evidence: text({en: "Where in the source it was seen", ja: "確認箇所", example: "page", empty: notStated}),
    note: note(),
    article: transfers.columns.shape.article,
    audit: transfers.columns.shape.audit
  }
});
