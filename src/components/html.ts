/** Markup that is already safe. Everything else is text and is escaped. */
export class Html {
  constructor(readonly markup: string) {}
  toString(): string {
    return this.markup;
  }
}

export type Content = Html | string | number | false | null | undefined | readonly Content[];

const entities: Record<string, string> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"};

export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** The text that was escaped. */
export const unescape = (markup: string): string =>
  Object.entries(entities).reduceRight((text, [character, entity]) => text.replaceAll(entity, character), markup);

function render(content: Content): string {
  if (content === false || content === null || content === undefined) return "";
  if (content instanceof Html) return content.markup;
  if (Array.isArray(content)) return content.map(render).join("");
  return escape(String(content));
}

/** A template whose values are escaped unless they are markup; lists are joined; false, null, undefined are nothing. */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  let markup = strings[0] ?? "";
  for (const [index, value] of values.entries()) markup += render(value) + (strings[index + 1] ?? "");
  return new Html(markup);
}

/** Trusts a string as markup: for the output of the chart library only. */
export const raw = (markup: string): Html => new Html(markup);

/** JSON as it can stand in a script element, which a "<" could end. */
export const jsonInPage = (json: string): string => json.replaceAll("<", "\\u003c");
