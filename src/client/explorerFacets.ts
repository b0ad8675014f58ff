/** The filters of the explorer: each opens a list of its values, with how many rows each would leave. */
import {SETS, type Choices, type SetName} from "../explorer/choices.js";
import type {Found} from "../explorer/findRows.js";
import {rowsInWords, valueInWords} from "../explorer/headline.js";
import type {Rows} from "../explorer/rows.js";
import {html, type Html} from "../components/html.js";
import {verdictMark} from "../components/verdictMark.js";
import {explorer as catalogue} from "../messages/explorer.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {VERDICTS} from "../policy/judge.js";
import {formatNumber} from "../text/format.js";
import {MARKS} from "../text/marks.js";
import {finderOfAll} from "../text/searchText.js";
import {STATUSES} from "../vocabulary/claim.js";
import {ITEM_GROUPS} from "../vocabulary/item.js";
import {valuesOf} from "../vocabulary/list.js";
import {VERIFICATIONS} from "../vocabulary/source.js";
import {theData, theElement} from "./theElement.js";

/** What a list is called in its panel: kinds and classes share one. */
const PANELS: Readonly<Record<SetName, string>> = {
  donor: "donor",
  item_group: "kind",
  item_class: "kind",
  status: "status",
  verdict: "verdict",
  verification: "verification"
};

const inBrackets = (count: number, locale: Locale) =>
  MARKS[locale].open + formatNumber(count, locale) + MARKS[locale].close;

interface Value {
  set: SetName;
  box: HTMLInputElement;
  label: HTMLElement;
  count: HTMLElement;
  index: string;
}

export class Facets {
  readonly #locale: Locale;
  readonly #panels: readonly HTMLDetailsElement[];
  #values: Value[] = [];
  #last: Found | undefined;

  constructor(locale: Locale, form: HTMLFormElement, take: (name: SetName, value: string) => void) {
    this.#locale = locale;
    this.#panels = [...form.querySelectorAll<HTMLDetailsElement>("details.facet")];
    form.addEventListener("change", ({target}) => {
      const box = target as HTMLInputElement;
      const {set} = box.dataset;
      if (set) take(set as SetName, box.value);
    });
    for (const panel of this.#panels) {
      panel.addEventListener("toggle", () => this.#opened(panel));
      theElement(".facet-close", panel).addEventListener("click", () => this.#close(panel));
      panel.addEventListener("keydown", ({key}) => key === "Escape" && this.#close(panel));
    }
    addEventListener("pointerdown", ({target}) => {
      const inside = (target as Element).closest("details.facet");
      for (const panel of this.#panels) if (panel !== inside) panel.open = false;
    });
  }

  /** Puts the values into the panels, once the rows are there. */
  fill(rows: Rows): void {
    const words = inLocale(catalogue, this.#locale);
    const locale = this.#locale;
    const byName = new Intl.Collator(locale);
    const named = (set: SetName, values: readonly string[]) =>
      values.map((value) => this.#value(set, value, html`${valueInWords(set, value, rows, locale)}`));
    const filter = html`<input class="facet-find" type="search" placeholder="${words.filterList}" aria-label="${words.filterList}" autocomplete="off" />`;
    const fill = (panel: string, content: readonly Html[]) => {
      theElement(`[data-facet="${panel}"] .facet-values`).innerHTML = html`${content}`.markup;
    };
    const donors = rows.donors.toSorted((a, b) => byName.compare(a[locale], b[locale]));
    fill("donor", [
      filter,
      ...named(
        "donor",
        donors.map(({code}) => code)
      )
    ]);
    const kinds = valuesOf(ITEM_GROUPS).flatMap((group) => {
      const classes = rows.classes.filter((one) => one.group === group);
      if (!classes.length) return [];
      return [
        ...named("item_group", [group]),
        ...named(
          "item_class",
          classes.map(({code}) => code)
        )
      ];
    });
    fill("kind", [filter, ...kinds]);
    fill("status", named("status", valuesOf(STATUSES)));
    fill(
      "verdict",
      VERDICTS.map((code) => this.#value("verdict", code, verdictMark(code, locale)))
    );
    fill("verification", named("verification", valuesOf(VERIFICATIONS)));
    const indexes = new Map(
      [...rows.donors, ...rows.classes].map(({code, index}): [string, () => string] => [code, index])
    );
    this.#values = [...document.querySelectorAll<HTMLInputElement>("input[data-set]")].map((box) => {
      const label = theElement(`label[for="${box.id}"]`);
      return {
        set: theData(box, "set") as SetName,
        box,
        label: label.parentElement ?? label,
        count: theElement(".facet-rows", label),
        index: indexes.get(box.value)?.() ?? ""
      };
    });
    for (const find of document.querySelectorAll<HTMLInputElement>(".facet-find")) {
      find.addEventListener("input", () => this.#narrow(find));
    }
  }

  /** Shows what is chosen, on every button and in every box; and the counts, in the panel that is open. */
  show(choices: Choices, found: Found, rows: Rows): void {
    this.#last = found;
    const words = inLocale(catalogue, this.#locale);
    for (const panel of this.#panels) {
      const name = theData(panel, "facet");
      const chosen = SETS.filter((set) => PANELS[set] === name).flatMap((set) =>
        choices[set].map((value) => valueInWords(set, value, rows, this.#locale))
      );
      const extra =
        name === "date" && (choices.from || choices.until)
          ? [words.date]
          : name === "more" && choices.sums
            ? ["1"]
            : [];
      const count = chosen.length + extra.length;
      panel.toggleAttribute("data-chosen", count > 0);
      theElement(".facet-count", panel).textContent = count ? inBrackets(count, this.#locale) : "";
      theElement(".facet-close", panel).textContent = words.close(
        rowsInWords(found.rows.length, choices, this.#locale)
      );
    }
    for (const {set, box} of this.#values) box.checked = choices[set].includes(box.value);
    for (const panel of this.#panels) if (panel.open) this.#showCounts(theData(panel, "facet"));
  }

  #value(set: SetName, value: string, name: Html): Html {
    const id = `${set}-${value}`;
    return html`<p class="facet-value" data-of="${set}"><input type="checkbox" id="${id}" value="${value}" data-set="${set}" /><label for="${id}">${name} <span class="facet-rows"></span></label></p>`;
  }

  #opened(panel: HTMLDetailsElement): void {
    if (!panel.open) return;
    for (const other of this.#panels) if (other !== panel) other.open = false;
    this.#showCounts(theData(panel, "facet"));
  }

  #close(panel: HTMLDetailsElement): void {
    panel.open = false;
    theElement("summary", panel).focus();
  }

  /** A value that no row has is shown only where it is chosen. */
  #showCounts(panel: string): void {
    if (!this.#last) return;
    const {counts} = this.#last;
    const bySet = new Map(SETS.filter((set) => PANELS[set] === panel).map((set) => [set, counts(set)]));
    for (const {set, box, label, count} of this.#values) {
      if (PANELS[set] !== panel) continue;
      const rows = bySet.get(set)?.get(box.value) ?? 0;
      count.textContent = formatNumber(rows, this.#locale);
      label.toggleAttribute("data-none", rows === 0 && !box.checked);
    }
  }

  #narrow(find: HTMLInputElement): void {
    const finds = finderOfAll(find.value);
    const panel = find.closest<HTMLElement>("[data-facet]")?.dataset["facet"];
    for (const {set, label, index} of this.#values) {
      if (PANELS[set] === panel) label.hidden = !finds(index);
    }
  }
}
