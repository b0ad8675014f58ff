/** The rows of the table of records, as the script filters them. */
import {bodyOf, theData} from "./theElement.js";
import {finds, searchIndex} from "../text/searchText.js";

export interface RecordRow {
  element: HTMLTableRowElement;
  id: string;
  donor: string;
  item_class: string;
  item_group: string;
  status: string;
  year: string;
  verification: string;
  /** What a search looks through: the cells, the date, the other language, the names and aliases of donor and class. */
  index: string;
  /** The verdict of a regime, by its id, or of the rules of the row's own "day". */
  verdictUnder(regime: string): string;
}

/** What is asked of the rows; an empty text asks nothing. */
export interface Wanted {
  q: string;
  donor: string;
  item_group: string;
  item_class: string;
  status: string;
  verdict: string;
  year: string;
  verification: string;
  regime: string;
}

const COLUMNS = ["donor", "item_group", "item_class", "status", "year", "verification"] as const;

/**
 * Reads the rows of the table.
 * @param regimes ids of the regimes, oldest first, and `verdicts` the codes, in the order in which the rows count them.
 */
export function readRows(
  table: HTMLTableElement,
  regimes: readonly string[],
  verdicts: readonly string[]
): RecordRow[] {
  const namesOf = new Map(
    [...document.querySelectorAll<HTMLOptionElement>("#filters option[data-also]")].map((option) => [
      option.value,
      searchIndex((option.dataset["also"] ?? "").split(" | "))
    ])
  );
  return [...bodyOf(table).rows].map((element) => {
    const said = (name: string) => theData(element, name);
    // Date, donor, item and figure; status and verdict have choices of their own. The date stands there in words, and as what
    // it is sorted by.
    const cells = [...element.cells].slice(0, 4);
    const texts = [
      said("id"),
      element.dataset["also"],
      cells[0]?.dataset["value"],
      ...cells.map((cell) => cell.textContent)
    ];
    const named = [said("donor"), `item_class=${said("class")}`, `item_group=${said("group")}`];
    return {
      element,
      id: said("id"),
      donor: said("donor"),
      item_class: said("class"),
      item_group: said("group"),
      status: said("status"),
      year: said("year"),
      verification: said("verification"),
      index: searchIndex(texts.map((text) => text ?? "")) + named.map((value) => namesOf.get(value) ?? "").join(""),
      verdictUnder(regime) {
        const place = regime === "day" ? Number(said("own")) : regimes.indexOf(regime);
        return verdicts[Number(said("verdicts")[place])] ?? "";
      }
    };
  });
}

/** Whether a row is wanted, leaving one of the choices out of account where `except` names it. */
export function isWanted(row: RecordRow, wanted: Wanted, except?: keyof Wanted): boolean {
  return (
    COLUMNS.every((name) => name === except || wanted[name] === "" || row[name] === wanted[name]) &&
    (except === "verdict" || wanted.verdict === "" || row.verdictUnder(wanted.regime) === wanted.verdict) &&
    (except === "q" || finds(row.index, wanted.q))
  );
}
