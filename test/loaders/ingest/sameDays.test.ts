import {expect, it} from "vitest";
import {readTable, type Cells} from "../../../loaders/ingest/readTable.js";
import {columnNames} from "../../../loaders/schema/table.js";
import {TABLES} from "../../../loaders/schema/tables.js";
import {formatDate} from "../../../src/text/format.js";

/** The days that a Japanese text names in full, as the English text of the same would: "8 March 2022". */
const daysInJapanese = (text: string): string[] =>
  [...text.matchAll(/(\d{4})年(\d{1,2})月(\d{1,2})日/g)].map(([, year, month, day]) =>
    formatDate(`${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`, "en")
  );

const daysInEnglish = (text: string): string[] =>
  [...text.matchAll(/\d{1,2} (?:January|February|Ma[ry]\w*|April|Ju[nl]\w+|August|\w+ember|October) \d{4}/g)].map(
    ([day]) => day
  );

it.each(TABLES.filter(({name}) => name !== "remarks").map((table) => [table.name, table] as const))(
  "what %s says in two languages names the same days in both",
  async (_, table) => {
    const names = columnNames(table);
    const pairs = names.flatMap((en): [string, string][] => {
      const ja = en.endsWith("_en") ? `${en.slice(0, -3)}_ja` : `${en}_ja`;
      return names.includes(ja) ? [[en, ja]] : [];
    });
    const otherwise = ({cells}: {cells: Cells}) =>
      pairs.flatMap(([en, ja]) => {
        const [english, japanese] = [cells[en] ?? "", cells[ja] ?? ""];
        const days = [daysInEnglish(english), daysInJapanese(japanese)].map((named) =>
          [...new Set(named)].sort().join()
        );
        return english && japanese && days[0] !== days[1] ? [`${english} | ${japanese}`] : [];
      });
    expect((await readTable(table)).rows.flatMap(otherwise)).toEqual([]);
  }
);
