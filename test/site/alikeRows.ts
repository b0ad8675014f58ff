/**
 * In the page: takes out rows and items that are built as three before them in the same place, so that what looks at every
 * element against every other looks at each kind once. What stays first of a kind stands for the rest: they have the same
 * elements in the same order, the same classes, roles, states and styles, and text in the same places; only names of their
 * own (ids, addresses, values) and the words themselves differ. The last one stays too, since its borders may.
 */
export function removeAlikeRows(): void {
  const KEPT = 3;
  const OWN = /^(id|href|src|value|datetime|title|for|headers|aria-label|aria-labelledby|aria-describedby|data-.*)$/;
  const shapeOf = (node: Node): string => {
    if (node.nodeType === 3) return node.textContent!.trim() && "#";
    if (node.nodeType !== 1) return "";
    const element = node as Element;
    const attributes = [...element.attributes].map(({name, value}) =>
      OWN.test(name) ? `${name}${value.trim() && "=…"}` : `${name}=${value}`
    );
    return `<${element.localName} ${attributes.sort().join(" ")}>${[...node.childNodes].map(shapeOf).join("")}</>`;
  };
  for (const place of document.querySelectorAll("tbody, ul, ol")) {
    const seen = new Map<string, number>();
    for (const row of [...place.children].slice(0, -1)) {
      const shape = shapeOf(row);
      const times = (seen.get(shape) ?? 0) + 1;
      seen.set(shape, times);
      if (times > KEPT) row.remove();
    }
  }
}
