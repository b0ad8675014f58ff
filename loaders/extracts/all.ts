import type {Database} from "../warehouse/database.js";
import {requestsCsv} from "./requests.js";
import {transfersCsv} from "./transfers.js";
import {verdictsCsv} from "./verdicts.js";

/** Every published extract: file name → the function that makes its text. */
export const EXTRACTS: Record<string, (db: Database) => Promise<string>> = {
  "transfers.csv": transfersCsv,
  "requests.csv": requestsCsv,
  "verdicts.csv": verdictsCsv
};
