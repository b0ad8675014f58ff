import type {Words} from "../../src/vocabulary/list.js";

/** Why something was not taken, and what to do about it. */
export interface Said {
  why: string;
  mend: string;
}

export interface FaultWords {
  why: Words;
  mend: Words;
}

/** What a refusal says: English, with its Japanese beside it, under a code that no wording moves. */
export interface SaidInBoth extends Said {
  code: string;
  ja: Said;
}

/** Words found where a rule is checked, as a refusal carries them. Neither language can be left out. */
export const said = (code: string, {why, mend}: FaultWords): SaidInBoth => ({
  code,
  why: why.en,
  mend: mend.en,
  ja: {why: why.ja, mend: mend.ja}
});

/** Of a period whose end stands before its beginning, which is in the column `from`. */
export const endsBefore = (from: string): SaidInBoth =>
  said("to_before_from", {
    why: {en: `before \`${from}\``, ja: `${from} より前である`},
    mend: {en: "Swap or correct the two dates.", ja: "二つの日付を入れ替えるか、正す。"}
  });

/** What a person can cause and mend: an error whose message stands in both languages, under a code that no wording moves. */
export class SaidError extends Error {
  constructor(
    readonly code: string,
    readonly words: Words
  ) {
    super(words.en);
    this.name = new.target.name;
  }
}
