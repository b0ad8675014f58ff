import {visible} from "./cell.js";

/** Why an input was not taken: everything a person needs to find the place and mend it. */
export interface Refusal {
  file: string;
  /** Line in the file, counted from 1; the line on which the record begins. */
  line: number;
  /** Name of the column, or "" where the whole line is at fault. */
  column: string;
  value: string;
  why: string;
  /** What to do about it. */
  mend: string;
}

const shown = (value: string) => visible(value.length > 60 ? `${value.slice(0, 60)}…` : value);

/** `data/claims/transfers.csv:41:quantity_min "17,000+": expected a plain number. Write 17000 …` */
export function refusalLine({file, line, column, value, why, mend}: Refusal): string {
  const place = [visible(file), line, shown(column)].filter((part) => part !== "").join(":");
  return `${place}${value === "" ? "" : ` "${shown(value)}"`}: ${why}. ${mend}`;
}

/** All that is wrong with the input, in one error. Its message lists every refusal. */
export class RefusedError extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    const files = new Set(refusals.map(({file}) => file)).size;
    super(
      `${refusals.length} refusal${refusals.length === 1 ? "" : "s"} in ${files} file${files === 1 ? "" : "s"}. ` +
        `Nothing was published.\n${refusals.map(refusalLine).join("\n")}`
    );
    this.name = "RefusedError";
  }
}
