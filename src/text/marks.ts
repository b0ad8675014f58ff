import type {Locale} from "../messages/locale.js";

/** What stands between words in each language: "label: value", "one, two", "this; that", "A sentence.", "(in brackets)". */
export const MARKS = {
  en: {colon: ": ", comma: ", ", semicolon: "; ", stop: ".", open: " (", close: ")"},
  ja: {colon: "：", comma: "、", semicolon: "；", stop: "。", open: "（", close: "）"}
} as const satisfies Readonly<Record<Locale, object>>;

/** "Germany: Panzerfaust 3", 「ドイツ：パンツァーファウスト3」: a record by its donor and its goods. */
export const recordName = (
  row: {donor_en: string; donor_ja: string; item: string; item_ja: string},
  locale: Locale
): string => (locale === "ja" ? `${row.donor_ja}：${row.item_ja}` : `${row.donor_en}: ${row.item}`);
