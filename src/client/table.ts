/** The table of records: search, filters, sort, rules, download. Its state is the address. */
import {formatNumber} from "../text/format.js";
import {download} from "./download.js";
import {sayBadQuery} from "./notices.js";
import {readQuery, writeQuery} from "./query.js";
import {choicesOfRules} from "./regime.js";
import {addressKeys, chosen, inAddress, sortedBy, stateOf, withoutFilters, type TableState} from "./tableState.js";
import {theData, theElement} from "./theElement.js";
import {byId, TableView} from "./tableView.js";

const view = new TableView();
const {form, search, words} = view;
const KEYS = addressKeys(view.offered);
const TYPING = 150;

let state = stateOf(readQuery(KEYS).values);

/** Takes a change into the state, the page and the address: while somebody types, the address is only replaced. */
function go(next: TableState, kind: "typing" | "choice" = "choice"): void {
  state = next;
  if (kind === "choice") view.showControls(state);
  void view.showRows(state);
  writeQuery(KEYS, inAddress(state), kind);
  dispatchEvent(new Event("addresschange"));
}

function readAddress(): void {
  const {values, strangers} = readQuery(KEYS);
  state = stateOf(values);
  sayBadQuery(strangers);
  view.showControls(state);
  void view.showRows(state);
}

let waiting = 0;
search.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => go(chosen(state, {q: search.value.trim()}), "typing"), TYPING);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  go(chosen(state, {q: search.value.trim()}));
});
form.addEventListener("change", ({target}) => {
  const control = target as HTMLSelectElement;
  if (control.name === "item") {
    const [key = "", value = ""] = control.value.split("=");
    go(chosen(state, {item_group: "", item_class: "", ...(key && {[key]: value})}));
  } else if (control.name !== "q") go(chosen(state, {[control.name]: control.value}));
});
form.addEventListener("reset", (event) => {
  event.preventDefault();
  go(withoutFilters(state));
  search.focus();
});

/** Drops a filter, or searches for what is offered instead. What was pressed disappears, so the focus goes to the search box and is not lost. */
function takeOffer(event: Event): void {
  const {drop, search: typed} =
    (event.target as Element).closest<HTMLElement>("[data-drop], [data-search]")?.dataset ?? {};
  if (drop) go(chosen(state, {[drop]: ""}));
  else if (typed) go(chosen(state, {q: typed}));
  else return;
  search.focus();
}
byId("chips").addEventListener("click", takeOffer);
byId("empty").addEventListener("click", takeOffer);

for (const head of view.heads) {
  theElement("button", head).addEventListener("click", () => go(sortedBy(state, theData(head, "key"))));
}
for (const input of choicesOfRules()) {
  // The choice of rules writes the address itself, for every page that has it; here only the rows follow.
  input.addEventListener("change", () => {
    state = {...state, regime: input.value};
    void view.showRows(state);
  });
}
form.addEventListener("focusin", () => void view.readWhole());
view.showAll.addEventListener("click", async (event) => {
  event.preventDefault();
  state = {...state, showsAll: true};
  await view.showRows(state);
  view.focusFirstRow();
});

for (const id of ["download", "download-verdicts"]) {
  const button = byId(id);
  button.addEventListener("click", async () => {
    const status = byId("download-status");
    try {
      await view.awaitWhole();
      const {name, rows: count, bytes} = await download(theData(button, "file"), view.idsWanted(state));
      const kilobytes = formatNumber(Math.max(0.1, Math.round(bytes / 102.4) / 10), view.locale);
      const filters = view.filtersInWords(state) || words.unfiltered;
      status.textContent = words.downloaded(name, view.number(count), filters, kilobytes);
    } catch {
      status.textContent = words.downloadFailed;
    }
  });
}

addEventListener("popstate", readAddress);
view.enable();
readAddress();
