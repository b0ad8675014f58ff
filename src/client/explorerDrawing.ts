/** The drawing above the table, drawn anew with every choice, at the width that there is. */
import {html} from "../components/html.js";
import {verdictCounts} from "../components/verdictCounts.js";
import type {Choices} from "../explorer/choices.js";
import {donorsAtFirst, drawingOf, goodsDrawn, rowsDrawn, type Drawn} from "../explorer/drawing.js";
import {filterInWords} from "../explorer/headline.js";
import type {ExplorerRow} from "../explorer/rows.js";
import {asksOneKind, filtersNotInTotals, type GoodsTotals} from "../explorer/totals.js";
import {explorer as catalogue} from "../messages/explorer.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {dataAddress} from "../text/csv.js";
import {formatNumber} from "../text/format.js";
import {answerMarks} from "./marks.js";
import {theElement} from "./theElement.js";

export class Drawing {
  readonly #locale: Locale;
  readonly #figure = theElement("#drawing");
  readonly #bars = theElement("#drawing-bars");
  readonly #kinds = theElement("#drawing-kinds");
  readonly #all = theElement<HTMLButtonElement>("#all-donors");
  readonly #figures = theElement("#drawing-figures");
  readonly #behind = theElement<HTMLDetailsElement>(".chart-table", this.#figure);
  readonly #rulesInWords: (regime: string) => string;
  readonly #closePanel: () => void;
  #drawn: Drawn | undefined;
  #showsAll = false;
  #width = 0;

  /** @param rulesInWords what a version of the rules is called */
  constructor(locale: Locale, rulesInWords: (regime: string) => string, choose: (donor: string) => void) {
    this.#locale = locale;
    this.#rulesInWords = rulesInWords;
    const words = inLocale(catalogue, locale);
    this.#closePanel = answerMarks(this.#bars, (donor, name) => ({
      text: words.onlyThis(name),
      take: () => choose(donor)
    }));
    this.#all.addEventListener("click", () => {
      this.#showsAll = !this.#showsAll;
      this.#draw();
    });
    // Asked here alone: to measure while the page changes costs more than all that changes.
    new ResizeObserver(() => {
      const {clientWidth} = this.#bars;
      if (clientWidth === 0 || clientWidth === this.#width) return;
      this.#width = clientWidth;
      this.#draw();
    }).observe(this.#bars);
    this.#behind.addEventListener("toggle", () => this.#showFigures());
  }

  /** Whether goods or rows are drawn, and which goods. */
  onChoice(take: (change: Partial<Choices>) => void): void {
    this.#kinds.addEventListener("change", ({target}) => {
      const {name, value} = target as HTMLSelectElement;
      if (name === "of") take({of: value});
      if (name === "scale") take({scale: value === "log" ? "log" : ""});
      if (name === "chart") take({chart: value === "rows" ? "rows" : ""});
    });
  }

  /** @param isOfGoods whether the goods could be drawn, by what is chosen; `totals` has them where they are on record */
  show(rows: readonly ExplorerRow[], choices: Choices, totals: GoodsTotals | undefined, isOfGoods: boolean): void {
    const words = inLocale(catalogue, this.#locale);
    const drawn = totals
      ? goodsDrawn(totals, choices, this.#locale)
      : rowsDrawn(rows, choices, this.#rulesInWords(choices.regime), this.#locale);
    this.#drawn = drawn;
    this.#figure.hidden = drawn.bars.length === 0;
    // In a frame the heading of the page is that of the drawing, and nothing can be chosen.
    const ownHeading = this.#figure.querySelector(".chart-head h2");
    (ownHeading ?? theElement("h1")).textContent = drawn.title;
    theElement(".chart-measure", this.#figure).textContent = drawn.measure;
    theElement(".chart-summary", this.#figure).textContent =
      totals || !ownHeading ? drawn.summary : this.#whyRows(choices, isOfGoods);
    theElement("#drawing-verdicts").innerHTML = drawn.verdicts
      ? verdictCounts(drawn.verdicts, this.#locale).markup
      : "";
    this.#figures.replaceChildren();
    this.#showFigures();
    const others = totals && totals.others.length > 1 ? totals.others : [];
    const focused = this.#kinds.contains(document.activeElement) ? document.activeElement?.getAttribute("name") : null;
    this.#kinds.innerHTML = html`${
      isOfGoods &&
      html`<label>${words.drawing} <select name="chart" autocomplete="off"><option value="">${words.goods}</option><option value="rows"${choices.chart === "rows" && html` selected`}>${words.countOfRows}</option></select></label> `
    }${
      others.length > 0 &&
      html`<label>${words.drawingOf} <select name="of" autocomplete="off">${others.map(
        ({id, name}) => html`<option value="${id}"${id === totals?.id && html` selected`}>${name}</option>`
      )}</select></label> `
    }${
      drawn.isWide &&
      html`<label>${words.scale} <select name="scale" autocomplete="off"><option value="">${words.linear}</option><option value="log"${drawn.isLog && html` selected`}>${words.log}</option></select></label>`
    }`.markup;
    if (focused) this.#kinds.querySelector<HTMLElement>(`[name="${focused}"]`)?.focus();
    this.#draw();
  }

  #draw(): void {
    if (!this.#drawn) return;
    this.#closePanel();
    const words = inLocale(catalogue, this.#locale);
    const {length} = this.#drawn.bars;
    this.#width ||= this.#bars.clientWidth;
    const atFirst = Number(this.#bars.dataset["first"] ?? donorsAtFirst(this.#width));
    const most = this.#showsAll ? length : atFirst;
    const drawing = drawingOf(this.#drawn, {id: "explorer-bars", width: this.#width, most}, this.#locale);
    this.#bars.innerHTML = drawing.markup;
    this.#all.hidden = length <= atFirst;
    this.#all.textContent = this.#showsAll ? words.fewerDonors : words.showDonors(formatNumber(length, this.#locale));
  }

  /** The figures as a table and as a file: where it is folded, nobody waits for it. */
  #showFigures(): void {
    if (!this.#drawn || !this.#behind.open || this.#figures.hasChildNodes()) return;
    this.#figures.innerHTML = this.#drawn.table().markup;
    const {header, rows} = this.#drawn.figures();
    theElement<HTMLAnchorElement>(".chart-downloads a", this.#figure).href = dataAddress(header, rows);
  }

  /** The markup for a frame, and the page alone, show what is chosen. @param query of the address */
  frame(query: string): void {
    const link = theElement<HTMLAnchorElement>(".embed a", this.#figure);
    link.search = query;
    const markup = theElement<HTMLTextAreaElement>(".embed textarea", this.#figure);
    const title = this.#drawn?.title ?? "";
    markup.value = markup.value
      .replace(/ src="([^"?]*)[^"]*"/, (_, page: string) => html` src="${page}${query}"`.markup)
      .replace(/ title="[^"]*"/, () => html` title="${title}"`.markup);
  }

  /** Why there is no drawing of goods. */
  #whyRows(choices: Choices, isOfGoods: boolean): string {
    const words = inLocale(catalogue, this.#locale);
    const names = new Set(filtersNotInTotals(choices).map((name) => filterInWords(name, this.#locale)));
    if (!asksOneKind(choices)) return words.chooseKind;
    if (names.size) return words.noBounds([...names].join(words.between));
    return isOfGoods && choices.chart !== "rows" ? words.noTotals : "";
  }
}
