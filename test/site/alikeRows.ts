/**
 * In the page: takes out rows, items, articles and marks that are built as three before them in places of the same kind, so that
 * what looks at every element against every other looks at each kind once. What stays first of a kind stands for the rest: they
 * have the same elements in the same order, the same classes, roles, states and styles, and text in the same places, within the
 * same elements, and are seen or not as it is; only names of their own (ids, addresses, values), places in a drawing and the words
 * themselves differ. The last one of each place stays too, since its borders may.
 */
export function removeAlikeRows(): void {
  const KEPT = 3;
  const ROWS = "tbody > tr, li, option, article, svg g";
  const OWN = /^(id|href|src|value|datetime|title|for|headers|aria-label|aria-labelledby|aria-describedby|data-.*)$/;
  const DRAWN = /^([xyrd]|[xy][12]|c[xy]|d[xy]|points|transform|width|height)$/;
  const NAME = /^(id|aria-label|aria-labelledby|aria-describedby)$/;
  const tagOf = (element: Element, own: RegExp): string => {
    const isDrawn = element.namespaceURI?.endsWith("svg");
    const attributes = [...element.attributes].map(({name, value}) =>
      own.test(name) || (isDrawn && DRAWN.test(name)) ? `${name}${value.trim() && "=…"}` : `${name}=${value}`
    );
    return `<${element.localName} ${attributes.sort().join(" ")}>`;
  };
  const shapeOf = (node: Node): string => {
    if (node.nodeType === 3) return node.textContent!.trim() && "#";
    if (node.nodeType !== 1) return "";
    return `${tagOf(node as Element, OWN)}${[...node.childNodes].map(shapeOf).join("")}</>`;
  };
  const places = new Map<Element, string>();
  const placeOf = (element: Element | null): string => {
    if (!element) return "";
    let place = places.get(element);
    if (place === undefined)
      places.set(
        element,
        (place = placeOf(element.parentElement) + tagOf(element, element.matches(ROWS) ? OWN : NAME))
      );
    return place;
  };
  const seen = new Map<string, number>();
  const alike = new Set<Element>();
  const isGone = (element: Element | null): boolean =>
    element !== null && (alike.has(element) || isGone(element.parentElement));
  for (const row of document.querySelectorAll(ROWS)) {
    if (isGone(row.parentElement)) continue;
    const kind = `${placeOf(row.parentElement)} ${row.checkVisibility()} ${shapeOf(row)}`;
    const times = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, times);
    if (times > KEPT && row.nextElementSibling) alike.add(row);
  }
  for (const row of alike) row.remove();
}
