/** Sorting by the buttons in the heads of tables made by src/components/dataTable.ts. */

const collator = new Intl.Collator(document.documentElement.lang, {numeric: true});

/** Enables the sort buttons of a table. A second press turns the order round; rows without a value stay last. */
export function makeSortable(table: HTMLTableElement): void {
  for (const head of table.querySelectorAll<HTMLTableCellElement>("th[data-sort]")) {
    const button = theElement<HTMLButtonElement>("button.sort", head);
    button.disabled = false;
    head.ariaSort = "none";
    button.addEventListener("click", () => {
      const direction = head.ariaSort === "ascending" ? "descending" : "ascending";
      for (const other of table.querySelectorAll("th[data-sort]")) other.ariaSort = "none";
      head.ariaSort = direction;
      sortRows(table, head.cellIndex, head.dataset["sort"] === "number", direction === "ascending" ? 1 : -1);
    });
  }
}

function sortRows(table: HTMLTableElement, index: number, numeric: boolean, sign: 1 | -1): void {
  const body = bodyOf(table);
  const keyed = [...body.rows].map((row) => ({row, value: row.cells[index]?.dataset["value"] ?? ""}));
  keyed.sort((a, b) => {
    if (a.value === "" || b.value === "") return Number(a.value === "") - Number(b.value === "");
    return sign * (numeric ? Number(a.value) - Number(b.value) : collator.compare(a.value, b.value));
  });
  body.append(...keyed.map(({row}) => row));
}
import {bodyOf, theElement} from "./theElement.js";
