/** The filters that are set, each to be dropped; and where they find nothing, what there is instead: near names, zero given, requests. */
import {filtersSet, LONGEST_SEARCH, without, withoutFilters, type Choices} from "../explorer/choices.js";
import {findRows, type Found} from "../explorer/findRows.js";
import {filterInWords, rowsInWords, valueInWords} from "../explorer/headline.js";
import type {Rows, Thing} from "../explorer/rows.js";
import {explorer as catalogue} from "../messages/explorer.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {formatDate, formatNumber} from "../text/format.js";
import {namesLike} from "../text/namesLike.js";
import {readDate} from "../text/readDate.js";
import {isValueOf} from "../vocabulary/list.js";
import {ANSWERS} from "../vocabulary/request.js";
import {theElement} from "./theElement.js";
import {button, element} from "./elements.js";

/** So many near names are offered, of so many that are looked for. */
const [NEAR, LOOKED_AT] = [3, 9];
const GIVEN = ["pledged", "committed", "delivered"];

export class Instead {
  readonly #locale: Locale;
  readonly #chips = theElement("#chips");
  readonly #empty = theElement("#empty");

  constructor(locale: Locale, take: (offer: DOMStringMap) => void) {
    this.#locale = locale;
    for (const place of [this.#chips, this.#empty]) {
      place.addEventListener("click", ({target}) => {
        const button = (target as Element).closest<HTMLButtonElement>("button");
        if (button) take(button.dataset);
      });
    }
  }

  show(choices: Choices, found: Found, rows: Rows): void {
    const words = inLocale(catalogue, this.#locale);
    const filters = this.#filters(choices, rows);
    this.#chips.hidden = filters.length === 0;
    const chips = filters.map(({name, value, label, text}) => {
      const chip = offer(`${text} ×`, {drop: name, value});
      chip.ariaLabel = words.drop(label, text);
      return chip;
    });
    if (filters.length > 1) chips.push(offer(words.clear, {drop: "all"}));
    this.#chips.replaceChildren(...chips);
    this.#empty.hidden = found.rows.length > 0;
    const asked = filters.map(({label, text}) => words.pair(label, text)).join(words.between);
    this.#empty.replaceChildren(element("p", words.empty(asked)));
  }

  /** What there is instead, where nothing is found: each offer takes a search of its own. */
  showOffers(choices: Choices, found: Found, rows: Rows): void {
    if (found.rows.length > 0) return;
    const words = inLocale(catalogue, this.#locale);
    const list = document.createElement("ul");
    list.append(...this.#near(choices, rows), ...this.#given(choices, rows), ...requestsOf(choices));
    for (const {name, value, text} of this.#filters(choices, rows)) {
      const left = findRows(rows, without(choices, name, value), this.#locale).rows.length;
      if (left)
        list.append(item(words.withoutChoice(text, rowsInWords(left, choices, this.#locale)), {drop: name, value}));
    }
    if (choices.source !== "all") {
      const all = findRows(rows, {...choices, source: "all"}, this.#locale).rows.length;
      if (all) list.append(item(words.inOtherLists(rowsInWords(all, choices, this.#locale)), {source: "all"}));
    }
    if (list.childElementCount) this.#empty.append(element("p", words.instead), list);
  }

  #filters = (choices: Choices, rows: Rows) =>
    filtersSet(choices).map(({name, value}) => ({
      ...{name, value},
      ...{label: filterInWords(name, this.#locale), text: valueInWords(name, value, rows, this.#locale)}
    }));

  /** Donors and goods that are named nearly as what was typed, what sources call them, and the days it may mean, where no row at all is found by it. */
  #near(choices: Choices, rows: Rows): HTMLElement[] {
    const alone = (q: string) => findRows(rows, {...unfiltered(choices), q}, this.#locale).rows.length;
    if (choices.q === "" || alone(choices.q)) return [];
    const words = inLocale(catalogue, this.#locale);
    const like = (things: readonly Thing[]) =>
      namesLike(
        choices.q,
        things.map((thing) => ({name: thing[this.#locale], names: [thing.en, thing.ja, ...thing.also]}))
      )
        .map(({name}) => name)
        .filter((name) => name.length <= LONGEST_SEARCH);
    const read = readDate(choices.q);
    const days = "fault" in read && read.fault === "ambiguous" ? read.days : [];
    const near = [
      ...days.map((day) => formatDate(day, this.#locale)),
      ...like([...rows.donors, ...rows.classes]),
      ...like(rows.items)
    ];
    return [...new Set(near)]
      .slice(0, LOOKED_AT)
      .map((name) => ({name, count: alone(name)}))
      .filter(({count}) => count > 0)
      .slice(0, NEAR)
      .map(({name, count}) => item(words.didYouMean(name, formatNumber(count, this.#locale)), {search: name}));
  }

  /** What one donor gave of the goods that are asked for, and how often it was asked in vain. */
  #given(choices: Choices, rows: Rows): HTMLElement[] {
    const [donor, another] = choices.donor;
    if (donor === undefined || another !== undefined) return [];
    const words = inLocale(catalogue, this.#locale);
    const {item_group, item_class} = choices;
    const same = {...unfiltered(choices), donor: [donor], item_group, item_class, status: GIVEN};
    const given = findRows(rows, same, this.#locale).rows.length;
    const unmet = requestsOf(choices).filter(({dataset}) => isUnmet(dataset["answer"] ?? "")).length;
    const name = valueInWords("donor", donor, rows, this.#locale);
    const number = (value: number) => formatNumber(value, this.#locale);
    return [element("li", words.sentNothing(name, number(given), number(unmet)))];
  }
}

/** All rows of the lists chosen, with sums or without them. */
const unfiltered = (choices: Choices): Choices => ({...withoutFilters(choices), sums: choices.sums});

/** Whether nothing is known to have come of a request. */
const isUnmet = (answer: string) => isValueOf(ANSWERS, answer) && ANSWERS[answer].decision !== "approved";

/** The baked requests to the donor that is chosen, for the goods that are chosen. */
function requestsOf({donor, item_class, item_group}: Choices): HTMLElement[] {
  const asksKind = item_class.length + item_group.length > 0;
  return [...document.querySelectorAll<HTMLElement>("#requests-instead > li")]
    .filter(({dataset}) => donor.length === 1 && dataset["donor"] === donor[0])
    .filter(
      ({dataset}) =>
        !asksKind || item_class.includes(dataset["class"] ?? "") || item_group.includes(dataset["group"] ?? "")
    )
    .map((request) => {
      const copy = request.cloneNode(true) as HTMLElement;
      copy.hidden = false;
      return copy;
    });
}

function offer(text: string, data: Readonly<Record<string, string>>, className = ""): HTMLButtonElement {
  const made = button(text, className);
  Object.assign(made.dataset, data);
  return made;
}

function item(text: string, data: Readonly<Record<string, string>>): HTMLElement {
  const made = document.createElement("li");
  made.append(offer(text, data, "link-button"));
  return made;
}
