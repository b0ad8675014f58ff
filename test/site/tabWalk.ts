import type {Page} from "playwright-core";

export interface TabWalk {
  /** Stops in the order in which they were reached. */
  stops: string[];
  /** Stops that could not be seen, had no focus mark, or came before what stands above them. */
  faults: string[];
  /** What can be used and was never reached. */
  missed: string[];
}

/** Presses Tab from the top of the page until the focus leaves it, or comes round again. */
export async function walkByTab(page: Page): Promise<TabWalk> {
  const stops = await page.evaluate(watchFocus);
  const press = (times: number) => Promise.all(Array.from({length: times}, () => page.keyboard.press("Tab")));
  // Two more than there are stops: one leaves the last of them, and it is looked at before the next.
  await press(stops + 2);
  for (let more = 0; more < MOST_MORE; more += 1) {
    if (await page.evaluate(() => (window as unknown as {walk: {ended: boolean}}).walk.ended)) break;
    await press(BATCH);
  }
  return page.evaluate(() => {
    const {stops, faults, expected, name} = (window as unknown as {walk: Walk}).walk;
    const reached = new Set(stops);
    return {stops: stops.map(name), faults, missed: expected.filter((one) => !reached.has(one)).map(name)};
  });
}

/** Controls of several parts take more presses than one: so many times so many. */
const BATCH = 10;
const MOST_MORE = 6;

interface Walk {
  stops: Element[];
  faults: string[];
  expected: Element[];
  ended: boolean;
  name(element: Element): string;
}

/** In the page: looks at what has the focus each time that Tab is about to move it. Returns how many stops there should be. */
function watchFocus(): number {
  const name = (element: Element) =>
    `${element.localName} “${(element.textContent || element.id).trim().slice(0, 40)}”`;

  const isReachable = (element: HTMLElement) =>
    element.tabIndex >= 0 && !element.matches(":disabled") && element.checkVisibility({visibilityProperty: true});
  // Of the radio buttons of a group only the chosen one is a stop; the arrow keys lead to the others.
  const isStop = (element: HTMLElement) => {
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${element.name}"]`)];
    return element === (group.find(({checked}) => checked) ?? group[0]);
  };
  const usable = "a[href], button, input, select, textarea, summary, [tabindex]";
  const expected = [...document.querySelectorAll<HTMLElement>(usable)].filter(isReachable).filter(isStop);

  /** What is seen of a control: a radio button that is not drawn is seen by its label. */
  const drawn = (element: Element) => (getComputedStyle(element).opacity === "0" ? element.closest("label")! : element);
  const isMarked = (element: Element) => {
    const {outlineStyle, outlineWidth} = getComputedStyle(drawn(element));
    return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  };
  const isInView = (element: Element) =>
    [...element.getClientRects()].some(({left, right, top, bottom}) => {
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      return element.contains(document.elementFromPoint(x, y));
    });

  const walk: Walk = {stops: [], faults: [], expected, ended: false, name};
  const MOST_PARTS = 6;
  let stayed = 0;
  const look = () => {
    const element = document.activeElement!;
    const last = walk.stops.at(-1);
    if (element === document.body && !last) return;
    // A control of several parts, such as a date, keeps the focus for as many presses; one that never lets go is missed below.
    stayed = element === last ? stayed + 1 : 0;
    if (stayed > 0 && stayed < MOST_PARTS) return;
    walk.ended ||= element === document.body || walk.stops.includes(element);
    if (walk.ended) return;
    walk.stops.push(element);
    if (!isInView(element)) walk.faults.push(`${name(element)} is not in view`);
    if (!isMarked(element)) walk.faults.push(`${name(element)} has no focus mark`);
    if (last && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
      walk.faults.push(`${name(element)} comes after ${name(last)}`);
  };
  addEventListener("keydown", look, true);
  (window as unknown as {walk: Walk}).walk = walk;
  return expected.length;
}
