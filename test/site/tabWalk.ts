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
  await lookAgain(page);
  return page.evaluate(() => {
    const {stops, faults, expected, name} = (window as unknown as {walk: Walk}).walk;
    const reached = new Set(stops);
    return {stops: stops.map(name), faults, missed: expected.filter((one) => !reached.has(one)).map(name)};
  });
}

/**
 * Presses follow each other faster than a page is drawn, and a drawing that is laid out on the way moves what has the focus. What was not in view is come to
 * once more, at a reader's pace: from the stop before it, with the page at rest.
 */
async function lookAgain(page: Page): Promise<void> {
  const unseen = await page.evaluate(() => {
    const {walk} = window as unknown as {walk: Walk};
    walk.ended = true;
    return walk.unseen.length;
  });
  for (let index = 0; index < unseen; index += 1) {
    await page.evaluate((index) => (window as unknown as {walk: Walk}).walk.goBefore(index), index);
    for (let press = 0; press < BATCH; press += 1) {
      if (await page.evaluate((index) => (window as unknown as {walk: Walk}).walk.hasFocus(index), index)) break;
      await page.keyboard.press("Tab");
    }
    await page.evaluate((index) => (window as unknown as {walk: Walk}).walk.judgeAtRest(index), index);
  }
}

/** Controls of several parts take more presses than one: so many times so many. */
const BATCH = 10;
const MOST_MORE = 6;

interface Walk {
  stops: Element[];
  faults: string[];
  expected: Element[];
  ended: boolean;
  /** Stops that were not in view when the next press came. */
  unseen: HTMLElement[];
  name(element: Element): string;
  goBefore(unseen: number): Promise<void>;
  hasFocus(unseen: number): boolean;
  judgeAtRest(unseen: number): Promise<void>;
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

  const atRest = () => new Promise<void>((rest) => requestAnimationFrame(() => requestAnimationFrame(() => rest())));
  const walk: Walk = {
    ...{stops: [], faults: [], expected, ended: false, unseen: [], name},
    async goBefore(unseen) {
      const element = walk.unseen[unseen]!;
      const before = walk.stops[walk.stops.indexOf(element) - 1] as HTMLElement | undefined;
      (before ?? element).focus();
      await atRest();
    },
    hasFocus: (unseen) => document.activeElement === walk.unseen[unseen],
    async judgeAtRest(unseen) {
      await atRest();
      const element = walk.unseen[unseen]!;
      if (!walk.hasFocus(unseen) || !isInView(element)) walk.faults.push(`${name(element)} is not in view`);
    }
  };
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
    if (!isInView(element)) walk.unseen.push(element as HTMLElement);
    if (!isMarked(element)) walk.faults.push(`${name(element)} has no focus mark`);
    if (last && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
      walk.faults.push(`${name(element)} comes after ${name(last)}`);
  };
  addEventListener("keydown", look, true);
  (window as unknown as {walk: Walk}).walk = walk;
  return expected.length;
}
