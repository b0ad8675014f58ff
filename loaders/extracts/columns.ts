/** Columns that several extracts share and no input has. */
import {day, metaOf, text, type Column} from "../schema/columns.js";
import {sources} from "../schema/reference.js";

/** Examples of the names behind codes. */
export const NAMED = {
  donor: {en: "Germany", ja: "ドイツ"},
  recipient: {en: "Ukraine", ja: "ウクライナ"}
};
export const ITEM_CLASS = {en: "Body armour", ja: "防弾チョッキ"};

export const rulesDay = day({
  en: "Day on which the rules were asked: the date, or the last day of its month or year",
  ja: "規則を適用した日（日付、またはその月・年の末日）",
  example: "2022-03-08"
});

/** The source of a row with what a reader needs to find it: title, address, when it was read. */
export const sourceColumns = (source: Column) => {
  const {title, url, accessed} = sources.columns.shape;
  const {empty} = metaOf(source);
  return {
    source,
    source_title: text({
      en: "Title of the source",
      ja: "出典の題名",
      example: metaOf(title).example,
      ...(empty && {empty})
    }),
    source_url: url,
    source_accessed: accessed
  };
};
