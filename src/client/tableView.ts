/** The table of records on the page: its controls, rows and the words around them, as a state asks for them. */
import {JAPAN} from "../vocabulary/actor.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {transfers} from "../messages/transfers.js";
import {formatNumber} from "../text/format.js";
import {theFirst, theOne} from "../text/the.js";
import {whatThereIsInstead} from "./instead.js";
import {choicesOfRules} from "./regime.js";
import {readRows, type RecordRow} from "./rows.js";
import {byValue} from "./sort.js";
import {bodyOf, theData, theElement} from "./theElement.js";
import {
  asksForMore,
  filtersSet,
  shownOf,
  sorting,
  type FilterName,
  type Offered,
  type TableState
} from "./tableState.js";

const A_MOMENT = 1000;
const SELECTS = ["donor", "status", "verdict", "year", "verification"] as const;

export class TableView {
  readonly locale: Locale = document.documentElement.lang === "ja" ? "ja" : "en";
  readonly words = inLocale(transfers, this.locale);
  readonly form = byId<HTMLFormElement>("filters");
  readonly search = this.form.elements.namedItem("q") as HTMLInputElement;
  readonly showAll = byId<HTMLAnchorElement>("show-all");
  readonly heads: HTMLTableCellElement[];
  readonly offered: Offered;
  readonly #table = byId<HTMLTableElement>("records");
  readonly #total = Number(byId("count").dataset["total"]);
  /** The rows that the page has so far: the first ones, until more are asked for. */
  #rows: RecordRow[];
  #whole: Promise<void> | undefined;

  constructor() {
    this.heads = [...this.#table.querySelectorAll<HTMLTableCellElement>("th[data-key]")];
    const valuesOf = (name: string) => [...this.#select(name).options].map(({value}) => value);
    this.offered = {
      donor: valuesOf("donor"),
      item: valuesOf("item"),
      status: valuesOf("status"),
      verdict: valuesOf("verdict").slice(1),
      year: valuesOf("year"),
      verification: valuesOf("verification"),
      regime: choicesOfRules()
        .map(({value}) => value)
        .slice(1),
      sort: this.heads.map((head) => theData(head, "key"))
    };
    this.#rows = this.#read();
  }

  number = (value: number): string => formatNumber(value, this.locale);

  /** Lets the reader use what does nothing without a script. */
  enable(): void {
    for (const control of this.form.elements) (control as HTMLInputElement).disabled = false;
    for (const element of document.querySelectorAll<HTMLElement>(".scripted")) element.hidden = false;
    for (const head of this.heads) theElement<HTMLButtonElement>("button", head).disabled = false;
  }

  /** Takes all rows from the page that holds them, once. */
  readWhole(): Promise<void> {
    return (this.#whole ??= this.#fetchWhole());
  }

  /** The same, and says so where it takes long. */
  async awaitWhole(): Promise<void> {
    this.#table.ariaBusy = "true";
    const late = setTimeout(() => (byId("count").textContent = this.words.reading(this.number(this.#total))), A_MOMENT);
    await this.readWhole().finally(() => {
      clearTimeout(late);
      this.#table.ariaBusy = "false";
    });
  }

  showControls(state: TableState): void {
    this.search.value = state.q;
    for (const name of SELECTS) this.#select(name).value = state[name];
    const {item_class, item_group} = state;
    this.#select("item").value = item_class ? `item_class=${item_class}` : item_group && `item_group=${item_group}`;
  }

  async showRows(state: TableState): Promise<void> {
    if (asksForMore(state)) await this.awaitWhole();
    this.#showVerdicts(state.regime);
    const {wanted, visible, found} = shownOf(state, this.#inOrder(state), this.#total);
    for (const row of this.#rows) row.element.hidden = !visible.has(row);
    const {words, number} = this;
    byId("count").textContent =
      visible.size < found
        ? words.countVisible(number(visible.size), number(found), number(this.#total))
        : words.count(number(found), number(this.#total));
    this.showAll.hidden = visible.size === found;
    this.showAll.textContent = words.showAll(number(found));
    byId("download").textContent = words.download(number(found));
    if (this.#table.parentElement) this.#table.parentElement.hidden = found === 0;
    for (const id of ["download", "download-verdicts"]) byId(id).hidden = found === 0;
    this.#showChips(state);
    this.#showInstead(wanted, state);
  }

  focusFirstRow(): void {
    const link = this.#rows.find(({element}) => !element.hidden)?.element.querySelector("a");
    link?.focus();
  }

  idsWanted(state: TableState): Set<string> {
    return new Set(shownOf({...state, showsAll: true}, this.#rows, this.#total).wanted.map(({id}) => id));
  }

  /** The filters that are set, as a reader knows them: "Donor: Japan". */
  filtersInWords(state: TableState): string {
    return this.#labelled(state)
      .map(({label, value}) => this.words.pair(label, value))
      .join(this.words.between);
  }

  #select = (name: string) => this.form.elements.namedItem(name) as HTMLSelectElement;

  #read = () => readRows(this.#table, this.offered.regime, this.offered.verdict);

  async #fetchWhole(): Promise<void> {
    const response = await fetch(this.showAll.href);
    if (!response.ok) throw new Error(`${this.showAll.href}: ${response.status}`);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const body = bodyOf(theElement<HTMLTableElement>("#records", page));
    const more = [...body.rows].slice(this.#rows.length);
    for (const row of more) row.hidden = true;
    bodyOf(this.#table).append(...more);
    this.#rows = this.#read();
  }

  /** Puts the rows into the order that is asked for; `#rows` keeps the one that the page came with. */
  #inOrder(state: TableState): RecordRow[] {
    const by = sorting(state);
    for (const head of this.heads) {
      head.ariaSort = !by || head.dataset["key"] !== by.key ? "none" : by.sign === 1 ? "ascending" : "descending";
    }
    const head = this.heads.find((one) => one.dataset["key"] === by?.key);
    const rows = head && by ? byValue(this.#rows, ({element}) => element, head, by.sign) : this.#rows;
    bodyOf(this.#table).append(...rows.map(({element}) => element));
    return rows;
  }

  /** Shows the verdicts of the chosen rules, cloned from the marks that the page holds. */
  #showVerdicts(regime: string): void {
    const marks = [...byId<HTMLTemplateElement>("verdict-marks").content.children];
    const column = theOne(this.heads, (head) => head.dataset["key"] === "verdict").cellIndex;
    const {verdict: verdicts} = this.offered;
    for (const row of this.#rows) {
      const code = verdicts.indexOf(row.verdictUnder(regime));
      const cell = row.element.cells[column];
      if (!cell || cell.dataset["value"] === String(code)) continue;
      cell.dataset["value"] = String(code);
      const hypothetical = row.donor === JAPAN ? 0 : verdicts.length;
      cell.replaceChildren(theOne(marks, (_, place) => place === hypothetical + code).cloneNode(true));
    }
  }

  #labelled(state: TableState): {name: FilterName; label: string; value: string}[] {
    return filtersSet(state).map((name) => {
      if (name === "q") return {name, label: this.words.search, value: state.q};
      const control = name === "item_group" || name === "item_class" ? "item" : name;
      const label = theElement(`label[for="filter-${control}"]`, this.form).textContent;
      return {name, label, value: theFirst(this.#select(control).selectedOptions).textContent};
    });
  }

  #showChips(state: TableState): void {
    const chips = byId("chips");
    const filters = this.#labelled(state);
    chips.hidden = filters.length === 0;
    chips.replaceChildren(
      ...filters.map(({name, label, value}) => {
        const button = document.createElement("button");
        button.type = "button";
        button.dataset["drop"] = name;
        button.textContent = `${this.words.pair(label, value)} ×`;
        button.ariaLabel = this.words.drop(label, value);
        return button;
      })
    );
  }

  #showInstead(wanted: readonly RecordRow[], state: TableState): void {
    const empty = byId("empty");
    empty.hidden = wanted.length > 0;
    empty.replaceChildren();
    if (wanted.length > 0) return;
    empty.append(...whatThereIsInstead(this.#rows, state, this.#labelled(state), this.words, this.number));
  }
}

export const byId = <E extends HTMLElement>(id: string) => theElement<E>(`#${id}`);
