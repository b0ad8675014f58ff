/** Parts of a page that stand in it as it is built. Where one is missing, an error names it, and the page says that a script failed. */

/** @throws {Error} naming the selector. */
export function theElement<E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E {
  const element = within.querySelector<E>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

/** What a `data-` attribute says. @throws {Error} naming the attribute. */
export function theData(element: HTMLElement, name: string): string {
  const text = element.dataset[name];
  if (text === undefined) throw new Error(`${element.tagName} has no data-${name}`);
  return text;
}

/** The rows of a table. */
export const bodyOf = (table: HTMLTableElement): HTMLTableSectionElement => theElement("tbody", table);
