/**
 * What a mark of a chart answers with. It stands in the mark itself, so that src/client/marks.ts can show it on every page in the same
 * small panel; what several marks share may stand once on an element around them.
 */
import type {VerdictCode} from "../../policy/judge.js";
import {html, type Html} from "../html.js";
import {VERDICT_ORDER} from "./verdictSigns.js";

export interface MarkWords {
  /** What marks have in common: the goods, the kind of event. Stands before the name. */
  of?: string | undefined;
  /** What the mark stands for: a day, a donor. */
  name?: string | undefined;
  figure?: string | undefined;
  /** The figure in the source's own words. */
  quote?: string | undefined;
  /** The language of the quote, if it is not English. ISO 639-1. */
  in?: string | undefined;
  /** Whose words they are, or what stands behind the figure. */
  source?: string | undefined;
  /** How many meet each verdict; of one alone the number is not said. */
  verdicts?: ReadonlyMap<VerdictCode, number> | undefined;
  /** By which rules, and whether Japan was the sender. */
  judged?: string | undefined;
  /** Where there is more, and what is there. */
  to?: string | undefined;
  link?: string | undefined;
}

const NAMES = ["of", "name", "figure", "quote", "in", "source", "judged", "to", "link"] as const;

/** For an element around marks: what they share. */
export const markWords = (words: MarkWords): Html =>
  html`${NAMES.map((name) => words[name] && html` data-${name}="${words[name]}"`)}${
    words.verdicts?.size && html` data-verdicts="${inOrder(words.verdicts)}"`
  }`;

/** For the mark. @param id what the script of a page of its own knows it by */
export const mark = (words: MarkWords, id = ""): Html => html` data-mark="${id}"${markWords(words)}`;

/** "no_category 38 conditional 2" */
const inOrder = (verdicts: ReadonlyMap<VerdictCode, number>): string =>
  VERDICT_ORDER.flatMap((code) => (verdicts.has(code) ? `${code} ${verdicts.get(code)}` : [])).join(" ");

/** A mark of a drawing, with the part of the drawing that answers, in its units. */
export interface Hit {
  words: MarkWords;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The parts of a drawing that answer, to lie over it: nothing is seen of them until they do. */
export const hits = (all: readonly Hit[]): Html =>
  html`${all.map(
    ({words, x, y, width, height}) =>
      html`<rect class="hit"${mark(words)} x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`
  )}`;

const round = (value: number) => Math.round(value * 10) / 10;
