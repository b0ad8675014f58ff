/** Rows of our own in the forms of SIPRI's trade register, and the mapping that they are read with. */
import {readFileSync} from "node:fs";
import Papa from "papaparse";
import {readMapping} from "../../../loaders/trackers/mapping.js";
import type {Codes} from "../../../loaders/trackers/wordsMapped.js";
import {LAYOUTS} from "../../../loaders/trackers/layouts.js";
import {readTracker} from "../../../loaders/trackers/readTracker.js";

const rowsOf = (file: string) =>
  Papa.parse<Record<string, string>>(readFileSync(file, "utf8"), {header: true, skipEmptyLines: true}).data;

/** The classes and actors of the project's own tables. */
export const codes: Codes = {
  item: new Map(rowsOf("data/reference/items.csv").map(({item_class = "", unit = ""}) => [item_class, unit])),
  actor: new Set(rowsOf("data/reference/actors.csv").map(({code = ""}) => code))
};

const release = {release: "2026-02", until: "2026-02-27"};

/** Reads the bytes as a tracker's file, with the project's own mapping. */
export async function readRegister(bytes: Uint8Array) {
  const read = await readTracker("register.csv", bytes, LAYOUTS, release, (tracker) => readMapping(tracker, codes));
  const [sheet] = read.sheets;
  if (!sheet) throw new Error("no sheet was read");
  return sheet;
}

export const ORDERS =
  "Recipient,Supplier,Year of order, ,Number ordered, ,Weapon designation,Weapon description,Number delivered, ,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,SIPRI TIV of delivered weapons";
export const DELIVERIES =
  "SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,";
export const NEWSROOM =
  "Recipient,Supplier,No. ordered,uncertain,Weapon designation,Weapon description,Year of order,uncertain, Year of delivery,No. delivered,uncertain,Comments";

export const PREAMBLE = `Transfers of major conventional arms from All countries  to Ukraine  . Deals with deliveries made for the year range '2000' to '2024'
A '?' in a column indicates uncertain data. The ?Number delivered? and the 'Year(s) of deliveries' refer only to deliveries in the selected year(s).

Source: SIPRI Arms Transfers Database (c) SIPRI.
Data generated: 13 Oct 2024 2:20:11 PM`;

export const text = (...lines: string[]) => new TextEncoder().encode(`${lines.join("\n")}\n`);
