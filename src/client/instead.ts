/** What is said when no record matches: the question, what there is instead, and the requests that were refused. */
import {isValueOf} from "../vocabulary/list.js";
import {ANSWERS} from "../vocabulary/request.js";
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
    const button = element("button", words.without(label, number(count))) as HTMLButtonElement;
    button.type = "button";
    button.className = "link-button";
    button.dataset["drop"] = name;
    const item = element("li");
    item.append(button);
    list.append(item);
  }
  const parts: Node[] = [element("p", words.empty(question))];
  if (list.childElementCount) parts.push(element("p", words.instead), list);
  return parts;
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
