/** What is said when no record matches: the question, what there is instead, and the requests that were refused. */
import {isValueOf} from "../vocabulary/list.js";
import {ANSWERS} from "../vocabulary/request.js";
import {namesLike} from "../text/namesLike.js";
import {finds} from "../text/searchText.js";
import {isWanted, type RecordRow, type Wanted} from "./rows.js";
import type {transfers} from "../messages/transfers.js";

type Words = {[K in keyof typeof transfers]: (typeof transfers)[K]["en" | "ja"]};
interface Choice {
  name: keyof Wanted;
  label: string;
  value: string;
}

export function whatThereIsInstead(
  rows: readonly RecordRow[],
  wanted: Wanted,
  chosen: readonly Choice[],
  words: Words,
  number: (value: number) => string
): Node[] {
  const question = chosen.map(({label, value}) => words.pair(label, value)).join(words.between);
  const list = element("ul");
  list.append(...nearWhatWasTyped(rows, wanted, words, number));
  const donor = chosen.find(({name}) => name === "donor");
  const requests = donor ? requestsOf(wanted) : [];
  if (donor) {
    const sameGoods = {...wanted, q: "", status: "", verdict: "", year: "", verification: ""};
    const given = rows.filter((row) => GIVEN.includes(row.status) && isWanted(row, sameGoods)).length;
    const unmet = requests.filter(({dataset}) => isUnmet(dataset["answer"] ?? "")).length;
    list.append(element("li", words.sentNothing(donor.value, number(given), number(unmet))));
  }
  list.append(...requests.map((request) => shown(request)));
  for (const {name, label} of chosen) {
    const count = rows.filter((row) => isWanted(row, wanted, name)).length;
    if (count === 0) continue;
    list.append(offer(words.without(label, number(count)), {drop: name}));
  }
  const parts: Node[] = [element("p", words.empty(question))];
  if (list.childElementCount) parts.push(element("p", words.instead), list);
  return parts;
}

const NEAR = 3;

/** Donors and goods that are named nearly as what was typed, where no record at all is found by it. */
function nearWhatWasTyped(
  rows: readonly RecordRow[],
  {q}: Wanted,
  words: Words,
  number: (value: number) => string
): HTMLElement[] {
  if (q === "" || rows.some(({index}) => finds(index, q))) return [];
  const options = [...document.querySelectorAll<HTMLOptionElement>("#filters option[data-also]")].filter(
    ({value}) => !value.startsWith("item_group=")
  );
  const things = options.map((option) => ({
    name: option.textContent,
    names: (option.dataset["also"] ?? "").split(" | "),
    count: rows.filter(({index}) => finds(index, option.textContent)).length
  }));
  return namesLike(q, things)
    .slice(0, NEAR)
    .map(({name, count}) => offer(words.didYouMean(name, number(count)), {search: name}));
}

/** Something that can be pressed instead; `data` says to the table what it does. */
function offer(text: string, data: Readonly<Record<string, string>>): HTMLElement {
  const button = document.createElement("button");
  button.textContent = text;
  button.type = "button";
  button.className = "link-button";
  Object.assign(button.dataset, data);
  const item = element("li");
  item.append(button);
  return item;
}

const GIVEN = ["pledged", "committed", "delivered"];
/** Whether nothing is known to have come of a request. */
const isUnmet = (answer: string) => isValueOf(ANSWERS, answer) && ANSWERS[answer].decision !== "approved";

/** The baked requests to the chosen donor for the chosen goods. */
function requestsOf({donor, item_class, item_group}: Wanted): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("#requests-instead > li")].filter(
    ({dataset}) =>
      dataset["donor"] === donor &&
      (item_class === "" || dataset["class"] === item_class) &&
      (item_group === "" || dataset["group"] === item_group)
  );
}

function shown(request: HTMLElement): HTMLElement {
  const copy = request.cloneNode(true) as HTMLElement;
  copy.hidden = false;
  return copy;
}

function element(name: string, text?: string): HTMLElement {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  return made;
}
