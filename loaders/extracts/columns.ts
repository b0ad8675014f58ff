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

/** Where the warehouse has what is told of a code, for `lookedUp`: the end of a column's name, and the column there. */
export const ACTORS = {table: "stg_actors", key: "code", told: {en: "name_en", ja: "name_ja"}};
export const ITEMS = {table: "stg_items", key: "item_class", told: {en: "name_en", ja: "name_ja"}};
export const SOURCES = {table: "stg_sources", key: "id", told: {title: "title", url: "url", accessed: "accessed"}};

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
