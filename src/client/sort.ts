/** Sorting by the buttons in the heads of tables made by src/components/dataTable.ts. */
import {bodyOf, theElement} from "./theElement.js";

/** The same things in the order of the cells below `head`; those without a value stay last, whichever way it goes. */
export function byValue<T>(
  things: readonly T[],
  rowOf: (thing: T) => HTMLTableRowElement,
  head: HTMLTableCellElement,
  sign: 1 | -1
): T[] {
  const numeric = head.dataset["sort"] === "number";
  const collator = new Intl.Collator(document.documentElement.lang, {numeric: true});
  const keyed = things.map((thing) => ({thing, value: rowOf(thing).cells[head.cellIndex]?.dataset["value"] ?? ""}));
  keyed.sort((a, b) => {
    if (a.value === "" || b.value === "") return Number(a.value === "") - Number(b.value === "");
    return sign * (numeric ? Number(a.value) - Number(b.value) : collator.compare(a.value, b.value));
  });
  return keyed.map(({thing}) => thing);
}

/** Enables the sort buttons of a table. A second press turns the order round. */
export function makeSortable(table: HTMLTableElement): void {
  for (const head of table.querySelectorAll<HTMLTableCellElement>("th[data-sort]")) {
    const button = theElement<HTMLButtonElement>("button.sort", head);
    button.disabled = false;
    head.ariaSort = "none";
    button.addEventListener("click", () => {
      const direction = head.ariaSort === "ascending" ? "descending" : "ascending";
      for (const other of table.querySelectorAll("th[data-sort]")) other.ariaSort = "none";
      head.ariaSort = direction;
      const body = bodyOf(table);
      body.append(...byValue([...body.rows], (row) => row, head, direction === "ascending" ? 1 : -1));
    });
  }
}
