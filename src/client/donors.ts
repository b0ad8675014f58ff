/** The list of donors: in the order of the measure that is chosen, which the address names. */
import {byValue} from "./sort.js";
import {bodyOf, theElement} from "./theElement.js";
import {queryString, readQuery, writeQuery, type QueryKey} from "./query.js";
import {sayBadQuery} from "./notices.js";

const table = theElement<HTMLTableElement>("#donor-table");
const choices = [...document.querySelectorAll<HTMLInputElement>("#measures input")];
const KEYS: Readonly<Record<"measure", QueryKey>> = {
  measure: {fallback: "transfers", allows: (value) => choices.some((choice) => choice.value === value)}
};

/** The earliest day first, of all else the most; donors without a value last. */
function show(measure: string): void {
  const head = theElement<HTMLTableCellElement>(`th[data-key="${measure}"]`, table);
  head.dataset["sort"] = measure === "first" ? "text" : "number";
  const body = bodyOf(table);
  body.append(...byValue([...body.rows], (row) => row, head, measure === "first" ? 1 : -1));
  for (const choice of choices) choice.checked = choice.value === measure;
}

function read(): void {
  const {values, strangers} = readQuery(KEYS);
  sayBadQuery(strangers.filter((text) => !text.startsWith("regime=")));
  show(values.measure);
}

theElement("#measures").addEventListener("change", (event) => {
  const {value} = event.target as HTMLInputElement;
  if (queryString(KEYS, {measure: value}) !== queryString(KEYS, readQuery(KEYS).values)) {
    writeQuery(KEYS, {measure: value}, "choice");
    dispatchEvent(new Event("addresschange"));
  }
  show(value);
});
addEventListener("popstate", read);
read();
