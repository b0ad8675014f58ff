/** How far one transfer came, drawn: a lane for each step, a mark for each statement on its day, a line from one to the next. */
import {MARKS} from "../text/marks.js";
import {STATUSES, type Status} from "../vocabulary/claim.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {record} from "../messages/record.js";
import {formatDate} from "../text/format.js";
import {grouped} from "../text/grouped.js";
import {theFirst, theLast, theValue} from "../text/the.js";
import type {Statement} from "./claimHistory.js";
import {hits} from "./charts/mark.js";
import {html, type Html} from "./html.js";

const STEPS: readonly Status[] = ["pledged", "committed", "delivered"];

/** The drawing in units of its own; on the page one is a pixel. */
const WIDTH = 340;
const LANE = 30;
/** About the width of a letter. */
const LETTER = 10;
/** So far apart two marks of a lane can be told apart, and touched. */
const SIDE_BY_SIDE = 14;
const LEFT = 92;
const RIGHT = WIDTH - 14;

/** Goods that were only asked for, refused or withdrawn took no step. */
export const isStep = (status: Status): boolean => STEPS.includes(status);

/**
 * @param drawn one statement or more, each of a step
 * @param to the address of the statement of an id
 */
export function historySteps(drawn: readonly Statement[], to: (id: string) => string, locale: Locale): Html {
  const words = inLocale(record, locale);
  const x = scaleOf(drawn);
  const y = (status: Status) => (STEPS.length - 1 - STEPS.indexOf(status)) * LANE + LANE / 2;
  const floor = STEPS.length * LANE;
  const points = apart(drawn.map((one) => ({...one, x: x(one.day), y: y(one.status)})));
  const [first, last] = [theFirst(points), theLast(points)];
  const line = points.map(({x, y}, index) => (index ? `H${x}V${y}` : `M${x} ${y}`)).join("");
  const said = STEPS.map((status) => {
    const ones = drawn.filter((one) => one.status === status);
    const days = ones.map(({date, quantity}) => `${date}${inBrackets(quantity, locale)}`);
    return `${STATUSES[status][locale]}${MARKS[locale].colon}${days.join(MARKS[locale].comma) || words.notReported}`;
  });
  return html`<svg class="history-steps" viewBox="0 0 ${WIDTH} ${floor + 18}" width="${WIDTH}" height="${floor + 18}" role="img" aria-label="${[words.ladder, ...said].join(locale === "en" ? ". " : "。")}">
${STEPS.map((status) => {
  const latest = points.filter((one) => one.status === status).at(-1);
  const isFarRight = latest !== undefined && latest.x > (LEFT + RIGHT) / 2;
  // The line to a further step, close by, would cross words above the lane.
  const isCrossed =
    latest !== undefined &&
    points.some(({x, y}) => y < latest.y && x > latest.x && x < latest.x + 8 + LETTER * latest.quantity.length);
  // A step of which nothing is reported has a word in place of its lane.
  return html`${latest && html`<path class="lane" d="M${LEFT} ${y(status)}H${RIGHT}"/>`}<text class="${latest ? "step" : "step none"}" x="0" y="${y(status) + 4}">${STATUSES[status][locale]}</text>
${latest ? html`<text x="${latest.x + (isFarRight ? -8 : 8)}" y="${latest.y + (isCrossed && !isFarRight ? 14 : -5)}"${isFarRight && html` text-anchor="end"`}>${latest.quantity}</text>` : html`<text class="none" x="${LEFT}" y="${y(status) + 4}">${words.notReported}</text>`}
`;
})}<path class="line" d="${line}"/>
${points.map(({x, y}) => html`<circle cx="${x}" cy="${y}" r="4"/>`)}
<text class="day" x="${first.x}" y="${floor + 13}">${formatDate(first.day, locale)}</text>
${last.x > first.x && html`<text class="day" x="${RIGHT}" y="${floor + 13}" text-anchor="end">${formatDate(last.day, locale)}</text>`}
${hits(
  points.map(({id, left, width, y, date, status, quantity, quote, from, verdict}) => ({
    words: {
      name: `${STATUSES[status][locale]}${MARKS[locale].colon}${date}`,
      figure: quantity,
      ...quote,
      source: from,
      verdicts: new Map([[verdict, 1]]),
      to: to(id)
    },
    x: left,
    y: y - LANE / 2,
    width,
    height: LANE
  }))
)}</svg>`;
}

/** Marks of one lane that would hide each other stand side by side, and what answers for one ends where the next begins. */
function apart<Point extends {x: number; y: number}>(
  points: readonly Point[]
): (Point & {left: number; width: number})[] {
  const placed = new Map<Point, {x: number; left: number; width: number}>();
  for (const lane of grouped(points, ({y}) => y).values()) {
    const inOrder = lane.toSorted((a, b) => a.x - b.x);
    const pushed: number[] = [];
    for (const {x} of inOrder) pushed.push(Math.max(x, (pushed.at(-1) ?? -Infinity) + SIDE_BY_SIDE));
    const places = pushed.map((x, at) => Math.min(x, RIGHT - (pushed.length - 1 - at) * SIDE_BY_SIDE));
    for (const [at, point] of inOrder.entries()) {
      const x = places[at] ?? point.x;
      const left = Math.max(x - LANE / 2, (x + (places[at - 1] ?? -Infinity)) / 2);
      const right = Math.min(x + LANE / 2, (x + (places[at + 1] ?? Infinity)) / 2);
      placed.set(point, {x, left, width: right - left});
    }
  }
  return points.map((point) => ({...point, ...theValue(placed, point)}));
}

const inBrackets = (text: string, locale: Locale) => `${MARKS[locale].open}${text}${MARKS[locale].close}`;

/** From a date to its place; a month or year stands at its first day. */
function scaleOf(statements: readonly Statement[]): (day: string) => number {
  const times = statements.map(({day}) => Date.parse(day));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  return (day) =>
    from === to ? LEFT + 6 : Math.round(LEFT + 6 + ((Date.parse(day) - from) / (to - from)) * (RIGHT - LEFT - 6));
}
