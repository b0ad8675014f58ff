import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterEach, beforeEach, expect, it} from "vitest";
import {checkSite, SiteFaults, type SiteFault} from "../../../loaders/site/checkSite.js";
import {inlineHash} from "../../../loaders/site/headers.js";
import {escape} from "../../../src/components/html.js";

const STYLE = "p { margin: 0 }";
const SCRIPT = "console.log(1);";
const POLICY = escape(`script-src ${inlineHash(SCRIPT)}; style-src ${inlineHash(STYLE)}`);

const page = (lang: string, body: string) => `<!doctype html>
<html lang="${lang}" data-script="${lang === "ja" ? "../" : "./"}own.js">
<head>
<meta http-equiv="Content-Security-Policy" content="${POLICY}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<link rel="canonical" href="https://example.org/" />
<style>${STYLE}</style>
<script type="module">${SCRIPT}</script>
<script type="application/ld+json">{"value": "undefined"}</script>
</head>
<body><h1 id="top">Title</h1>${body}</body>
</html>
`;

/** A site that has everything and lacks nothing. */
const GOOD: Readonly<Record<string, string>> = {
  "index.html": page(
    "en",
    '<a href="./more.html#place">there</a> <a href="./ja/">日本語</a> <a href="./data.csv">data</a> <a href="https://example.org/">out</a> <code>undefined</code>'
  ),
  "more.html": page(
    "en",
    '<p id="place">Here</p> <a href="?q=1&amp;r=2#place">same page</a> <a href="./ja">日本語</a>'
  ),
  "ja/index.html": page("ja", '<a href="../more">there</a>'),
  "404.html": page("en", '<a href="/">start</a>'),
  "own.js": 'import {one} from "./other.js"; import("./other.js");',
  "other.js": "export const one = 1;",
  "data.csv": "a,b"
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "site-"));
});
afterEach(() => rm(folder, {recursive: true, force: true}));

async function faultsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), {recursive: true});
    await writeFile(join(folder, name), text);
  }
  try {
    await checkSite(folder);
    return [];
  } catch (error) {
    if (!(error instanceof SiteFaults)) throw error;
    error.faults.forEach(isInBoth);
    const [head, ...lines] = error.message.split("\n");
    expect(head).toBe(`${lines.length} fault${lines.length === 1 ? "" : "s"} in the built site:`);
    return lines;
  }
}

/** Under a code, and in Japanese that is no English. */
function isInBoth({code, words}: SiteFault): void {
  expect(code).toMatch(/^[a-z_]+$/);
  expect(words.en, code).not.toMatch(JAPANESE);
  expect(words.ja, code).toMatch(JAPANESE);
  expect(words.ja, code).not.toMatch(/[A-Za-z’']{2,}(?: [A-Za-z’']{2,}){2,}/);
}

const JAPANESE = /[぀-ヿ一-鿿]/u;

/** The good site with one file changed. */
const changed = (file: string, from: string | RegExp, to: string) => {
  const text = GOOD[file]!.replace(from, to);
  expect(text, "the change takes hold").not.toBe(GOOD[file]);
  return {...GOOD, [file]: text};
};
const withBody = (markup: string, file = "more.html") => changed(file, "</body>", `${markup}</body>`);

it("lets a good site pass", async () => {
  expect(await faultsOf(GOOD)).toEqual([]);
});

it.each([
  ["a missing language", changed("more.html", ' lang="en"', ""), "more.html: lang is not en"],
  ["the wrong language", changed("ja/index.html", 'lang="ja"', 'lang="en"'), "ja/index.html: lang is not ja"],
  ["no viewport", changed("more.html", /<meta name="viewport".*/, ""), "more.html: the viewport forbids zoom"],
  [
    "a greatest zoom",
    changed("more.html", "initial-scale=1", "maximum-scale=1"),
    "more.html: the viewport forbids zoom"
  ],
  [
    "no zoom at all",
    changed("more.html", "initial-scale=1", "user-scalable=no"),
    "more.html: the viewport forbids zoom"
  ],
  ["no heading", changed("more.html", /<h1.*<\/h1>/, ""), "more.html: no h1"],
  ["an error box", withBody('<div class="observablehq--error">x</div>'), "more.html: an error box"],
  [
    "a note for readers without a script that everybody sees",
    withBody("<p><noscript></noscript></p><p>x</p><p></p>"),
    "more.html: a p or noscript is empty"
  ],
  ["a link that was not read", withBody("<p>[more](./more)</p>"), "more.html: a link in Markdown"],
  ["undefined in the words", withBody("<p>undefined donors</p>"), "more.html: a value that is undefined"],
  ["NaN in the words", withBody("<p>NaN donors</p>"), "more.html: a value that is undefined, NaN"],
  [
    "an object in the words",
    withBody("<p>[object Object]</p>"),
    "more.html: a value that is undefined, NaN or an object"
  ],
  ["a script in the page", withBody("<script>alert(1)</script>"), "more.html: a script stands in the page itself"],
  ["a style in the page", withBody("<style>b { color: red }</style>"), "more.html: a style stands in the page itself"],
  ["a style attribute", withBody('<b style="color: red">x</b>'), "more.html: a style attribute stands in the page"],
  ["an event handler", withBody('<b onclick="alert(1)">x</b>'), "more.html: an event handler stands in the page"],
  ["an id that stands twice", withBody('<b id="place">x</b>'), 'more.html: id "place" stands twice'],
  ["an image from elsewhere", withBody('<img src="https://cdn.example/x.png">'), "more.html: asks another server"],
  [
    "a script from elsewhere",
    withBody('<script src="https://cdn.example/x.js"></script>'),
    "more.html: asks another server for https://cdn.example/x.js"
  ],
  [
    "a style sheet from elsewhere",
    withBody('<link rel="stylesheet" href="https://cdn.example/x.css">'),
    "more.html: asks another server for https://cdn.example/x.css"
  ],
  ["a link to no page", withBody('<a href="./gone.html">x</a>'), 'more.html: "./gone.html" leads nowhere'],
  ["a form to no page", withBody('<form action="./gone.html"></form>'), 'more.html: "./gone.html" leads nowhere'],
  ["a link out of the site", withBody('<a href="../up.html">x</a>'), 'more.html: "../up.html" leads nowhere'],
  ["a link to no place", withBody('<a href="./#gone">x</a>'), 'more.html: "./#gone": there is no such place'],
  ["a place that this page lacks", withBody('<a href="#gone">x</a>'), 'more.html: "#gone": there is no such place'],
  ["a script that is not there", changed("more.html", "./own.js", "./gone.js"), 'more.html: "./gone.js" leads nowhere'],
  ["a link from the root", withBody('<a href="/more.html">x</a>'), 'more.html: "/more.html" is not relative'],
  ["a bare import", changed("own.js", "./other.js", "d3"), 'own.js: imports "d3"'],
  ["a bare dynamic import", changed("own.js", 'import("./other.js")', 'import("d3")'), 'own.js: imports "d3"'],
  ["an import from elsewhere", changed("own.js", "./other.js", "https://cdn.example/d3.js"), "own.js: imports"]
])("finds %s", async (_what, files, fault) => {
  const faults = await faultsOf(files);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(fault);
});

it("lists the faults of all files at once, and counts them", async () => {
  const files = {
    ...GOOD,
    "more.html": page("en", '<p id="place">NaN</p><a href="./gone.html">x</a>'),
    "ja/index.html": page("en", ""),
    "own.js": 'import "d3";'
  };
  const faults = await faultsOf(files);
  expect(faults.map((fault) => fault.split(":")[0]).sort()).toEqual([
    "ja/index.html",
    "ja/index.html",
    "more.html",
    "more.html",
    "own.js"
  ]);
});

it("leaves the links of a frozen release alone, but not its other faults", async () => {
  const files = {...GOOD, "r/1.0.0/ja/index.html": page("en", '<a href="../../withdrawn.html">x</a>')};
  expect(await faultsOf(files)).toEqual(["r/1.0.0/ja/index.html: lang is not ja"]);
});
