import {text} from "./columns.js";
import {defineTable} from "./table.js";

/** Names of publishers in the language in which `sources` does not have them, where such a name is established. */
export const publishers = defineTable({
  name: "publishers",
  file: "data/reference/publishers.csv",
  words: {en: "Publishers in both languages", ja: "発行者の名称（日英）"},
  key: ["publisher"],
  columns: {
    publisher: text({
      en: "The publisher, as it stands in sources",
      ja: "発行者（出典の表のとおり）",
      example: "Reuters"
    }),
    publisher_en: text({
      en: "Its name in English",
      ja: "英語名",
      example: "Ministry of Foreign Affairs, Japan",
      empty: {en: "as it stands", ja: "出典の表のとおり"}
    }),
    publisher_ja: text({
      en: "Its name in Japanese",
      ja: "日本語名",
      example: "ロイター通信",
      empty: {en: "as it stands", ja: "出典の表のとおり"}
    })
  }
});
