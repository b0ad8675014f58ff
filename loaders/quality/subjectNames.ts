import type {ClaimRecord} from "./record.js";

/** What a reader calls the subject of a note, in both languages. */
interface SubjectName {
  en: string;
  ja: string;
}

/**
 * Names the claims, classes and sources of a record by their ids: donor and goods, the class, the title. What has no name
 * of its own, such as a relation between two claims, is called by its id.
 */
export function subjectNames({claims, items, sources}: ClaimRecord): (id: string) => SubjectName {
  const names = new Map<string, SubjectName>([
    ...sources.map(({id, title}) => [id, {en: title, ja: title}] as const),
    ...items.map(({item_class, name_en, name_ja}) => [item_class, {en: name_en, ja: name_ja}] as const),
    ...claims.map(
      ({id, donor_en, donor_ja, item, item_ja}) =>
        [id, {en: `${donor_en}: ${item}`, ja: `${donor_ja}：${item_ja}`}] as const
    )
  ]);
  return (id) => names.get(id) ?? {en: id, ja: id};
}
