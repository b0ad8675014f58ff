import {choice, id, list, quantity, text} from "../schema/columns.js";
import {KINDS} from "../quality/kinds.js";
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
      choice(["total", "file", "verification", "source", "donor_year", "note", "gap"], {
        en: "What is measured",
        ja: "対象",
        example: "file",
        values: {
          total: {en: "the whole record", ja: "記録全体"},
          file: {en: "an input file", ja: "入力ファイル"},
          verification: {en: "how claims were checked", ja: "照合の程度"},
          source: {en: "a source", ja: "出典"},
          donor_year: {en: "a donor in a year", ja: "供与主体・年"},
          note: {en: "a kind of consistency note", ja: "整合性の注記の種類"},
          gap: {en: "something known to be missing", ja: "既知の欠落"}
        }
      })
    ),
    subject: text({en: "Which one", ja: "対象の識別子", example: "data/claims/transfers.csv"}),
    subject_en: text({en: "Which one, in English", ja: "対象（英語）", example: "Claims: who sent what"}),
    subject_ja: text({en: "Which one, in Japanese", ja: "対象（日本語）", example: "移転に関する記録"}),
    ...withLabels(
      "measure",
      choice(["count", "rows_in", "rows_kept", "rows_refused", "claims", "share", "notes"], {
        en: "What the value counts",
        ja: "値の意味",
        example: "rows_in",
        values: {
          count: {en: "number", ja: "件数"},
          rows_in: {en: "rows in the file", ja: "入力行数"},
          rows_kept: {en: "rows taken", ja: "採用行数"},
          rows_refused: {en: "rows refused", ja: "不採用行数"},
          claims: {en: "claims", ja: "記録数"},
          share: {en: "share of all claims, 0 to 1", ja: "全記録に占める割合（0～1）"},
          notes: {en: "notes", ja: "注記の件数"}
        }
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
      choice(Object.keys(KINDS) as [string, ...string[]], {
        en: "Kind of note",
        ja: "種類",
        example: "members_exceed_sum",
        values: KINDS
      }),
      ["en", "ja"]
    ),
    ...withLabels(
      "severity",
      choice(["error", "warning", "information"], {
        en: "How grave it is",
        ja: "重要度",
        example: "warning",
        values: {
          error: {en: "must be mended before anything is published", ja: "訂正するまで公表できない"},
          warning: {en: "a figure is in doubt", ja: "数値に疑義がある"},
          information: {en: "a reader should know", ja: "参考"}
        }
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
