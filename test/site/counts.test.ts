/** Every number in a heading or a lede is a named count, or stands in the row whose page it is. */
import {readdir, readFile} from "node:fs/promises";
import Papa from "papaparse";
import {beforeAll, describe, expect, it} from "vitest";
import {grouped} from "../../src/text/grouped.js";

type Row = Record<string, string>;

const table = async (name: string): Promise<Row[]> =>
  Papa.parse<Row>(await readFile(`dist/extracts/${name}.csv`, "utf8"), {header: true, skipEmptyLines: true}).data;

/** Files of pages in a language, without the frozen ones of releases. */
async function pagesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith(".html")).map((name) => `${folder}/${name}`);
}

async function headlineAndLede(file: string): Promise<string> {
  const page = await readFile(file, "utf8");
  return [...page.matchAll(/<h1[ >].*?<\/h1>|<p class="lede">.*?<\/p>/gs)]
    .map(([element]) => element.replace(/<[^>]*>/g, ""))
    .join(" ¶ ");
}

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const DATES = new RegExp(
  [
    String.raw`\d{4}-\d{2}-\d{2}`,
    String.raw`(\d{1,2} )?(${MONTHS})( \d{4})?`,
    String.raw`\d{4}年(\d{1,2}月(\d{1,2}日)?)?`,
    String.raw`\d{1,2}月\d{1,2}日`,
    String.raw`\b(19|20)\d{2}\b`
  ].join("|"),
  "g"
);

/** The whole numbers of a text that are no dates: 17,000 as 17000. Nothing that is counted has a fraction, as WCAG 2.2 has. */
const numbersIn = (text: string): number[] =>
  [...text.replace(DATES, " ").matchAll(/\d[\d,]*(\.\d+)?/g)].flatMap(([number, fraction]) =>
    fraction ? [] : [Number(number.replaceAll(",", ""))]
  );

let counted: Set<number>;
beforeAll(async () => {
  counted = new Set((await table("counts")).map(({value}) => Number(value)));
});

it("dates are told from numbers", () => {
  expect(
    numbersIn("1,900 vests of 8 March 2022, 2022年3月8日の81,415、1967年以降の9版, since 1967; 2022-03-08, WCAG 2.2")
  ).toEqual([1900, 81415, 9]);
});

describe.each(["dist", "dist/ja"])("pages in %s", (folder) => {
  it("name a count for every number in a headline or a lede", async () => {
    const files = await pagesIn(folder);
    expect(files.length).toBeGreaterThan(14);
    const strangers: string[] = [];
    let numbers = 0;
    for (const file of files) {
      const text = await headlineAndLede(file);
      for (const number of numbersIn(text)) {
        numbers += 1;
        if (!counted.has(number)) strangers.push(`${file}: ${number} in “${text}”`);
      }
    }
    expect(strangers).toEqual([]);
    expect(numbers).toBeGreaterThan(20);
  });

  it("of a record state no number that its rows do not state", async () => {
    const rows = grouped(await table("transfers"), ({transfer}) => transfer!);
    const strangers: string[] = [];
    for (const file of await pagesIn(`${folder}/transfers`)) {
      const transfer = file.slice(file.lastIndexOf("/") + 1, -".html".length);
      const stated = new Set(
        rows
          .get(transfer)!
          .flatMap(({item, item_ja, quantity_min, quantity_max}) => [
            ...numbersIn(`${item} ¶ ${item_ja}`),
            Number(quantity_min),
            Number(quantity_max)
          ])
      );
      const text = await headlineAndLede(file);
      for (const number of numbersIn(text)) if (!stated.has(number)) strangers.push(`${file}: ${number} in “${text}”`);
    }
    expect(strangers).toEqual([]);
  });
});
