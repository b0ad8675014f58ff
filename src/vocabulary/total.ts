import {closedList} from "./list.js";

/** What a total is about. */
export const SUBJECT_KINDS = closedList({
  class: {en: "item class", ja: "品目区分"},
  group: {en: "group of classes counted in one unit", ja: "同じ単位で数える区分の群"}
});

export type SubjectKind = keyof typeof SUBJECT_KINDS;
