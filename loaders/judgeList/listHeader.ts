/** Which column of a list holds what. */
import {theFirst} from "../../src/text/the.js";
import {FACT_NAMES, type FactName} from "../../src/policy/facts.js";
import type {Fault} from "./fault.js";
import type {JudgeWords} from "./words.js";

export interface ListHeader {
  names: readonly string[];
  /** Places of the columns; -1 for one that is not there. */
  id: number;
  on: number;
  itemClass: number;
  facts: readonly {name: FactName; at: number}[];
}

const COLUMNS: readonly string[] = ["id", "on", "item_class", ...FACT_NAMES];

/**
 * Reads the header of a list.
 * @param dayNeeded whether each row must say on which day it is judged
 */
export function readHeader(
  names: readonly string[],
  {dayNeeded}: {dayNeeded: boolean},
  words: JudgeWords
): {header: ListHeader; faults: Fault[]} {
  const faults: Fault[] = [];
  const refuse = (column: string, value: string, why: string, mend: string) => faults.push({column, value, why, mend});
  if (names.length === 1 && /[;\t]/.test(theFirst(names))) {
    refuse("", theFirst(names), words.notCommas, words.notCommasMend);
  } else {
    names.forEach((name, i) => {
      if (name === "") return refuse("", "", words.noName(i + 1), words.noNameMend);
      if (names.indexOf(name) !== i) return refuse(name, "", words.twice, words.twiceMend);
      if (COLUMNS.includes(name)) return;
      const like = COLUMNS.find((column) => plain(column) === plain(name));
      refuse(name, "", words.unknownColumn, like ? words.didYouMean(like) : words.unknownColumnMend);
    });
    if (!names.includes("id")) refuse("id", "", words.noId, words.noIdMend);
    if (dayNeeded && !names.includes("on")) refuse("on", "", words.noDay, words.noDayMend);
  }
  const facts = FACT_NAMES.map((name) => ({name, at: names.indexOf(name)})).filter(({at}) => at !== -1);
  const header = {
    names,
    id: names.indexOf("id"),
    on: names.indexOf("on"),
    itemClass: names.indexOf("item_class"),
    facts
  };
  return {header, faults};
}

const plain = (name: string) => name.toLowerCase().replace(/[^a-z]/g, "");
