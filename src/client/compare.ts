/** Shows one kind of item, and marks one donor, as the address asks: ?item=anti_tank&donor=DEU. */
import {theElement} from "./theElement.js";
import {sayBadQuery} from "./notices.js";
import {makeSortable} from "./sort.js";

const kinds = [...document.querySelectorAll<HTMLElement>("section.kind")];
const links = [...document.querySelectorAll<HTMLAnchorElement>(".kinds a[data-item]")];
const donors = new Set(
  [...document.querySelectorAll<HTMLElement>("[data-donor]")].map(({dataset}) => dataset["donor"])
);

function show(): void {
  const query = new URLSearchParams(location.search);
  const item = query.get("item");
  const donor = query.get("donor");
  const known = kinds.some(({dataset}) => dataset["item"] === item);
  for (const kind of kinds) kind.hidden = known && kind.dataset["item"] !== item;
  for (const link of links) {
    if (known && link.dataset["item"] === item) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  for (const table of document.querySelectorAll<HTMLDetailsElement>("details.donors")) {
    if (donor && table.closest("section")!.dataset["item"] === item) table.open = true;
  }
  theElement(".all-kinds").hidden = !known;
  for (const row of document.querySelectorAll<HTMLElement>("tr[data-donor]")) {
    row.toggleAttribute("data-chosen", row.dataset["donor"] === donor);
  }
  sayBadQuery([...query].filter(([key, value]) => !isKnown(key, value)).map(([key, value]) => `${key}=${value}`));
}

const isKnown = (key: string, value: string) =>
  key === "item"
    ? kinds.some(({dataset}) => dataset["item"] === value)
    : // What is wrong with a version of the rules is said by the choice of rules.
      key === "regime" || (key === "donor" && donors.has(value));

/** The address of a kind, under the rules that are chosen. */
function addressOf(link: HTMLAnchorElement): string {
  const address = new URL(link.href);
  const regime = new URLSearchParams(location.search).get("regime");
  if (regime) address.searchParams.set("regime", regime);
  address.hash = "";
  return address.href;
}

for (const link of links) {
  link.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, "", addressOf(link));
    dispatchEvent(new Event("addresschange"));
    show();
  });
}
addEventListener("popstate", show);
for (const table of document.querySelectorAll("table")) makeSortable(table);
show();
