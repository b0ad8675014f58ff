import type {Locale} from "../messages/locale.js";
import type {NameOf} from "../policy/words/stepInWords.js";
import type {RecordData} from "./siteData.js";
import {onceFor} from "./onceFor.js";

const inBoth = onceFor(({actors}: RecordData): Record<Locale, NameOf> => {
  const names = (column: "name_en" | "name_ja"): NameOf => {
    const byCode = new Map(actors.map((actor) => [actor.code, actor[column]]));
    return (code) => byCode.get(code) ?? code;
  };
  return {en: names("name_en"), ja: names("name_ja")};
});

/** The names of states and bodies in one language, by their code; an unknown code stays a code. */
export const namesIn = (data: RecordData, locale: Locale): NameOf => inBoth(data)[locale];
