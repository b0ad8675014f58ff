import {MEASURES, NOTE_KINDS, SECTIONS, SEVERITIES} from "../../src/vocabulary/quality.js";
import {choice, id, list, quantity, text} from "../schema/columns.js";
import {fromWarehouse, withLabels} from "./extract.js";

const counted = {en: "a count, nothing to add", ja: "計数のみ"};

/** extracts/quality.csv: the quality report, one measure a row. */
export const quality = fromWarehouse({
  name: "quality",
  words: {en: "Quality report: what was read, what it rests on, what is missing", ja: "品質報告"},
  key: ["section", "subject", "measure"],
  columns: {
    ...withLabels(
      "section",
      choice(SECTIONS, {
        en: "What is measured",
        ja: "対象",
        example: "file"
      })
    ),
    subject: text({en: "Which one", ja: "対象の識別子", example: "data/claims/transfers.csv"}),
    subject_en: text({en: "Which one, in English", ja: "対象（英語）", example: "Claims: who sent what"}),
    subject_ja: text({en: "Which one, in Japanese", ja: "対象（日本語）", example: "移転に関する記録"}),
    ...withLabels(
      "measure",
      choice(MEASURES, {
        en: "What the value counts",
        ja: "値の意味",
        example: "rows_in"
      })
    ),
    value: quantity({en: "Value", ja: "値", example: "832", empty: {en: "cannot be counted", ja: "計数できない"}}),
    words_en: text({
      en: "In words, in English",
      ja: "説明（英語）",
      example: "Several donors keep numbers secret.",
      empty: counted
    }),
    words_ja: text({en: "In words, in Japanese", ja: "説明", example: "数量を公表しない供与国がある。", empty: counted})
  },
  relation: "quality"
});

const notAcknowledged = {en: "no reason was needed", ja: "理由の記載なし"};

/** extracts/notes.csv: the consistency notes with the reason why each stands. */
export const notes = fromWarehouse({
  name: "notes",
  words: {en: "Consistency notes: what does not fit together, and why it stands", ja: "整合性の注記とその理由"},
  key: ["id"],
  columns: {
    id: id({en: "Kind and subjects", ja: "注記ID", example: "members-exceed.AGG-2000-AA.DEU"}),
    ...withLabels(
      "kind",
      choice(NOTE_KINDS, {
        en: "Kind of note",
        ja: "種類",
        example: "members_exceed_sum"
      }),
      ["en", "ja"]
    ),
    ...withLabels(
      "severity",
      choice(SEVERITIES, {
        en: "How grave it is",
        ja: "重要度",
        example: "warning"
      })
    ),
    subjects: list({
      en: "Claims, sources or classes concerned",
      ja: "対象",
      example: "AGG-2000-AA | DEU-2022-03-03-STRELA"
    }),
    subjects_en: list({
      en: "What each of them is called, in the same order",
      ja: "対象の名称（英語）",
      example: "Germany: Strela-2M | Germany: Stinger"
    }),
    subjects_ja: list({
      en: "What each of them is called in Japanese, in the same order",
      ja: "対象の名称",
      example: "ドイツ：ストレラ2M | ドイツ：スティンガー"
    }),
    figures: text({
      en: "The figures behind it",
      ja: "根拠となる数値",
      example: "3200 > 2000",
      empty: {en: "no figures are compared", ja: "数値の比較なし"}
    }),
    text_en: text({
      en: "What does not fit",
      ja: "内容（英語）",
      example: "More is reported delivered than was committed."
    }),
    text_ja: text({en: "What does not fit, in Japanese", ja: "内容", example: "引渡し数が決定数を上回っている。"}),
    reason_en: text({
      en: "Why it stands",
      ja: "存置の理由（英語）",
      example: "Later data count more.",
      empty: notAcknowledged
    }),
    reason_ja: text({
      en: "Why it stands, in Japanese",
      ja: "存置の理由",
      example: "後のデータの方が多い。",
      empty: notAcknowledged
    }),
    settled_by: list({
      en: "The sources that settle it (ids of sources)",
      ja: "根拠となる出典（出典ID）",
      example: "auone-2024-06-08-vehicles",
      empty: {en: "none: nothing is in doubt, or the question is open", ja: "なし（疑義がない、又は未確定）"}
    })
  },
  relation: "notes"
});
