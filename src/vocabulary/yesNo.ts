import type {ClosedList} from "./list.js";

export const YES_NO = {
  yes: {en: "yes", ja: "はい"},
  no: {en: "no", ja: "いいえ"}
} as const satisfies ClosedList;

export type YesNo = keyof typeof YES_NO;

/** As YES_NO, for the columns that are true or false. */
export const FLAG = {true: YES_NO.yes, false: YES_NO.no} as const satisfies ClosedList;
