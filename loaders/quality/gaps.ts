import {CLAIMS, type Note} from "./note.js";
import type {ClaimRecord} from "./record.js";

/** The class of goods that nobody has been able to class. */
const UNKNOWN_CLASS = "package_unknown";

/** Claims without a class, classes whose legal flags are open, and sources that a reader cannot open. */
export function gapNotes({claims, items, sources}: ClaimRecord): Note[] {
  const used = (key: "item_class" | "source", value: string) =>
    claims.filter((claim) => claim[key] === value).map(({id}) => id);
  const unclassed = claims
    .filter((claim) => claim.item_class === UNKNOWN_CLASS)
    .map(({id, line}): Note => ({
      id: `no-class.${id}`,
      kind: "no_class",
      severity: "information",
      subjects: [id],
      text_en: "Nobody has said what the package holds, so it has no item class.",
      text_ja: "内容が公表されておらず、品目区分を定められない。",
      file: CLAIMS,
      line
    }));
  const open = items
    .filter(({item_class, listed, weapon}) => item_class !== UNKNOWN_CLASS && (!listed || !weapon))
    .filter(({item_class}) => used("item_class", item_class).length > 0)
    .map(({item_class, listed, line}): Note => ({
      id: `class-open.${item_class}`,
      kind: "class_open",
      severity: "information",
      subjects: [item_class],
      text_en: `Whether this class is ${listed ? "a weapon in the Self-Defense Forces Act's sense" : "on the control list and of military use"} is an open question.`,
      text_ja: `この区分が${listed ? "自衛隊法上の武器に当たるか" : "輸出貿易管理令別表第1の1の項に該当し軍隊が使用するものか"}は未確定である。`,
      file: "data/reference/items.csv",
      line
    }));
  const withoutAddress = sources
    .filter(({url}) => !url)
    .filter(({id}) => used("source", id).length > 0)
    .map(({id, line}): Note => ({
      id: `no-address.${id}`,
      kind: "source_without_address",
      severity: "information",
      subjects: [id, ...used("source", id)],
      text_en: "The source of these claims has no known address, so a reader cannot open it.",
      text_ja: "これらの記録の出典はURLが不明であり、読者が直接確認できない。",
      file: "data/reference/sources.csv",
      line
    }));
  return [...unclassed, ...open, ...withoutAddress];
}
