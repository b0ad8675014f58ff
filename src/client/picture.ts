/**
 * A chart as a picture that can stand alone: what is on the screen, be it drawn or a table, as one SVG with colours and type written
 * out, the title above, and source, date and licence below.
 */
import {DATA_LICENCE} from "../text/dataLicence.js";
import {wrap} from "../text/wrap.js";

const NAMESPACE = "http://www.w3.org/2000/svg";
const STYLES = ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity"] as const;
const TYPE = ["font-family", "font-size", "font-weight", "text-anchor", "font-variant-numeric"] as const;
/** Space around the picture, in pixels. */
const EDGE = 20;
/** Lines are broken by estimate, and some system fonts run wider than it. */
const WIDEST_FONT = 1.15;

export interface Picture {
  text: string;
  width: number;
  height: number;
}

export function pictureOf(figure: HTMLElement, body: HTMLElement): Picture {
  const page = getComputedStyle(document.body);
  const box = body.getBoundingClientRect();
  const width = box.width + 2 * EDGE;
  const picture = make("svg", {xmlns: NAMESPACE});
  picture.append(make("rect", {width: "100%", height: "100%", fill: page.backgroundColor}));
  let y = EDGE;
  const write = (words: string, size: number, weight = "400") => {
    for (const line of wrap(words.replaceAll(/\s+/g, " ").trim(), box.width / size / WIDEST_FONT)) {
      y += size * 1.35;
      picture.append(
        text(line, EDGE, y, {"font-size": size, "font-weight": weight, fill: page.color}, page.fontFamily)
      );
    }
  };
  const words = (selector: string) => figure.querySelector(selector)?.textContent ?? "";
  write(words(".chart-head :is(h2, h3)") || (document.querySelector("h1")?.textContent ?? ""), 18, "600");
  y += 4;
  write(words(".chart-measure"), 13);
  y += EDGE;
  const chart = make("g", {transform: `translate(${EDGE - box.left} ${y - box.top})`});
  chart.append(...partsOf(body));
  picture.append(chart);
  y += box.height + EDGE / 2;
  write(words(".chart-source"), 11);
  write([document.querySelector(".stamp")?.textContent, DATA_LICENCE.name].filter(Boolean).join(" · "), 11);
  write(addressOfPage(), 11);
  y += EDGE;
  for (const [name, value] of Object.entries({viewBox: `0 0 ${width} ${y}`, width, height: y}))
    picture.setAttribute(name, String(value));
  return {text: new XMLSerializer().serializeToString(picture), width, height: y};
}

/** The address under which the page is known, with what was chosen on it. */
function addressOfPage(): string {
  const known = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? "";
  return known + location.search;
}

/** What is seen of an element, in its own order: ground and lines, drawings, words. */
function partsOf(element: Element): Element[] {
  if (!isSeen(element)) return [];
  if (element instanceof SVGSVGElement) return [copyOf(element)];
  return [
    ...groundOf(element),
    ...[...element.childNodes].flatMap((node) => {
      if (node instanceof Text) return linesOf(node);
      return node instanceof Element ? partsOf(node) : [];
    })
  ];
}

/** What is said and not shown, what is folded, and what only a reader at the screen can use. */
const isSeen = (element: Element): boolean =>
  element.checkVisibility() &&
  getComputedStyle(element).clipPath === "none" &&
  !element.matches("button, select, label, legend, .mark-panel, summary");

function groundOf(element: Element): Element[] {
  const style = getComputedStyle(element);
  const {left, top, right, bottom, width, height} = element.getBoundingClientRect();
  const parts: Element[] = [];
  if (!/^(transparent|rgba\(.*, 0\))$/.test(style.backgroundColor))
    parts.push(make("rect", {x: left, y: top, width, height, fill: style.backgroundColor}));
  const sides = [
    ["Top", left, top, right, top],
    ["Right", right, top, right, bottom],
    ["Bottom", left, bottom, right, bottom],
    ["Left", left, top, left, bottom]
  ] as const;
  for (const [side, x1, y1, x2, y2] of sides) {
    const thick = parseFloat(style[`border${side}Width`]);
    if (thick && style[`border${side}Style`] !== "none")
      parts.push(make("line", {x1, y1, x2, y2, stroke: style[`border${side}Color`], "stroke-width": thick}));
  }
  const outline = parseFloat(style.outlineWidth);
  if (outline && style.outlineStyle !== "none")
    parts.push(
      make("rect", {x: left, y: top, width, height, fill: "none", stroke: style.outlineColor, "stroke-width": outline})
    );
  return parts;
}

/** What may stand at the end of a line: a word, a part of one up to its hyphen, and each character of Japanese. */
const WORDS = /[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef-]*-|[^\s\u2e80-\u9fff\uff00-\uffef-]+/g;

/** Each line of a text where it stands. */
function linesOf(node: Text): Element[] {
  const parent = node.parentElement;
  if (!parent || !node.data.trim()) return [];
  const style = getComputedStyle(parent);
  const range = document.createRange();
  const lines: {words: string; box: DOMRect}[] = [];
  for (const found of node.data.matchAll(WORDS)) {
    range.setStart(node, found.index);
    range.setEnd(node, found.index + found[0].length);
    const box = range.getBoundingClientRect();
    if (!box.width) continue;
    const last = lines.at(-1);
    const isNewLine = !last || Math.abs(last.box.top - box.top) > box.height / 2;
    if (isNewLine) lines.push({words: found[0], box});
    else {
      const isAfterSpace = /\s/.test(node.data[found.index - 1] ?? "");
      last.words += (isAfterSpace ? " " : "") + found[0];
      last.box = new DOMRect(last.box.left, last.box.top, box.right - last.box.left, last.box.height);
    }
  }
  const isRight = /right|end/.test(style.textAlign);
  return lines.map(({words, box}) => {
    // Of the height of a line about a fifth lies below the letters.
    const baseline = box.bottom - box.height * 0.21;
    const attributes = {
      "font-size": parseFloat(style.fontSize),
      "font-weight": style.fontWeight,
      fill: style.color,
      "text-anchor": isRight ? "end" : "start"
    };
    return text(words, isRight ? box.right : box.left, baseline, attributes, style.fontFamily);
  });
}

/** A drawing as it is on the screen, without what its style sheet and its scripts would add; what it uses from elsewhere is put in. */
function copyOf(drawing: SVGSVGElement): Element {
  const {left, top, width, height} = drawing.getBoundingClientRect();
  const copy = copied(drawing);
  for (const name of [...copy.getAttributeNames()])
    if (!/^(viewBox|preserveAspectRatio|fill|stroke|opacity|font-)/.test(name)) copy.removeAttribute(name);
  for (const [name, value] of Object.entries({x: left, y: top, width, height, overflow: "visible"}))
    copy.setAttribute(name, String(value));
  return copy;
}

function copied(original: Element): Element {
  const copy = make(original.localName, {});
  for (const {name, value} of original.attributes)
    if (!/^(data-|aria-|class$|role$|tabindex$|id$|style$)/.test(name)) copy.setAttribute(name, value);
  const style = getComputedStyle(original);
  for (const name of STYLES) copy.setAttribute(name, style.getPropertyValue(name));
  if (original.localName === "text" || original.localName === "svg")
    for (const name of TYPE) copy.setAttribute(name, style.getPropertyValue(name));
  if (original.id && /^(pattern|clipPath)$/.test(original.localName)) copy.id = original.id;
  for (const child of original.childNodes) {
    if (child instanceof Text) copy.append(child.data);
    else if (child instanceof SVGUseElement) copy.append(used(child));
    else if (child instanceof Element && !child.matches(".hit, title, desc")) copy.append(copied(child));
  }
  return withPattern(copy);
}

/** What a <use> shows, itself: the picture has no other drawing to take it from. */
function used(use: SVGUseElement): Element {
  const shown = document.querySelector(use.getAttribute("href") ?? "");
  if (!shown) return make("g", {});
  if (shown.localName !== "symbol") return copied(shown);
  const copy = copied(shown);
  const svg = make("svg", {viewBox: shown.getAttribute("viewBox") ?? "", width: "100%", height: "100%"});
  svg.append(...copy.childNodes);
  return svg;
}

/** The pattern of another drawing of the page that this element is filled with. */
function withPattern(copy: Element): Element {
  const [, id] = /^url\("?#([\w-]+)"?\)/.exec(copy.getAttribute("fill") ?? "") ?? [];
  if (!id) return copy;
  copy.setAttribute("fill", `url(#${id})`);
  const pattern = document.getElementById(id);
  if (!pattern || copy.localName === "pattern") return copy;
  const group = make("g", {});
  group.append(copied(pattern), copy);
  return group;
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, typeof value === "number" ? String(Math.round(value * 100) / 100) : value);
  return element;
}

function text(
  words: string,
  x: number,
  y: number,
  attributes: Record<string, string | number>,
  family: string
): Element {
  const line = make("text", {x, y, ...attributes, "font-family": family});
  line.textContent = words;
  return line;
}

export async function asPng(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("the browser has no canvas to draw on");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the browser could not make a PNG"))), "image/png")
  );
}
