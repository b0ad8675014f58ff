import type {VerdictCode} from "../../policy/judge.js";

/** From no to perhaps, then what the rules do not touch: the order in which charts and legends show verdicts. */
export const VERDICT_ORDER: readonly VerdictCode[] = [
  "prohibited",
  "no_category",
  "exception_only",
  "undetermined",
  "conditional",
  "permissible",
  "out_of_scope"
];

/** The shapes of src/components/verdictMark.ts as characters, for text inside a drawing. */
export const VERDICT_SIGNS: Record<VerdictCode, string> = {
  prohibited: "✕",
  no_category: "◆",
  exception_only: "▲",
  undetermined: "?",
  conditional: "◐",
  permissible: "●",
  out_of_scope: "▬"
};

/** The colour variable of a verdict. */
export const verdictColour = (code: VerdictCode): string => `var(--${code.replaceAll("_", "-")})`;
