import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {ABOUT, MAIN, SLUGS} from "../../src/components/navigation.js";
import {FIGURES, readExpression, runFigure} from "../../src/figures/index.js";
import {COUNTS} from "../../loaders/counts/counts.js";
import type {SiteData} from "../../src/record/siteData.js";

const pagesIn = (folder: string) =>
  readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".md") && !file.startsWith(".observablehq"))
    .sort();
const pages = pagesIn("src").filter((file) => !file.startsWith("ja/"));
const read = (file: string) => readFileSync(`src/${file}`, "utf8");
const expressions = (text: string) => [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, expression]) => expression!);
const ids = (text: string) => [...text.matchAll(/\{#([\w-]+)\}|\sid="([^"]*)"/g)].map(([, a, b]) => a ?? b);

describe("the pages in English and in Japanese", () => {
  it("are the same pages", () => {
    expect(pagesIn("src/ja")).toEqual(pages);
  });

  it.each(pages)("%s have the same ids, in the same order", (file) => {
    expect(ids(read(`ja/${file}`))).toEqual(ids(read(file)));
  });

  it.each(pages)("%s name the same figures", (file) => {
    expect(expressions(read(`ja/${file}`)).sort()).toEqual(expressions(read(file)).sort());
  });

  it.each(pages)("%s name figures that there are", (file) => {
    for (const expression of expressions(read(file))) expect(() => readExpression(expression)).not.toThrow();
  });

  it.each(pages)("%s load the same scripts", (file) => {
    const scripts = (text: string) => [...text.matchAll(/client\/(\w+)\.js/g)].map(([, name]) => name);
    expect(scripts(read(`ja/${file}`))).toEqual(scripts(read(file)));
  });

  it.each(pagesIn("src/ja"))("ja/%s has a description and one heading of the first rank", (file) => {
    expect(read(`ja/${file}`)).toMatch(/^---\ndescription: \S/);
    expect(read(`ja/${file}`).match(/^# /gm)).toHaveLength(1);
  });
});

it("has a page for every name in an address, and no other", () => {
  const files = pages
    .filter((file) => !file.includes("/"))
    .map((file) => file.replace(/\.md$/, "").replace(/^index$/, ""));
  expect(files.sort()).toEqual([...SLUGS, "404"].sort());
});

it("names each page in one navigation", () => {
  expect([...MAIN, ...ABOUT].sort()).toEqual([...SLUGS].sort());
});

it("has no figure that no page names", () => {
  const around = readFileSync("src/pageOptions.ts", "utf8");
  const named = pages.flatMap((file) => expressions(read(file))).map((expression) => expression.match(/^\w+/)![0]);
  const unnamed = Object.keys(FIGURES).filter(
    (name) => !named.includes(name) && !new RegExp(`["\`]${name}\\b`).test(around)
  );
  expect(unnamed).toEqual([]);
});

it("counts only what has a name among the counts", () => {
  const named = pages.flatMap((file) =>
    expressions(read(file)).flatMap((one) => /^count(?:ed)?\("(.*)"\)$/.exec(one)?.[1] ?? [])
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !Object.hasOwn(COUNTS, name))).toEqual([]);
});

describe("an expression that cannot be run", () => {
  const data = {counts: new Map()} as unknown as SiteData;
  it.each([
    ["nosuch", "nosuch", "there is no figure"],
    ["a name that every object has", "constructor", "there is no figure"],
    ["arithmetic", "1 + 1", "write the name of a figure"],
    ["words without quotes", "count(claims)", "write the name of a figure"],
    ["a count of nothing known", 'count("nosuch")', "nothing is counted"]
  ])("%s names the file and the expression", (_name, expression, reason) => {
    const run = () => runFigure(expression, data, {locale: "ja", path: "transfers/DEU-1"});
    expect(run).toThrow(`src/ja/transfers/[id].md: \${${expression}}: `);
    expect(run).toThrow(reason);
  });
});
