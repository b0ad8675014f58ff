/** Which column of a reader's list is which of ours: guessed, shown beside the first rows, and chosen column by column. */
import {html, type Html} from "../components/html.js";
import {DECISIVE_COLUMNS, FACT_COLUMNS, HELPFUL_COLUMNS, pairsFor} from "../judgeList/guessColumns.js";
import type {Seen} from "../judgeList/inMemory.js";
import {judge as catalogue} from "../messages/judge.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {FACT_LABELS} from "../policy/words/labels.js";
import {formatNumber} from "../text/format.js";
import {shortened} from "../text/shortened.js";
import {theElement} from "./theElement.js";

/** So many columns have a choice of their own, and all that seem to be one of ours; a list may have thousands. */
const COLUMNS_SHOWN = 60;
/** So many signs of a name or a cell are shown. */
const SIGNS_SHOWN = 80;

/** The choice of columns, once a list has been looked at. */
export class JudgeColumns {
  readonly #place = theElement<HTMLDetailsElement>("#judge-columns");
  #header: readonly string[] = [];

  /** @param say tells of a column that is read no longer because another is */
  constructor(
    readonly locale: Locale,
    say: (text: string) => void
  ) {
    const words = inLocale(catalogue, locale);
    this.#place.addEventListener("change", ({target}) => {
      if (!(target instanceof HTMLSelectElement) || target.value === "") return;
      for (const other of this.#selects()) {
        if (other === target || other.value !== target.value) continue;
        other.value = "";
        say(words.released(nameOf(target.value, locale), this.#header[Number(other.dataset["column"])] ?? ""));
      }
    });
  }

  /** Shows the columns of a list, opened where the reader is to look at them. */
  show(seen: Seen): void {
    this.#header = seen.header;
    theElement("#judge-columns-table").innerHTML = columnsTable(seen, this.locale).markup;
    this.#place.hidden = false;
    this.#place.open = !seen.guess.isPlain;
  }

  hide(): void {
    this.#header = [];
    this.#place.hidden = true;
    theElement("#judge-columns-table").replaceChildren();
  }

  /** The choice was made. */
  fold(): void {
    this.#place.open = false;
  }

  /** To the first choice. */
  focus(): void {
    this.#selects()[0]?.focus();
    this.#place.scrollIntoView({block: "nearest"});
  }

  /** What `--columns` takes to say the same; "" where the names themselves say it. */
  get pairs(): string {
    return pairsFor(this.#header, this.#chosen());
  }

  /** "When → day", for each column that is read as one of ours. */
  get inWords(): string[] {
    return this.#chosen().flatMap((ours, place) =>
      ours === "" ? [] : [`${briefly(this.#header[place] || `#${place + 1}`)} → ${nameOf(ours, this.locale)}`]
    );
  }

  #selects(): HTMLSelectElement[] {
    return [...this.#place.querySelectorAll("select")];
  }

  #chosen(): string[] {
    const columns = this.#header.map(() => "");
    for (const {dataset, value} of this.#selects()) columns[Number(dataset["column"])] = value;
    return columns;
  }
}

function columnsTable({header, rows, guess}: Seen, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const places = header.map((_, place) => place);
  const shown = places.filter((place) => place < COLUMNS_SHOWN || guess.columns[place] !== "");
  const cellsOf = (place: number) => rows.flatMap((row) => row[place]?.trim() || []).map(briefly);
  const option = (ours: string, chosen: string) =>
    html`<option value="${ours}"${ours === chosen && html` selected`}>${nameOf(ours, locale)}</option>`;
  const options = (chosen: string) =>
    html`<option value="">${words.ownColumn}</option>
<optgroup label="${words.decisive}">${DECISIVE_COLUMNS.map((ours) => option(ours, chosen))}</optgroup>
<optgroup label="${words.helpful}">${HELPFUL_COLUMNS.map((ours) => option(ours, chosen))}</optgroup>
<optgroup label="${words.factsOfRules}">${FACT_COLUMNS.map((ours) => option(ours, chosen))}</optgroup>`;
  return html`<table class="stacked"><thead><tr><th scope="col">${words.yourColumn}</th><th scope="col">${words.firstRows}</th><th scope="col">${words.readAs}</th></tr></thead>
<tbody>${shown.map(
    (place) =>
      html`<tr><th scope="row" id="judge-column-${place}">${briefly(header[place] ?? "") || `#${place + 1}`}</th><td data-label="${words.firstRows}" class="judge-cells">${cellsOf(place).map((cell) => html`<span>${cell}</span> `)}</td><td data-label="${words.readAs}"><select data-column="${place}" aria-labelledby="judge-column-${place}">${options(guess.columns[place] ?? "")}</select></td></tr>`
  )}</tbody></table>
${shown.length < header.length && html`<p>${words.moreColumns(formatNumber(header.length - shown.length, locale))}</p>`}`;
}

const briefly = (text: string): string => shortened(text, SIGNS_SHOWN);

/** What one of our columns holds, in words. */
function nameOf(ours: string, locale: Locale): string {
  const fact = FACT_COLUMNS.find((name) => name === ours);
  if (fact) return FACT_LABELS[fact][locale];
  const {[ours]: name = ours}: Readonly<Record<string, string>> = catalogue.ourColumns[locale];
  return name;
}
