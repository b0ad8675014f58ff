/** Takes in hand every table of the page whose heads hold buttons to sort by. */
import {makeSortable} from "./sort.js";

for (const table of document.querySelectorAll<HTMLTableElement>("table:has(th[data-sort])")) makeSortable(table);
