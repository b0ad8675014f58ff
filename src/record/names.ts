import type {Locale} from "../messages/locale.js";
import type {NameOf} from "../policy/words/stepInWords.js";
import type {RecordData} from "./siteData.js";

const known = new WeakMap<RecordData, Record<Locale, NameOf>>();

/** The names of states and bodies in one language, by their code; an unknown code stays a code. */
export function namesIn(data: RecordData, locale: Locale): NameOf {
  let both = known.get(data);
  if (!both) {
    const names = (column: "name_en" | "name_ja"): NameOf => {
      const byCode = new Map(data.actors.map((actor) => [actor.code, actor[column]]));
      return (code) => byCode.get(code) ?? code;
    };
    both = {en: names("name_en"), ja: names("name_ja")};
    known.set(data, both);
  }
  return both[locale];
}
