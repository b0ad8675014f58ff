/** What Framework is told of every page: its head, what stands above and below its words, and how the figures in them are run. */
import {readFileSync} from "node:fs";
import type {MarkdownIt} from "markdown-it";
import {parse} from "yaml";
import {bake, filled, type Fill} from "./bake.js";
import {html} from "./components/html.js";
import {fileOf, onPage} from "./figures/figure.js";

interface PageInfo {
  title: string | null;
  path: string;
}

/** The options of Framework that depend on what stands for a figure. */
export interface PageOptions {
  head: (page: PageInfo) => string;
  header: (page: PageInfo) => string;
  footer: (page: PageInfo) => string;
  markdownIt: (md: MarkdownIt) => MarkdownIt;
}

/** On every page. */
const SCRIPT = `<script type="module" src="/client/site.js"></script>`;

/** @param also what the head of every page holds beside its script */
export function pageOptions(fill: Fill, also = ""): PageOptions {
  const markup = (expression: string, path: string) => html`${fill(expression, path)}`.markup;
  return {
    head: ({title, path}) => {
      const about = JSON.stringify({title, ...frontMatter(path, fill)});
      return SCRIPT + also + markup(`head(${JSON.stringify(about)})`, path);
    },
    header: ({path}) => markup("pageHeader", path),
    footer: ({path}) => markup("pageFooter", path),
    markdownIt: bake(fill)
  };
}

/** What a page says of itself before its words: `description`, `image`, `noindex`. Framework keeps only the keys that it knows. */
function frontMatter(path: string, fill: Fill): Record<string, unknown> {
  const file = fileOf(onPage(path));
  const [, text = ""] = /^---\n(.*?)\n---\n/s.exec(readFileSync(file, "utf8")) ?? [];
  const values = (parse(text) ?? {}) as Record<string, unknown>;
  if (!values["description"]) throw new Error(`${file} has no description in its front matter`);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? filled(value, (expression) => fill(expression, path)) : value
    ])
  );
}
