/** Who types kana finds what is written in kanji: every word of every name has a reading, and every reading a word. */
import {readFile} from "node:fs/promises";
import Papa from "papaparse";
import {expect, it} from "vitest";
import {readingOf, readingsOf} from "../../src/text/reading.js";
import {READINGS} from "../../src/vocabulary/readings.js";

/** All Japanese names of a table, its aliases among them. */
async function namesOf(table: string): Promise<string[]> {
  const text = await readFile(`data/reference/${table}.csv`, "utf8");
  const {data} = Papa.parse<Record<string, string>>(text, {header: true});
  return data.flatMap(({name_ja = "", aliases = ""}) => [name_ja, ...aliases.split(" | ")]);
}
const names = (await Promise.all(["items", "actors", "equipment"].map(namesOf))).flat().filter((name) => name !== "");

it.each([
  ["防弾衣", "ぼうだんい"],
  ["155mmりゅう弾砲FH70", "155mmりゅうだんほうFH70"],
  ["携帯式地対空誘導弾", "けいたいしきちたいくうゆうどうだん"],
  ["対戦車地雷", "たいせんしゃじらい"],
  ["アラブ首長国連邦", "アラブしゅちょうこくれんぽう"],
  ["米国", "べいこく"],
  ["ジャベリン", undefined]
])("%s is read %s", (name, reading) => {
  expect(readingOf(name)).toBe(reading);
});

it("every kanji of every name of goods, states and equipment is read", () => {
  expect(names.length).toBeGreaterThan(900);
  expect(readingsOf(names).filter((reading) => /[\p{Script=Han}々]/u.test(reading))).toEqual([]);
});

it("no word has a reading that no name needs, and none is read in anything but kana", () => {
  const used = new Set<string>();
  const words = new RegExp(
    Object.keys(READINGS)
      .sort((a, b) => b.length - a.length)
      .join("|"),
    "g"
  );
  for (const name of names) for (const [word] of name.matchAll(words)) used.add(word);
  expect(Object.keys(READINGS).filter((word) => !used.has(word))).toEqual([]);
  expect(Object.values(READINGS).filter((reading) => !/^[ぁ-ゖー]+$/u.test(reading))).toEqual([]);
});
