/** The table of the explorer: its head, the first rows, and more when they are asked for. */
import type {Choices} from "../explorer/choices.js";
import {tableHead, tableRow} from "../explorer/columns.js";
import type {Found} from "../explorer/findRows.js";
import {rowsInWords} from "../explorer/headline.js";
import {explorer as catalogue} from "../messages/explorer.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {formatNumber} from "../text/format.js";
import {bodyOf, theData, theElement} from "./theElement.js";

/** So many rows at least are painted at once; those that follow them are below every screen's edge, or nearly so. */
const ON_SCREEN = 12;
/** So many more rows at a press. */
const MORE = 200;
/** Up to so many are shown all at once, where that is asked. */
const ALL_AT_ONCE = 2000;

export class Table {
  readonly #locale: Locale;
  readonly #table = theElement<HTMLTableElement>("#rows");
  readonly #head = theElement("thead", this.#table);
  readonly #more = theElement<HTMLButtonElement>("#show-more");
  readonly #all = theElement<HTMLButtonElement>("#show-all");
  readonly #first = Number(theData(this.#more, "first"));
  #shown = this.#first;
  #found: Found | undefined;
  #choices: Choices | undefined;
  #headShown = "";

  constructor(locale: Locale) {
    this.#locale = locale;
    const words = inLocale(catalogue, locale);
    this.#more.textContent = words.showMore(this.#number(MORE));
  }

  enable(): void {
    for (const button of this.#head.querySelectorAll("button")) button.disabled = false;
  }

  busy(isBusy: boolean): void {
    this.#table.ariaBusy = String(isBusy);
  }

  onSort(take: (key: string) => void): void {
    this.#head.addEventListener("click", ({target}) => {
      const head = (target as Element).closest<HTMLElement>("th[data-key]");
      if (head && (target as Element).closest("button")) take(theData(head, "key"));
    });
  }

  /** `prepare` sees to it that all rows are there. */
  onMore(prepare: () => Promise<void>): void {
    const more = (count: number) => async () => {
      await prepare();
      const from = this.#shown;
      this.#shown += count;
      this.#append();
      bodyOf(this.#table).rows[from]?.querySelector("a")?.focus();
    };
    this.#more.addEventListener("click", more(MORE));
    this.#all.addEventListener("click", more(ALL_AT_ONCE));
  }

  /** A new choice begins with the first rows again: here those on the screen, and with `showRest` the others. */
  show(found: Found, choices: Choices): void {
    [this.#found, this.#choices, this.#shown] = [found, choices, this.#first];
    this.#showHead(choices);
    bodyOf(this.#table).innerHTML = this.#markup(0, ON_SCREEN);
    this.#sayCount(found, choices);
    theElement("#found").hidden = found.rows.length === 0;
    const words = inLocale(catalogue, this.#locale);
    theElement("#saving-what").textContent = words.download(rowsInWords(found.rows.length, choices, this.#locale));
  }

  showRest(): void {
    this.#append();
  }

  #number = (value: number) => formatNumber(value, this.#locale);

  /** The buttons keep the focus while a reader sorts: what has not changed is left alone. */
  #showHead(choices: Choices): void {
    const head = tableHead(choices, this.#locale, true).markup;
    if (head === this.#headShown) return;
    const key = document.activeElement?.closest<HTMLElement>("thead th")?.dataset["key"];
    this.#head.innerHTML = this.#headShown = head;
    if (key) this.#head.querySelector<HTMLElement>(`[data-key="${key}"] button`)?.focus();
  }

  /** Puts below the rows that stand there those that are still to be shown. */
  #append(): void {
    const body = bodyOf(this.#table);
    body.insertAdjacentHTML("beforeend", this.#markup(body.rows.length, this.#shown));
    if (this.#found && this.#choices) this.#sayCount(this.#found, this.#choices);
  }

  #markup(from: number, to: number): string {
    const [found, choices] = [this.#found, this.#choices];
    if (!found || !choices) return "";
    return found.rows
      .slice(from, to)
      .map((row) => tableRow(row, choices, this.#locale).markup)
      .join("");
  }

  #sayCount({rows, all}: Found, choices: Choices): void {
    const words = inLocale(catalogue, this.#locale);
    const number = (value: number) => formatNumber(value, this.#locale);
    const shown = Math.min(this.#shown, rows.length);
    const count = rowsInWords(rows.length, choices, this.#locale);
    theElement("#count").textContent =
      (rows.length === all ? count : words.ofAll(count, number(all))) +
      (shown < rows.length ? words.firstShown(number(shown)) : "");
    const left = rows.length - shown;
    this.#more.hidden = left <= 0;
    this.#more.textContent = words.showMore(number(Math.min(MORE, left)));
    this.#all.hidden = left <= MORE || left > ALL_AT_ONCE;
    this.#all.textContent = words.showAll(number(rows.length));
  }
}
