/**
 * Figures by name in the Markdown of a page. Framework runs what stands between ${ and } in the reader's browser; here it is run when
 * the site is built, and what it gives stands in the page, so that a page reads without a script. A cell ("```js") is left as it is.
 */
import {theFirst, theLast} from "./text/the.js";
import type {MarkdownIt, Token} from "markdown-it";
import {html, Html, type Content} from "./components/html.js";

/** Gives the content for what stands between ${ and } on the page at `path`: "/index", "/ja/explore". */
export type Fill = (expression: string, path: string) => Content;

/** For Framework's option `markdownIt`. */
export const bake =
  (fill: Fill) =>
  (md: MarkdownIt): MarkdownIt => {
    md.core.ruler.after("placeholder", "figures", ({tokens, env}) => {
      for (const [index, token] of tokens.entries()) {
        if (isAlone(token)) standAlone(tokens[index - 1], tokens[index + 1]);
        for (const child of token.children ?? [])
          if (child.type === "placeholder") put(child, fill(child.content, (env as {path: string}).path));
      }
    });
    md.core.ruler.before("anchor", "own-ids", ({tokens}) => headings(tokens, takeId));
    md.core.ruler.after("anchor", "no-other-ids", ({tokens}) => headings(tokens, dropGivenId));
    return md;
  };

function put(token: Token, content: Content): void {
  const isText = typeof content === "string" || typeof content === "number";
  token.type = isText ? "text" : "html_inline";
  token.content = isText ? String(content) : html`${content}`.markup;
}

/** A figure that is all of its paragraph is a block of its own. */
const isAlone = ({type, children}: Token) =>
  type === "inline" && children?.length === 1 && theFirst(children).type === "placeholder";

function standAlone(...paragraph: (Token | undefined)[]): void {
  for (const token of paragraph) {
    if (token && !token.hidden && /^paragraph_/.test(token.type))
      Object.assign(token, {type: "html_block", content: "\n"});
  }
}

function headings(tokens: Token[], change: (heading: Token, words: Token) => void): void {
  for (const [index, token] of tokens.entries()) if (token.type === "heading_open") change(token, tokens[index + 1]!);
}

const OWN_ID = /\s*\{#([\w-]+)\}\s*$/;

/** "## Limits first {#limits}" has the id that it names, the same in both languages. */
function takeId(heading: Token, words: Token): void {
  const [, id] = OWN_ID.exec(words.content) ?? [];
  if (!id) return;
  heading.attrSet("id", id);
  heading.meta = {hasOwnId: true};
  const last = theLast(words.children!);
  last.content = last.content.replace(OWN_ID, "");
}

/** Ids made from words would differ between languages, and be empty in Japanese. */
function dropGivenId(heading: Token): void {
  if (!(heading.meta as {hasOwnId?: boolean} | null)?.hasOwnId) heading.attrs = null;
  else heading.attrs = heading.attrs!.filter(([name]) => name === "id");
}

const MARK = /⟦([\w-]+)⟧/g;

/** A mark that holds the place of a figure in a page that Framework builds, and stays whole wherever it stands. */
export const mark: Fill = (expression) => `⟦${Buffer.from(expression).toString("base64url")}⟧`;

/** Puts into `text`, a page or part of one as Framework built it, what `run` gives for each mark. */
export const fillMarks = (text: string, run: (expression: string) => Content): string =>
  text.replace(MARK, (_, code: string) => html`${run(expressionOf(code))}`.markup);

/** The expressions whose marks stand in `text`. */
export const expressionsIn = (text: string): string[] =>
  [...text.matchAll(MARK)].map(([, code = ""]) => expressionOf(code));

const expressionOf = (code: string) => Buffer.from(code, "base64url").toString();

/** The ${} in a value of the front matter, such as a description. */
export const filled = (words: string, run: (expression: string) => Content): string =>
  words.replace(/\$\{([^}]*)\}/g, (_, expression: string) => plain(run(expression)));

function plain(content: Content): string {
  if (content instanceof Html) throw new TypeError("the front matter takes words, not markup");
  return String(content);
}
