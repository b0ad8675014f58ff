/** The part of Framework that makes a page of its Markdown. It publishes no types for it. */
declare module "@observablehq/framework/dist/markdown.js" {
  import type {MarkdownIt} from "markdown-it";
  export function createMarkdownIt(options: {markdownIt: (md: MarkdownIt) => MarkdownIt}): MarkdownIt;
  export function parseMarkdown(
    input: string,
    options: {md: MarkdownIt; path: string}
  ): {body: string; title: string | null; code: unknown[]};
}
