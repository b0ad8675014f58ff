/** The explorer: what is chosen stands in the address; rows, drawing, counts, heading and files follow. */
import {
  addressOf,
  filtersSet,
  readChoices,
  sortedBy,
  toggled,
  UNCHOSEN,
  without,
  withoutFilters
} from "../explorer/choices.js";
import type {Choices, FilterName, Offered} from "../explorer/choices.js";
import {columnsShown} from "../explorer/columns.js";
import {findRows, type Found} from "../explorer/findRows.js";
import {headline} from "../explorer/headline.js";
import {offeredBy} from "../explorer/offered.js";
import {readRows, type Rows} from "../explorer/rows.js";
import type {ExplorerFile, TotalsFile} from "../explorer/explorerFile.js";
import {asksOneKind, filtersNotInTotals, goodsTotals} from "../explorer/totals.js";
import {explorer as catalogue} from "../messages/explorer.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {site as siteWords} from "../messages/site.js";
import {Drawing} from "./explorerDrawing.js";
import {Facets} from "./explorerFacets.js";
import {Instead} from "./explorerInstead.js";
import {Table} from "./explorerTable.js";
import {enterChoice} from "./historyEntry.js";
import {sayBadQuery} from "./notices.js";
import {painted} from "./painted.js";
import {choicesOfRules} from "./regime.js";
import {showScripted} from "./scripted.js";
import {saveRows, type Format} from "./saveRows.js";
import {siteFile} from "./siteFiles.js";
import {theData, theElement} from "./theElement.js";

const locale: Locale = document.documentElement.lang === "ja" ? "ja" : "en";
const words = inLocale(catalogue, locale);
const form = theElement<HTMLFormElement>("#explorer");
const search = theElement<HTMLInputElement>("#choose-q");
const heading = theElement("h1");
const [firstHeading, firstTitle] = [heading.textContent, document.title];

let choices: Choices = UNCHOSEN;
let rows: Rows | undefined;
let reading: Promise<void> | undefined;
let totals: Promise<TotalsFile> | undefined;
let found: Found | undefined;

const table = new Table(locale);
const drawing = new Drawing(locale, rulesInWords, (code) => go({...choices, donor: [code]}, null));
const facets = new Facets(locale, form, (name, value) => go(toggled(choices, name, value), document.activeElement));
const instead = new Instead(locale, takeOffer);

/** The version of the rules as its choice on the page is called. */
function rulesInWords(regime: string): string {
  const label = choicesOfRules()
    .find(({value}) => value === regime)
    ?.closest("label");
  return label?.title ?? regime;
}

/** What the controls offer. */
function offered(): Offered {
  const values = (selector: string) =>
    [...document.querySelectorAll<HTMLOptionElement>(selector)].map(({value}) => value);
  return {
    ...offeredBy(rows),
    source: values("#choose-source option"),
    regime: choicesOfRules().map(({value}) => value)
  };
}

/** Reads the rows, once: when something is chosen, or somebody is about to. */
function read(): Promise<void> {
  return (reading ??= readAll().catch((error: unknown) => {
    reading = undefined;
    theElement("#count").textContent = words.notRead;
    throw error;
  }));
}

const A_MOMENT = 700;

async function readAll(): Promise<void> {
  const late = setTimeout(() => (theElement("#count").textContent = words.reading), A_MOMENT);
  table.busy(true);
  try {
    rows = readRows(await siteFile<ExplorerFile>("explorer-file"));
    facets.fill(rows);
    prepareSearch(rows);
  } finally {
    clearTimeout(late);
    table.busy(false);
  }
}

/** Makes what a search looks through in pauses, so that the first letter typed need not wait for all of it. */
function prepareSearch({things, thingsWith}: Rows): void {
  let at = 0;
  const go = () => {
    const until = performance.now() + 6;
    while (at < things.length && performance.now() < until) things[at++]?.index();
    if (at < things.length) setTimeout(go, 6);
    // The first search joins them.
    else thingsWith("a");
  };
  go();
}

/** What was typed does not stand in the address yet. */
let isUnwritten = false;
/** The search that is being typed has its entry in the history already: one for all keys, until another choice is made. */
let hasEntry = false;

/** Takes a choice into the page and the address. `target` is the control that made it. */
function go(next: Choices, target: EventTarget | null, isTyping = false): void {
  if (!isTyping) writeTyped();
  choices = next;
  if (isTyping) isUnwritten = true;
  else {
    hasEntry = false;
    enterChoice(`${location.pathname}${addressOf(choices)}`, target);
    dispatchEvent(new Event("addresschange"));
  }
  void show();
}

/** Puts into the address what was typed: a browser takes so long for it that the rows are painted first. */
function writeTyped(): void {
  if (!isUnwritten) return;
  isUnwritten = false;
  const address = `${location.pathname}${addressOf(choices)}`;
  if (address === location.pathname + location.search) return;
  if (hasEntry) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  hasEntry = true;
  dispatchEvent(new Event("addresschange"));
}

/** Shows what is chosen: first what is on the screen, then the rest. A later choice may overtake one that still waits. */
async function show(): Promise<void> {
  const asked = choices;
  if (!rows) await read();
  if (!rows || asked !== choices) return;
  found = findRows(rows, choices, locale);
  const isStart =
    filtersSet(choices).length === 0 && choices.rows === UNCHOSEN.rows && choices.source === UNCHOSEN.source;
  heading.textContent = isStart ? firstHeading : headline(choices, rows, found.rows.length, locale);
  document.title = isStart ? firstTitle : `${heading.textContent} · ${siteWords.name[locale]}`;
  facets.show(choices, found, rows);
  instead.show(choices, found, rows);
  table.show(found, choices);
  await draw(found.rows, asked);
  await painted();
  if (asked !== choices) return;
  writeTyped();
  table.showRest();
  instead.showOffers(choices, found, rows);
  drawing.frame(addressOf(choices));
  // Says that all of the page follows the address.
  theElement("#found").dataset["shown"] = addressOf(choices);
}

async function draw(some: Found["rows"], asked: Choices): Promise<void> {
  const isPossible = asksOneKind(choices) && filtersNotInTotals(choices).length === 0;
  const wanted = isPossible && choices.chart !== "rows";
  const file = wanted ? await (totals ??= siteFile<TotalsFile>("totals-file")) : undefined;
  if (asked !== choices) return;
  drawing.show(some, choices, file && goodsTotals(file, choices, locale), isPossible);
}

function readAddress(): void {
  const {search: query, hash, pathname} = location;
  isUnwritten = hasEntry = false;
  void (async () => {
    if (query !== "" || rows) await read();
    const {choices: asked, strangers} = readChoices(query, hash, offered());
    const isOld = new URLSearchParams(query).has("moved");
    if (isOld) history.replaceState(null, "", `${pathname}${addressOf(asked)}`);
    choices = asked;
    sayBadQuery(strangers);
    showControls();
    if (rows) await show();
  })();
}

function showControls(): void {
  search.value = choices.q;
  for (const name of ["rows", "source", "from", "until"] as const) {
    theElement<HTMLInputElement>(`#choose-${name}`).value = choices[name];
  }
  for (const input of choicesOfRules()) input.checked = input.value === choices.regime;
  const shown: readonly string[] = columnsShown(choices).map(({key}) => key);
  for (const box of form.querySelectorAll<HTMLInputElement>('[name="columns"]'))
    box.checked = shown.includes(box.value);
  theElement<HTMLInputElement>('[name="sums"]', form).checked = choices.sums === "no";
}

search.addEventListener("blur", () => {
  writeTyped();
  hasEntry = false;
});
search.addEventListener("input", () => go({...choices, q: search.value.trim()}, search, true));
form.addEventListener("submit", (event) => event.preventDefault());
/** What a control says, read as an address would be. */
function changeBy(name: "rows" | "source", value: string): Partial<Choices> {
  const {[name]: chosen} = readChoices(`?${name}=${value}`, "", offered()).choices;
  return {[name]: chosen};
}

form.addEventListener("change", ({target}) => {
  const control = target as HTMLInputElement;
  const {name, value} = control;
  if (name === "rows" || name === "source") {
    go({...choices, ...changeBy(name, value), columns: []}, control);
    showControls();
  } else if (name === "from" || name === "until") go({...choices, [name]: value}, control);
  else if (name === "sums") go({...choices, sums: control.checked ? "no" : ""}, control);
  else if (name === "columns") {
    const boxes = [...form.querySelectorAll<HTMLInputElement>('[name="columns"]:checked')];
    go({...choices, columns: boxes.map((box) => box.value)}, control);
  }
});
for (const input of choicesOfRules()) {
  // The choice of rules writes the address itself, for every page that has it; here only the rows follow.
  input.addEventListener("change", () => {
    choices = {...choices, regime: input.value};
    void show();
  });
}
form.addEventListener("focusin", () => void read());

/** Drops a filter, or chooses what is offered instead. What was pressed may disappear, so the focus goes to the search field. */
function takeOffer(offer: DOMStringMap): void {
  const {drop, value = "", search: typed, source} = offer;
  if (drop === "all") go(withoutFilters(choices), null);
  else if (drop) go(without(choices, drop as FilterName, value), null);
  else if (typed) go({...choices, q: typed}, null);
  else if (source) go({...choices, ...changeBy("source", source)}, null);
  showControls();
  search.focus();
}

table.onSort((key) => go(sortedBy(choices, key), null));
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-save]")) {
  button.addEventListener("click", async () => {
    await read();
    if (!found) await show();
    if (found && rows) {
      theElement("#saved").textContent = saveRows(found.rows, choices, theData(button, "save") as Format, locale);
    }
  });
}
table.onMore(async () => {
  await read();
  if (!found) await show();
});
drawing.onChoice((change) => go({...choices, ...change}, document.activeElement));

addEventListener("popstate", readAddress);
showScripted();
table.enable();
readAddress();
