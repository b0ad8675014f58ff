/** The table of records: search, filters, sort, rules, download. Its state is the address. */
import {theOne, theValue} from "../text/the.js";
import {bodyOf, theData, theElement} from "./theElement.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {transfers} from "../messages/transfers.js";
import {formatNumber} from "../text/format.js";
import {sayBadQuery} from "./notices.js";
import {queryString, readQuery, type QueryKey} from "./query.js";
import {download} from "./download.js";
import {isWanted, readRows, type RecordRow, type Wanted} from "./rows.js";
import {whatThereIsInstead} from "./instead.js";

const locale: Locale = document.documentElement.lang === "ja" ? "ja" : "en";
const words = inLocale(transfers, locale);
const number = (value: number) => formatNumber(value, locale);
const collator = new Intl.Collator(locale, {numeric: true});
const PAGE = 50;

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const form = byId<HTMLFormElement>("filters");
const table = byId<HTMLTableElement>("records");
const search = form.elements.namedItem("q") as HTMLInputElement;
const selectOf = (name: string) => form.elements.namedItem(name) as HTMLSelectElement;
const valuesOf = (name: string) => [...selectOf(name).options].map(({value}) => value);

const regimes = [...document.querySelectorAll<HTMLInputElement>("input[data-choice]")].map(({value}) => value).slice(1);
const verdicts = valuesOf("verdict").slice(1);
const heads = [...table.querySelectorAll<HTMLTableCellElement>("th[data-key]")];
const sortKeys = heads.map((head) => theData(head, "key"));

const oneOf = (values: readonly string[]): QueryKey => ({fallback: "", allows: (value) => values.includes(value)});
const items = valuesOf("item");
const KEYS: Readonly<Record<keyof Wanted | "sort", QueryKey>> = {
  q: {fallback: ""},
  donor: oneOf(valuesOf("donor")),
  item_group: {fallback: "", allows: (value) => items.includes(`item_group=${value}`)},
  item_class: {fallback: "", allows: (value) => items.includes(`item_class=${value}`)},
  status: oneOf(valuesOf("status")),
  verdict: oneOf(verdicts),
  year: oneOf(valuesOf("year")),
  verification: oneOf(valuesOf("verification")),
  regime: {fallback: "day", allows: (value) => regimes.includes(value)},
  sort: {fallback: "", allows: (value) => sortKeys.includes(value.replace(/^-/, ""))}
};

const showAll = byId<HTMLAnchorElement>("show-all");
const total = Number(byId("count").dataset["total"]);

let state: Wanted & {sort: string} = readQuery(KEYS).values;
let showsAll = false;
/** The rows that the page has so far: the first ones, until more are asked for. */
let rows = readRows(table, regimes, verdicts);
let baked = rows.map(({element}) => element);

let whole: Promise<void> | undefined;
/** Takes all rows from the page that holds them, once. */
const readWhole = () => (whole ??= fetchWhole());

async function fetchWhole(): Promise<void> {
  const response = await fetch(showAll.href);
  if (!response.ok) throw new Error(`${showAll.href}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const body = bodyOf(theElement<HTMLTableElement>("#records", page));
  const more = [...body.rows].slice(rows.length);
  for (const row of more) row.hidden = true;
  bodyOf(table).append(...more);
  rows = readRows(table, regimes, verdicts);
  baked = rows.map(({element}) => element);
  showVerdicts();
}

const asksForMore = () => showsAll || state.sort !== "" || FILTERS.some((name) => state[name] !== "");

const A_MOMENT = 1000;
async function awaitWhole(): Promise<void> {
  table.ariaBusy = "true";
  const late = setTimeout(() => (byId("count").textContent = words.reading(number(total))), A_MOMENT);
  await readWhole().finally(() => {
    clearTimeout(late);
    table.ariaBusy = "false";
  });
}

/** Puts the state into the controls, the rows and the words around them. */
async function show(): Promise<void> {
  search.value = state.q;
  for (const name of ["donor", "status", "verdict", "year", "verification"] as const)
    selectOf(name).value = state[name];
  selectOf("item").value = state.item_class
    ? `item_class=${state.item_class}`
    : state.item_group && `item_group=${state.item_group}`;
  await showRows();
}

async function showRows(): Promise<void> {
  if (asksForMore()) await awaitWhole();
  const wanted = rows.filter((row) => isWanted(row, state));
  const shown = new Set(inOrder(wanted).slice(0, showsAll ? undefined : PAGE));
  for (const row of rows) row.element.hidden = !shown.has(row);
  const found = asksForMore() ? wanted.length : total;
  byId("count").textContent =
    shown.size < found
      ? words.countVisible(number(shown.size), number(found), number(total))
      : words.count(number(found), number(total));
  showAll.hidden = shown.size === found;
  showAll.textContent = words.showAll(number(found));
  byId("download").textContent = words.download(number(found));
  table.parentElement!.hidden = found === 0;
  for (const id of ["download", "download-verdicts"]) byId(id).hidden = found === 0;
  showChips();
  showInstead(wanted);
}

/** Sorts by the chosen column and puts the rows into that order; without a choice they stand as baked. */
function inOrder(wanted: RecordRow[]): RecordRow[] {
  const key = state.sort.replace(/^-/, "");
  const sign = state.sort.startsWith("-") ? -1 : 1;
  for (const head of heads) {
    head.ariaSort = head.dataset["key"] !== key ? "none" : sign === 1 ? "ascending" : "descending";
  }
  const elements = key
    ? sortedBy(
        theOne(heads, (head) => head.dataset["key"] === key),
        sign
      )
    : baked;
  bodyOf(table).append(...elements);
  const place = new Map(elements.map((element, index) => [element, index]));
  return wanted.sort((a, b) => theValue(place, a.element) - theValue(place, b.element));
}

function sortedBy(head: HTMLTableCellElement, sign: 1 | -1): HTMLTableRowElement[] {
  const numeric = head.dataset["sort"] === "number";
  const keyed = baked.map((element) => ({element, value: element.cells[head.cellIndex]?.dataset["value"] ?? ""}));
  keyed.sort((a, b) => {
    if (a.value === "" || b.value === "") return Number(a.value === "") - Number(b.value === "");
    return sign * (numeric ? Number(a.value) - Number(b.value) : collator.compare(a.value, b.value));
  });
  return keyed.map(({element}) => element);
}

/** Shows the verdicts of the chosen rules, cloned from the marks that the page holds. */
function showVerdicts(): void {
  const marks = byId<HTMLTemplateElement>("verdict-marks").content.children;
  const column = theOne(heads, (head) => head.dataset["key"] === "verdict").cellIndex;
  for (const row of rows) {
    const code = verdicts.indexOf(row.verdictUnder(state.regime));
    const cell = row.element.cells[column];
    if (!cell || cell.dataset["value"] === String(code)) continue;
    cell.dataset["value"] = String(code);
    const hypothetical = row.donor === "JPN" ? 0 : verdicts.length;
    cell.replaceChildren(marks[hypothetical + code]!.cloneNode(true));
  }
}

type FilterName = "q" | "donor" | "item_group" | "item_class" | "status" | "verdict" | "year" | "verification";
const FILTERS: readonly FilterName[] = [
  "q",
  "donor",
  "item_group",
  "item_class",
  "status",
  "verdict",
  "year",
  "verification"
];

/** The filters that are set, with the words a reader knows them by. */
function chosen(): {name: FilterName; label: string; value: string}[] {
  return FILTERS.filter((name) => state[name] !== "").map((name) => {
    if (name === "q") return {name, label: words.search, value: state.q};
    const control = name === "item_group" || name === "item_class" ? "item" : name;
    const label = theElement(`label[for="filter-${control}"]`, form).innerText;
    return {name, label, value: selectOf(control).selectedOptions[0]?.text ?? ""};
  });
}

const inWords = () =>
  chosen()
    .map(({label, value}) => words.pair(label, value))
    .join(words.between);

function showChips(): void {
  const chips = byId("chips");
  chips.hidden = chosen().length === 0;
  chips.replaceChildren(
    ...chosen().map(({name, label, value}) => {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset["drop"] = name;
      button.textContent = `${words.pair(label, value)} ×`;
      button.ariaLabel = words.drop(label, value);
      return button;
    })
  );
}

function showInstead(wanted: readonly RecordRow[]): void {
  const empty = byId("empty");
  empty.hidden = wanted.length > 0;
  empty.replaceChildren();
  if (wanted.length === 0) empty.append(...whatThereIsInstead(rows, state, chosen(), words, number));
}

/** Takes a change into the state, the page and the address: while somebody types, the address is only replaced. */
function choose(change: Partial<typeof state>, kind: "typing" | "choice" = "choice"): void {
  state = {...state, ...change};
  showsAll = false;
  if ("regime" in change) showVerdicts();
  void (kind === "choice" ? show() : showRows());
  const address = `${location.pathname}${queryString(KEYS, {...state})}${location.hash}`;
  if (kind === "choice") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  dispatchEvent(new Event("addresschange"));
}

function readAddress(): void {
  const {values, strangers} = readQuery(KEYS);
  state = values;
  showsAll = false;
  sayBadQuery(strangers);
  showVerdicts();
  void show();
}

let waiting = 0;
search.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => choose({q: search.value.trim()}, "typing"), 150);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  choose({q: search.value.trim()});
});
form.addEventListener("change", ({target}) => {
  const control = target as HTMLSelectElement;
  if (control.name === "item") {
    const [key = "", value = ""] = control.value.split("=");
    choose({item_group: "", item_class: "", ...(key && {[key]: value})});
  } else if (control.name !== "q") choose({[control.name]: control.value});
});
form.addEventListener("reset", (event) => {
  event.preventDefault();
  choose(Object.fromEntries(FILTERS.map((name) => [name, ""])));
  search.focus();
});
/** A chip disappears when it is pressed, so the focus goes to the search box and is not lost. */
function drop(event: Event): void {
  const name = (event.target as Element).closest<HTMLElement>("[data-drop]")?.dataset["drop"];
  if (!name) return;
  choose({[name]: ""});
  search.focus();
}
byId("chips").addEventListener("click", drop);
byId("empty").addEventListener("click", drop);
for (const head of heads) {
  const button = theElement<HTMLButtonElement>("button", head);
  button.disabled = false;
  button.addEventListener("click", () => {
    const key = theData(head, "key");
    choose({sort: state.sort === key ? `-${key}` : key});
  });
}
for (const input of document.querySelectorAll<HTMLInputElement>("input[data-choice]")) {
  // The choice of rules writes the address itself, for every page that has it; here only the rows follow.
  input.addEventListener("change", () => {
    state = {...state, regime: input.value};
    showVerdicts();
    void showRows();
  });
}
form.addEventListener("focusin", () => void readWhole());
showAll.addEventListener("click", async (event) => {
  event.preventDefault();
  showsAll = true;
  await showRows();
  (rows.find(({element}) => !element.hidden)?.element.querySelector("a") as HTMLElement | null)?.focus();
});
for (const id of ["download", "download-verdicts"]) {
  const button = byId(id);
  button.addEventListener("click", async () => {
    const status = byId("download-status");
    try {
      await awaitWhole();
      const ids = new Set(rows.filter((row) => isWanted(row, state)).map((row) => row.id));
      const {name, rows: count, bytes} = await download(theData(button, "file"), ids);
      const kilobytes = formatNumber(Math.max(0.1, Math.round(bytes / 102.4) / 10), locale);
      status.textContent = words.downloaded(name, number(count), inWords() || words.unfiltered, kilobytes);
    } catch {
      status.textContent = words.downloadFailed;
    }
  });
}
addEventListener("popstate", readAddress);

for (const control of form.elements) (control as HTMLInputElement).disabled = false;
for (const element of document.querySelectorAll<HTMLElement>(".scripted")) element.hidden = false;
readAddress();
