import {VERDICT_LABELS} from "../policy/words/labels.js";
import {verdictLabel, type Named} from "../policy/words/verdictLabel.js";
import {VERDICTS, type VerdictCode} from "../policy/judge.js";
import type {Locale} from "../messages/locale.js";
import {escape, html, raw, type Html} from "./html.js";

/**
 * The shapes of the seven verdicts, in a box of 16 × 16. △ stands between ○ and ✕ as Japanese readers know it. No shape
 * is told from another by colour alone, and none is a traffic light.
 */
const SHAPES: Record<VerdictCode, string> = {
  prohibited: '<path d="M3 3 13 13M13 3 3 13" stroke-width="3" fill="none"/>',
  no_category: '<path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" stroke-width="1.6"/>',
  exception_only: '<path d="M8 2 14.7 13.8H1.3Z" stroke-width="1.6"/>',
  conditional:
    '<circle cx="8" cy="8" r="6.2" stroke-width="1.6" fill="none"/><path d="M8 1.8a6.2 6.2 0 0 0 0 12.4Z" stroke-width="1.6"/>',
  permissible: '<circle cx="8" cy="8" r="6.2" stroke-width="1.6"/>',
  undetermined:
    '<circle cx="8" cy="8" r="6.2" stroke-width="1.6" fill="none" stroke-dasharray="2.6 2.27"/><path d="M6 6.4a2 2 0 1 1 2.9 1.8c-.7.4-.9.7-.9 1.3" stroke-width="1.5" fill="none"/><circle cx="8" cy="11.6" r=".5"/>',
  out_of_scope: '<path d="M2 6.2H14V9.8H2Z" stroke-width="1.4"/>'
};

/** The shape of a verdict. Hidden from screen readers, which read the word beside it; where none stands there, `word` says it to them. */
export function verdictShape(code: VerdictCode, word?: string): Html {
  const said = word === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escape(word)}"`;
  return raw(`<svg class="verdict-shape" viewBox="0 0 16 16" width="16" height="16" ${said}>${SHAPES[code]}</svg>`);
}

/** The markup inside a verdict's shape, in a box of 16 × 16, for use inside another SVG. */
export const verdictPath = (code: VerdictCode): string => SHAPES[code];

/** The shapes of these verdicts once for a page of many marks, which then take them from here. Stands before them, and is not seen. */
export const verdictSprite = (codes: readonly VerdictCode[] = VERDICTS): Html =>
  raw(
    `<svg class="visually-hidden" aria-hidden="true">${[...new Set(codes)].map((code) => `<symbol id="v-${code}" viewBox="0 0 16 16">${SHAPES[code]}</symbol>`).join("")}</svg>`
  );

interface VerdictMarkOptions {
  /** Another state was the sender: the shape is drawn in outline. Say so in words near by. */
  hypothetical?: boolean;
  /** The page has `verdictSprite`, from which the shape is taken. */
  fromSprite?: boolean;
}

/** A verdict as shape and word: of one verdict its own word, of many with the same code that of the code. */
export function verdictMark(verdict: VerdictCode | Named, locale: Locale, options: VerdictMarkOptions = {}): Html {
  if (typeof verdict === "string") return verdictMarkOf(verdict, VERDICT_LABELS[verdict][locale], options);
  return verdictMarkOf(verdict.code, verdictLabel(verdict)[locale], options);
}

/** The shape of a verdict, and the word for it. */
export function verdictMarkOf(
  code: VerdictCode,
  word: string,
  {hypothetical = false, fromSprite = false}: VerdictMarkOptions = {}
): Html {
  const outline = hypothetical && " verdict-hypothetical";
  return html`<span class="verdict verdict-${code}${outline}">${fromSprite ? raw(`<svg class="verdict-shape" aria-hidden="true"><use href="#v-${code}"/></svg>`) : verdictShape(code)}<span class="verdict-word">${word}</span></span>`;
}
