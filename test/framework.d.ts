/** The parts of Framework that make a page of its Markdown. It publishes no types for them. */
declare module "@observablehq/framework/dist/markdown.js" {
  import type {MarkdownIt} from "markdown-it";
  export function createMarkdownIt(options: {markdownIt: (md: MarkdownIt) => MarkdownIt}): MarkdownIt;
  export function parseMarkdown(
    input: string,
    options: {md: MarkdownIt; path: string}
  ): {body: string; title: string | null; code: unknown[]};
}
declare module "@observablehq/framework/dist/config.js" {
  export interface Config {
    loaders: {loadPage(path: string, options: Config & {path: string}): Promise<unknown>};
  }
  export function normalizeConfig(spec: object, root?: string): Config;
}
declare module "@observablehq/framework/dist/render.js" {
  import type {Config} from "@observablehq/framework/dist/config.js";
  export function renderPage(page: unknown, options: Config & {path: string}): Promise<string>;
}
