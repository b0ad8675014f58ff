/**
 * Lets the marks of a chart answer, each with the same small panel, whether somebody points at it, taps it or near it, or comes to it by
 * keyboard: one stop for Tab, then the arrow keys, Home and End from mark to mark. Esc closes the panel. What it says stands in the
 * marks (src/components/charts/mark.ts).
 */
import {html} from "../components/html.js";
import {verdictMark} from "../components/verdictMark.js";
import {figure as catalogue} from "../messages/figure.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {VERDICTS} from "../policy/judge.js";
import {formatNumber} from "../text/format.js";
import {MARKS} from "../text/marks.js";
import {button, element} from "./elements.js";

/** Something to do with a mark on a page of its own, as a button. */
export type ActionOf = (id: string, name: string) => {text: string; take: () => void};

const locale: Locale = document.documentElement.lang === "ja" ? "ja" : "en";
const words = inLocale(catalogue, locale);

/** How far beside a mark a finger or a mouse may be, in pixels: marks may be smaller than a fingertip. */
const NEAR = 24;
/** Between the panel and its mark, and the edge of the screen. */
const GAP = 3;
const EDGE = 8;

const said = (mark: Element, name: string): string => mark.closest<HTMLElement>(`[data-${name}]`)?.dataset[name] ?? "";

/** "Sent by Japan, 8 March 2022". */
const nameOf = (mark: Element): string =>
  [said(mark, "of"), said(mark, "name")].filter(Boolean).join(MARKS[locale].comma);

/**
 * Takes a chart in hand in which elements with `[data-mark]` stand, or will stand: it may be drawn anew.
 * @returns closes the panel
 */
export function answerMarks(chart: HTMLElement, actionOf?: ActionOf): () => void {
  if (!("popover" in HTMLElement.prototype)) return () => {};
  const panel = document.createElement("div");
  panel.className = "mark-panel";
  panel.popover = "manual";
  chart.after(panel);
  let answered: Element | undefined;
  /** Whether it was asked for, and not only pointed at. */
  let stays = false;

  const all = () => [...chart.querySelectorAll<HTMLElement | SVGElement>("[data-mark]")];
  const visible = () => all().filter((mark) => mark.checkVisibility());

  const makeReachable = () => {
    // What was drawn anew answers no more.
    if (answered && !answered.isConnected) close();
    const drawings = new Set<Element>();
    for (const mark of all()) {
      const drawing = mark.closest(".chart-wide, .chart-narrow") ?? chart;
      if (!mark.hasAttribute("tabindex")) mark.setAttribute("tabindex", drawings.has(drawing) ? "-1" : "0");
      drawings.add(drawing);
      if (!(mark instanceof SVGElement)) continue;
      // A picture has no parts that could be reached; these are pictures themselves, and answer as soon as they are.
      mark.setAttribute("role", "img");
      mark.setAttribute("aria-label", nameOf(mark) + MARKS[locale].colon + said(mark, "figure"));
      const {ownerSVGElement} = mark;
      if (ownerSVGElement) ownerSVGElement.setAttribute("role", "group");
    }
  };

  const close = () => {
    panel.hidePopover();
    answered?.removeAttribute("data-answered");
    answered = undefined;
    stays = false;
  };
  const answer = (mark: Element) => {
    if (mark === answered) return;
    answered?.removeAttribute("data-answered");
    answered = mark;
    mark.setAttribute("data-answered", "");
    panel.replaceChildren(spoken(mark), ...ways(mark));
    panel.showPopover();
    place(panel, mark.getBoundingClientRect());
  };
  const go = (mark: HTMLElement | SVGElement) => {
    for (const other of all()) if (other.tabIndex === 0 && isBeside(other, mark)) other.tabIndex = -1;
    mark.tabIndex = 0;
    mark.focus();
  };
  const step = (by: number) => {
    const marks = visible();
    const at = marks.findIndex((mark) => mark === answered);
    const next = marks[at + by];
    if (at >= 0 && next) go(next);
  };

  /** What there is to do: the way to more, or what the page offers; the marks beside it; and to close it. */
  function ways(mark: Element): Element[] {
    const foot = element("p", "", "mark-ways");
    const action = actionOf?.(mark.getAttribute("data-mark") ?? "", said(mark, "name"));
    const to = said(mark, "to");
    if (action) {
      const pressed = button(action.text, "link-button");
      pressed.addEventListener("click", action.take);
      foot.append(pressed);
    } else if (to) {
      const link = element("a", said(mark, "link"));
      link.href = to;
      foot.append(link);
    }
    const marks = visible();
    const at = marks.findIndex((one) => one === mark);
    const small = (sign: string, name: string, take: () => void, isOff = false) => {
      const made = button(sign, "mark-step");
      made.ariaLabel = name;
      made.disabled = isOff;
      made.addEventListener("click", take);
      return made;
    };
    foot.append(
      small("‹", words.earlier, () => step(-1), at <= 0),
      small("›", words.later, () => step(1), at === marks.length - 1),
      small("×", words.close, leave)
    );
    return [foot];
  }
  /** Closes it; whoever was in it is taken back to the mark. */
  function leave(): void {
    const back = answered;
    const wasIn = panel.contains(document.activeElement);
    close();
    if (wasIn && (back instanceof HTMLElement || back instanceof SVGElement)) {
      back.focus();
      close();
    }
  }

  const isWithin = (target: EventTarget | null) =>
    target instanceof Node && (panel.contains(target) || chart.contains(target));
  const markOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement | SVGElement>("[data-mark]") : null;
  /** The mark there, or the nearest that a fingertip would reach. */
  const markAt = ({target, clientX, clientY}: MouseEvent) => {
    if (markOf(target)) return markOf(target);
    if (target instanceof Element && target.closest("a, button, summary, select, input")) return null;
    const near = visible()
      .map((mark) => ({mark, away: distance(mark.getBoundingClientRect(), clientX, clientY)}))
      .filter(({away}) => away <= NEAR)
      .sort((a, b) => a.away - b.away);
    return near[0]?.mark ?? null;
  };

  new MutationObserver(makeReachable).observe(chart, {childList: true, subtree: true});
  makeReachable();
  chart.addEventListener("pointerover", (event) => {
    const mark = markOf(event.target);
    if (mark && event.pointerType === "mouse" && !stays) answer(mark);
  });
  for (const part of [chart, panel]) {
    part.addEventListener("pointerleave", ({relatedTarget}) => {
      if (!stays && !isWithin(relatedTarget)) close();
    });
    part.addEventListener("focusout", ({relatedTarget}) => {
      // What lies below the panel must be seen by whoever has gone on to it; a mark of another chart has a panel of its own.
      if (!(relatedTarget instanceof Node)) return;
      const isOfThis = panel.contains(relatedTarget) || (chart.contains(relatedTarget) && markOf(relatedTarget));
      if (!isOfThis) close();
    });
  }
  chart.addEventListener("click", (event) => {
    const mark = markAt(event);
    if (!mark) return;
    // A link in a cell leads on.
    if (event.target instanceof Element && event.target.closest("a, button")) return;
    answer(mark);
    stays = true;
  });
  chart.addEventListener("focusin", ({target}) => {
    // Not what is in a cell: a link there says what it is.
    if (!(target instanceof Element) || !target.hasAttribute("data-mark")) return;
    answer(target);
    stays = true;
  });
  chart.addEventListener("keydown", (event) => {
    const mark =
      event.target instanceof Element && event.target.hasAttribute("data-mark") ? markOf(event.target) : null;
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      panel.querySelector<HTMLElement>(".mark-ways > :is(a, .link-button)")?.click();
      return;
    }
    const next = nextBy(event.key, mark, visible());
    if (!next) return;
    event.preventDefault();
    go(next);
  });
  // What is folded takes its marks along.
  chart.addEventListener("toggle", close, {capture: true});
  addEventListener("keydown", ({key}) => key === "Escape" && answered && leave());
  addEventListener("pointerdown", ({target}) => {
    if (answered && !isWithin(target)) close();
  });
  return close;
}

/** Of two drawings of the same in two sizes each has its own stop for Tab. */
const isBeside = (one: Element, other: Element): boolean =>
  one.closest(".chart-wide, .chart-narrow") === other.closest(".chart-wide, .chart-narrow");

/** What the panel says, and what a reader aloud says of it. */
function spoken(mark: Element): HTMLElement {
  const text = element("div", "");
  text.setAttribute("role", "status");
  text.append(element("span", nameOf(mark), "mark-name"), element("b", said(mark, "figure")));
  const quote = said(mark, "quote");
  if (quote && quote !== said(mark, "figure")) {
    const cited = element("q", quote);
    cited.lang = said(mark, "in") || "en";
    text.append(cited);
  }
  const source = said(mark, "source");
  if (source) text.append(element("small", source));
  const verdicts = [...said(mark, "verdicts").matchAll(/(\w+) (\d+)/g)];
  if (verdicts.length) {
    const judged = said(mark, "judged");
    // As everywhere, a verdict on what another state sent is drawn in outline.
    const hypothetical = judged === words.judgedIfJapan;
    if (judged) text.append(element("small", judged));
    const list = element("span", "", "mark-verdicts");
    list.innerHTML = verdicts
      .flatMap(([, name, count]) => {
        const code = VERDICTS.find((one) => one === name);
        const number = verdicts.length > 1 && html` ${formatNumber(Number(count), locale)}`;
        return code ? html`<span>${verdictMark(code, locale, {hypothetical})}${number}</span>`.markup : [];
      })
      .join(" ");
    text.append(list);
  }
  return text;
}

/** Below the mark where there is room, above it otherwise; never over it, and within the screen. */
function place(panel: HTMLElement, mark: DOMRect): void {
  const {clientWidth, clientHeight} = document.documentElement;
  // In fractions of pixels: rounded, a panel was put where it left the screen by one of them.
  const {width, height} = panel.getBoundingClientRect();
  const middle = (Math.max(mark.left, 0) + Math.min(mark.right, clientWidth)) / 2;
  const left = Math.max(EDGE, Math.min(middle - width / 2, clientWidth - width - EDGE));
  const above = mark.top - GAP - height;
  const below = mark.bottom + GAP;
  const top = below + height <= clientHeight || above < 0 ? below : above;
  panel.style.left = `${left + scrollX}px`;
  panel.style.top = `${top + scrollY}px`;
  // A mark that is nearly as high as the screen leaves room on neither side.
  if (top + height > clientHeight) panel.scrollIntoView({block: "nearest"});
}

function distance({left, right, top, bottom}: DOMRect, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** The mark that a key leads to: left and right in their order, up and down to the nearest in another row, where there are rows. */
function nextBy<M extends Element>(key: string, mark: M, marks: readonly M[]): M | undefined {
  const at = marks.indexOf(mark);
  switch (key) {
    case "Home":
      return marks[0];
    case "End":
      return marks.at(-1);
    case "ArrowLeft":
      return marks[at - 1];
    case "ArrowRight":
      return marks[at + 1];
    case "ArrowUp":
      return inOtherRow(mark, marks, -1) ?? marks[at - 1];
    case "ArrowDown":
      return inOtherRow(mark, marks, 1) ?? marks[at + 1];
    default:
      return undefined;
  }
}

function inOtherRow<M extends Element>(mark: M, marks: readonly M[], direction: 1 | -1): M | undefined {
  const middle = (one: M) => {
    const {left, top, width, height} = one.getBoundingClientRect();
    return {one, x: left + width / 2, y: top + height / 2};
  };
  const from = middle(mark);
  const {height} = mark.getBoundingClientRect();
  return marks
    .map(middle)
    .filter(({y}) => (y - from.y) * direction > height / 2)
    .map(({one, x, y}) => ({one, away: Math.abs(x - from.x) + 4 * Math.abs(y - from.y)}))
    .sort((a, b) => a.away - b.away)[0]?.one;
}
