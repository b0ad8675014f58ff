import {nameKey} from "../../src/text/searchText.js";
import {columnMeta, columnNames} from "../schema/table.js";
import {said} from "../schema/said.js";
import type {ReadTable} from "./readTable.js";
import type {Refusal} from "./refusal.js";

/** One of the names by which people may look for a row: its code, a name in either language, or an alias. */
export interface RowName {
  column: string;
  name: string;
}

/** All names of a row of actors.csv or items.csv, its code first. */
export function namesOfRow(key: string, cells: Readonly<Record<string, string>>): RowName[] {
  const names = [key, "name_en", "name_ja"].map((column) => ({column, name: cells[column] ?? ""}));
  const aliases = (cells["aliases"] ?? "").split(" | ").map((name) => ({column: "aliases", name}));
  return [...names, ...aliases].filter(({name}) => name !== "");
}

/** Names that two rows of one table share, however they are written: a name must lead to one row. */
export function sharedNames(tables: readonly ReadTable[]): Refusal[] {
  return tables.filter(({table}) => columnNames(table).includes("aliases")).flatMap(sharedNamesOf);
}

function sharedNamesOf({table, rows}: ReadTable): Refusal[] {
  const [key = ""] = table.key;
  const ownerOf = new Map<string, string>();
  for (const {cells} of rows) ownerOf.set(nameKey(cells[key] ?? ""), cells[key] ?? "");
  return rows.flatMap(({line, cells}) =>
    namesOfRow(key, cells).flatMap(({column, name}) => {
      const owner = ownerOf.get(nameKey(name));
      if (owner === undefined) ownerOf.set(nameKey(name), cells[key] ?? "");
      if (owner === undefined || owner === cells[key]) return [];
      const meant = columnMeta(table, key);
      return {
        file: table.file,
        line,
        column,
        value: name,
        ...said("name_shared", {
          why: {en: `it is already a name of ${owner}`, ja: `${owner} の名称と同じである`},
          mend: {
            en: `Leave it with the one ${meant.en.toLowerCase()} that it always means, or give it to none.`,
            ja: "常に一つだけを指す場合に限り、その行に残す。"
          }
        })
      };
    })
  );
}
