import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {normalizeConfig} from "@observablehq/framework/dist/config.js";
import {renderPage} from "@observablehq/framework/dist/render.js";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {readBuiltPage} from "../../../loaders/site/builtPage.js";
import {inlineHash} from "../../../loaders/site/headers.js";
import {documentOf, fromTheRoot, titleOf} from "../../../loaders/site/htmlDocument.js";
import {bake, mark} from "../../../src/bake.js";
import {html} from "../../../src/components/html.js";

const FIGURES: Record<string, ReturnType<typeof mark>> = {
  head: html`<meta name="description" content="⟦${Buffer.from("number").toString("base64url")}⟧" />`,
  header: html`<header>三原則</header>`,
  footer: html`<footer></footer>`,
  number: "1 & 2",
  table: html`<table>
    <tr>
      <td><a href="./extracts/x.csv" download>x</a></td>
    </tr>
  </table>`
};
const run = (expression: string) => FIGURES[expression];
const assets = {style: "p {}", script: "run()", ownScript: "_import/client/sort.1234.js"};

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "pages-"));
  await mkdir(join(root, "client"));
  await mkdir(join(root, "ja"));
  await writeFile(join(root, "client/site.js"), "");
  await writeFile(join(root, "client/sort.js"), "");
});
afterAll(() => rm(root, {recursive: true}));

/** A page as Framework itself builds it. */
async function built(markdown: string, path = "/page") {
  await writeFile(join(root, `${path}.md`), markdown);
  const config = normalizeConfig({
    root,
    style: null,
    globalStylesheets: [],
    sidebar: false,
    toc: false,
    pager: false,
    preserveExtension: true,
    pages: [],
    head: () => `<script type="module" src="/client/site.js"></script>${String(mark("head", path))}`,
    header: () => String(mark("header", path)),
    footer: () => String(mark("footer", path)),
    markdownIt: bake(mark)
  });
  const page = await config.loaders.loadPage(path, {...config, path});
  return readBuiltPage(await renderPage(page, {...config, path}));
}

const PAGE = `# Sent: \${number}

\${table}

## Words {#words}

[Method](./method)

<script type="module" src="./client/sort.js"></script>
`;

describe("a page that Framework built", () => {
  it("is read part by part", async () => {
    const page = await built(PAGE);
    expect(titleOf(page, run)).toBe("Sent: 1 & 2");
    expect(page.scripts.map((address) => address.replace(/\?.*/, ""))).toEqual([
      "_import/client/site.js",
      "_import/client/sort.js"
    ]);
    expect(page.main).not.toContain("<script");
    expect(page.cells).toBeUndefined();
  });

  it("becomes a document in its language that needs no script of Framework's", async () => {
    const page = documentOf(await built(PAGE), {locale: "ja", path: "page"}, assets, run);
    expect(page).toMatch(/^<!doctype html>\n<html lang="ja" data-script="\.\.\/_import\/client\/sort\.1234\.js">/);
    expect(page).toContain("<title>Sent: 1 &amp; 2 · 三原則</title>");
    expect(page).toContain('<meta name="description" content="1 &amp; 2" />');
    expect(page).toContain("<h1>Sent: 1 &amp; 2</h1>");
    expect(page).toContain('<h2 id="words">Words</h2>');
    expect(page).toContain('<a href="./method.html">Method</a>');
    expect(page).toContain('<td><a href="./extracts/x.csv" download>x</a></td>');
    expect(page).not.toMatch(/observablehq|⟦|maximum-scale/);
  });

  it("keeps its cells, and its policy names them by their hash", async () => {
    const page = await built("# Cells\n\n```js\ndisplay(1 + 1);\n```\n");
    expect(page.cells).toContain("display(1 + 1)");
    const document = documentOf(page, {locale: "en", path: "page"}, assets, run);
    expect(document).toContain(`<script type="module">${page.cells!}</script>`);
    expect(document).toContain(inlineHash(page.cells!));
    expect(document).not.toContain("undefined");
  });

  it("is refused when a part is not where it should be", () => {
    expect(() => readBuiltPage("<html></html>")).toThrow("a page that Framework built has no head");
  });
});

describe("the page for wrong addresses", () => {
  it.each([
    ["en", "./compare.html", "/compare.html"],
    ["ja", "./compare.html", "/ja/compare.html"],
    ["ja", "../extracts/x.csv", "/extracts/x.csv"],
    ["ja", "./", "/ja/"],
    ["en", "#content", "#content"],
    ["en", "https://example.org/", "https://example.org/"]
  ] as const)("in %s names %s from the root of the site", (locale, address, expected) => {
    expect(fromTheRoot(`<a href="${address}">`, locale)).toBe(`<a href="${expected}">`);
  });
});
