/** What every chart has in common: drawn at build, with a title and a description, and without styles of its own. */
import * as Plot from "@observablehq/plot";
import {parseHTML} from "linkedom";
import {html, raw, type Html} from "../html.js";
import {hits, type Hit} from "./mark.js";

export interface Drawing {
  /** Unique on the page; the ids inside the drawing begin with it. */
  id: string;
  /** Said to those who do not see it. */
  title: string;
  description: string;
}

const {document} = parseHTML("<!doctype html><html><body></body></html>");

/** Where the scales of a plot put a value, in pixels. */
export type Place = (scale: "x" | "y", value: unknown) => number;

/**
 * Draws a plot as one SVG element with role "img". `hitsAt` says which parts of it answer, given where its scales put things. The library's own <style> element and class are left out, so that the
 * page needs no inline styles: src/styles/charts.css holds the rules. Ids are made to depend on the drawing alone.
 */
export function draw(
  plot: Plot.PlotOptions,
  {id, title, description}: Drawing,
  hitsAt: (place: Place) => readonly Hit[] = () => []
): Html {
  const svg = Plot.plot({...plot, document: document as unknown as Document, className: "plot"});
  if (svg.tagName.toLowerCase() !== "svg") throw new Error(`${id}: a chart must be a single svg, without a legend`);
  svg.querySelector("style")?.remove();
  for (const group of svg.querySelectorAll("[aria-label], [aria-description]")) {
    group.removeAttribute("aria-label");
    group.removeAttribute("aria-description");
  }
  // Equal digits are asked for by the style sheet; as an attribute SVG 1.1 knows no such value.
  for (const group of svg.querySelectorAll("[font-variant]")) group.removeAttribute("font-variant");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", `${id}-t`);
  svg.setAttribute("aria-describedby", `${id}-d`);
  const place: Place = (scale, value) => Number(svg.scale(scale)?.apply(value));
  svg.prepend(words("title", `${id}-t`, title), words("desc", `${id}-d`, description));
  const drawing = inHundredths(withOwnIds(svg.outerHTML, id)).replace(/<\/svg>$/, "");
  return html`${raw(drawing)}${hits(hitsAt(place))}</svg>`;
}

/** Places to a hundredth of a pixel: more cannot be seen and only weighs. Words between the tags stay as they are. */
const inHundredths = (markup: string) =>
  markup.replaceAll(/<[^>]+>/g, (tag) =>
    tag.replaceAll(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
  );

function words(tag: "title" | "desc", id: string, text: string): Element {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag) as unknown as Element;
  element.setAttribute("id", id);
  element.textContent = text;
  return element;
}

/** The library numbers its patterns and clips through the whole process; here they are numbered within the drawing. */
function withOwnIds(markup: string, id: string): string {
  const names = [...new Set([...markup.matchAll(/plot-(?:clip|pattern)-\d+/g)].map(([name]) => name))];
  return names.reduce(
    (text, name, index) => text.replaceAll(new RegExp(`${name}(?!\\d)`, "g"), `${id}-${index + 1}`),
    markup
  );
}
