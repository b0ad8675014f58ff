import {createMarkdownIt, parseMarkdown} from "@observablehq/framework/dist/markdown.js";
import {describe, expect, it} from "vitest";
import {bake, expressionsIn, filled, fillMarks, mark, type Fill} from "../src/bake.js";
import {html} from "../src/components/html.js";

const FIGURES: Record<string, ReturnType<Fill>> = {
  number: "1,900",
  hostile: "<b>&",
  table: html`<table></table>`,
  none: false,
  several: [html`<p>a</p>`, html`<p>b</p>`]
};
const here: Fill = (expression) => FIGURES[expression]!;

/** A page as Framework itself makes it of its Markdown. */
const made = (text: string, fill: Fill = here, path = "/compare") =>
  parseMarkdown(text, {md: createMarkdownIt({markdownIt: bake(fill)}), path});

describe("what stands between ${ and }", () => {
  it.each([
    ["is words among words", "It sent ${number} vests.", "<p>It sent 1,900 vests.</p>\n"],
    ["is escaped, unless it is markup", "${hostile} is ${table}", "<p>&lt;b&gt;&amp; is <table></table></p>\n"],
    ["is a block where it is all of its paragraph", "a\n\n${table}\n\nb", "<p>a</p>\n\n<table></table>\n<p>b</p>\n"],
    ["may be several blocks", "${several}", "\n<p>a</p><p>b</p>\n"],
    ["may be nothing", "${none}", "\n\n"],
    ["is run within HTML too", '<p class="lede">${number}</p>', '<p class="lede">1,900</p>'],
    ["is run in a list", "- ${number}", "<ul>\n<li>1,900</li>\n</ul>\n"],
    ["is left alone in code", "`${number}`", "<p><code>${number}</code></p>\n"]
  ])("%s", (_name, text, body) => {
    expect(made(text).body).toBe(body);
  });

  it("stands in the title that Framework takes from the heading", () => {
    expect(made("# It sent ${number} vests").title).toBe("It sent 1,900 vests");
  });

  it("is told the page that it stands on", () => {
    expect(made("${x}", (expression, path) => `${expression} on ${path}`, "/ja/index").body).toContain(
      "x on /ja/index"
    );
  });

  it("leaves nothing to the reader's browser; a cell is left to it", () => {
    expect(made("${number}").code).toEqual([]);
    expect(made("```js\nconst a = 1;\n```").code).toHaveLength(1);
  });
});

describe("ids of headings", () => {
  it.each([
    ["are those that the Markdown names", "## Limits first {#limits}", '<h2 id="limits">Limits first</h2>\n'],
    ["stand beside a figure", "## Doubts (${number}) {#notes}", '<h2 id="notes">Doubts (1,900)</h2>\n'],
    ["are not made of words", "## Limits first", "<h2>Limits first</h2>\n"],
    ["are not made of Japanese words either", "## まず限界について", "<h2>まず限界について</h2>\n"],
    ["are taken from the end alone", "## The sign {#a} is no id", "<h2>The sign {#a} is no id</h2>\n"]
  ])("%s", (_name, text, body) => {
    expect(made(text).body).toBe(body);
  });
});

describe("marks", () => {
  it("hold the place of a figure through Markdown, and are filled as if it had been run at once", () => {
    const text = '# It sent ${number}\n\n${table}\n\n<p class="lede">${hostile}</p>';
    const marked = made(text, mark);
    expect(fillMarks(marked.body, (expression) => here(expression, ""))).toBe(made(text).body);
    expect(fillMarks(marked.title!, (expression) => here(expression, ""))).toBe("It sent 1,900");
  });

  it("give back their expressions, whatever stands in them", () => {
    const expressions = ['count("claims")', "概要", 'head("{\\"title\\":\\"⟦YQ⟧\\"}")'];
    expect(expressionsIn(expressions.map((expression) => String(mark(expression, ""))).join("、"))).toEqual(
      expressions
    );
  });
});

describe("front matter", () => {
  it("takes words", () => {
    expect(filled("${number} transfers", (expression) => here(expression, ""))).toBe("1,900 transfers");
  });

  it("takes no markup", () => {
    expect(() => filled("${table}", (expression) => here(expression, ""))).toThrow(TypeError);
  });
});
