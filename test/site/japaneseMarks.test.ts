/** Beside Japanese words stand the marks of Japanese: no half-width bracket, colon, semicolon, comma, stop or question mark; and no sentence is English. */
import {readdir, readFile} from "node:fs/promises";
import {expect, it} from "vitest";
import {siteData} from "./siteData.js";

const JAPANESE = "[\\u3040-\\u30ff\\u4e00-\\u9fff々（）、。：；]";
/** A mark next to Japanese, or a space away. What stands in 「」 is quoted as it was written. */
const HALF_WIDTH = new RegExp(`${JAPANESE} ?(?:[():;?!]|[.,](?!\\d))|[():;,?!] ?${JAPANESE}`, "u");

/** Four words in a row, of which the last three begin small: a clause of a sentence, no name. */
const ENGLISH = /[A-Za-z’'-]+(?: [a-z’'-]+){3}/;

/** What a source says, in its own words. */
const QUOTED = /「[^」]*」/g;

/** Elements within a line: what stands on either side of their tags belongs together. */
const INLINE = /<\/?(?:a|abbr|b|cite|em|i|q|small|span|strong|time|sub|sup)\b[^>]*>/g;
const NOT_READ = /<(script|style|code|pre|svg)\b.*?<\/\1>|<(\w+)[^>]*\saria-hidden="true"[^>]*>[^<]*<\/\2>/gs;
const IN_ANOTHER_LANGUAGE = /<(\w+)[^>]*\slang="(?!ja")[a-z]+"[^>]*>.*?<\/\1>/gs;
const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'"
};

const decoded = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);

/** What a reader of a page reads or hears, piece by piece. */
function wordsOf(page: string): string[] {
  const spoken = [...page.matchAll(/\s(?:alt|title|aria-label|content|placeholder)="([^"]*)"/g)].map(
    ([, text = ""]) => text
  );
  const shown = page
    .replace(NOT_READ, " ")
    .replace(IN_ANOTHER_LANGUAGE, " ")
    .replace(INLINE, "")
    .split(/<[^>]*>/);
  return [...shown, ...spoken].map((text) => decoded(text).replace(/\s+/g, " "));
}

it("knows such marks", () => {
  const found = (page: string) => wordsOf(page).filter((words) => HALF_WIDTH.test(words));
  for (const bad of [
    "<p>数量: 3</p>",
    "<b>数量</b>: 3",
    "<p>器(発射器)</p>",
    '<img alt="何か?">',
    "<p>次, 前</p>",
    "<p>終わり.</p>"
  ])
    expect(found(bad), bad).toHaveLength(1);
  for (const good of [
    "<p>数量：3</p>",
    "<p>1.5倍、2,000発</p>",
    "<code>日付: x</code>",
    '<i lang="en">(Panzerfaust) 日本</i>'
  ])
    expect(found(good), good).toEqual([]);
});

it("finds none that a style sheet sets between words, unless the language of the page has a say in it", async () => {
  const sheets = (await readdir("src/styles")).filter((file) => file.endsWith(".css"));
  expect(sheets.length).toBeGreaterThan(10);
  const set: string[] = [];
  for (const sheet of sheets) {
    for (const [, mark = ""] of (await readFile(`src/styles/${sheet}`, "utf8")).matchAll(/content: "([^"]*)"/g))
      // A question mark alone is the sign of what is not known.
      if (/[:;!“”]|^[,.]/.test(mark)) set.push(`${sheet}: ${mark}`);
  }
  expect(set).toEqual([]);
});

it("finds none on any Japanese page, and no English, but in the names of sources and in what is marked as of another language", async () => {
  const data = await siteData();
  const {sources, claims, equipment, items, statuses} = data;
  const titles = [
    ...sources.flatMap(({title, publisher}) => [title, publisher]),
    ...claims.map(({source_title}) => source_title),
    ...[...equipment, ...items, ...statuses].map(({source}) => source)
  ].flatMap((title) => (title ? [title, data.remarks.get(title) ?? title] : []));
  const longestFirst = [...new Set(titles)].sort((a, b) => b.length - a.length);
  const withoutTitles = (words: string) =>
    longestFirst.reduce((left, title) => (left.includes(title) ? left.replaceAll(title, "題") : left), words);
  const pages = (await readdir("dist/ja", {recursive: true})).filter((file) => file.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(500);
  const found = new Map<string, string>();
  for (const page of pages) {
    for (const words of wordsOf(await readFile(`dist/ja/${page}`, "utf8"))) {
      if (HALF_WIDTH.test(words) && HALF_WIDTH.test(withoutTitles(words))) found.set(words, page);
      if (ENGLISH.test(words) && ENGLISH.test(withoutTitles(words).replaceAll(QUOTED, ""))) found.set(words, page);
      // Emphasis that closes after a bracket and before a letter is none to Markdown: its stars would be read.
      if (words.includes("**")) found.set(words, page);
    }
  }
  expect([...found].map(([words, page]) => `${page}: ${words}`)).toEqual([]);
});
