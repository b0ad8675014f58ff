/** In the page: what makes it scroll sideways, tables that do not scroll in a named place of their own or do not show it, and words that are cut off. */
export function overflowing(): string[] {
  const name = (element: Element) =>
    `${element.localName}.${element.className} “${element.textContent!.trim().slice(0, 40)}”`;
  const faults: string[] = [];
  const {scrollWidth} = document.scrollingElement!;
  if (scrollWidth > innerWidth) {
    const widest = [...document.querySelectorAll("body *")].filter(
      (element) =>
        element.checkVisibility() &&
        element.getBoundingClientRect().right > innerWidth + 1 &&
        !element.parentElement!.closest("table, pre, svg")
    );
    faults.push(`the page is ${scrollWidth} wide: ${widest.slice(0, 3).map(name).join(", ")}`);
  }
  for (const table of document.querySelectorAll("table")) {
    const box = table.parentElement!;
    if (!table.checkVisibility() || table.offsetWidth <= innerWidth) continue;
    const isNamed = box.ariaLabel || document.getElementById(box.getAttribute("aria-labelledby") ?? "")?.textContent;
    const {overflowX, backgroundImage} = getComputedStyle(box);
    const scrolls = /auto|scroll/.test(overflowX);
    if (!isNamed || !scrolls || box.tabIndex < 0) faults.push(`${name(table)} is wide and has no place of its own`);
    // A shade at the edge tells that more stands behind it.
    if (backgroundImage === "none") faults.push(`${name(table)} goes on behind an edge that does not show it`);
  }
  // Words that are higher than their box lie on what follows, or are cut off; what has a clip path is said, not shown.
  for (const text of document.querySelectorAll(
    "main :is(h1, h2, h3, h4, p, li, dt, dd, figcaption, summary, button, label)"
  )) {
    if (!text.checkVisibility()) continue;
    const {fontSize, overflowX, clipPath} = getComputedStyle(text);
    if (clipPath !== "none") continue;
    const isTooHigh = text.scrollHeight > text.clientHeight + parseFloat(fontSize) / 2;
    const isCutOff = /hidden|clip/.test(overflowX) && text.scrollWidth > text.clientWidth + 1;
    if (isTooHigh || isCutOff) faults.push(`${name(text)} does not fit its box`);
  }
  for (const box of document.querySelectorAll("main *")) {
    const {overflowX, overflowY, clipPath} = getComputedStyle(box);
    if (!box.checkVisibility() || clipPath !== "none" || !/hidden|clip/.test(overflowX + overflowY)) continue;
    if (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)
      faults.push(`${name(box)} cuts off what is in it`);
  }
  return faults;
}

/** In the page: controls under 24 × 24 pixels, but for links in a sentence and those with room around them (WCAG 2.2, 2.5.8). */
export function smallTargets(): string[] {
  const SIZE = 24;
  const targets = [...document.querySelectorAll<HTMLElement>("a[href], button, select, summary, input, [role=button]")]
    // Rows far off the screen are not laid out until they come near; the rows like them stand for them.
    .filter(
      (element) =>
        element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true}) && !element.matches(".skip")
    )
    .map((element) => {
      // A radio button can be pressed by its label.
      const target = element instanceof HTMLInputElement ? (element.closest("label") ?? element) : element;
      return {element, box: target.getBoundingClientRect()};
    });
  const isInSentence = (element: Element) =>
    element.localName === "a" &&
    getComputedStyle(element).display === "inline" &&
    element.closest("p, li, dd, td, th, figcaption, blockquote, span, cite")!.textContent!.trim() !==
      element.textContent!.trim();
  const small = targets.filter(({element, box}) => (box.width < SIZE || box.height < SIZE) && !isInSentence(element));
  // A circle of 24 pixels around a small target may touch neither another target nor another such circle.
  const middle = ({left, top, width, height}: DOMRect) => ({x: left + width / 2, y: top + height / 2});
  const isCrowded = ({element, box}: (typeof targets)[number]) =>
    targets.some((other) => {
      if (other.element === element) return false;
      const {x, y} = middle(box);
      const [dx, dy] = [
        Math.max(other.box.left - x, 0, x - other.box.right),
        Math.max(other.box.top - y, 0, y - other.box.bottom)
      ];
      if (Math.hypot(dx, dy) < SIZE / 2) return true;
      const theirs = middle(other.box);
      const isSmall = small.some(({element: one}) => one === other.element);
      return isSmall && Math.hypot(theirs.x - x, theirs.y - y) < SIZE;
    });
  return small
    .filter(isCrowded)
    .map(
      ({element, box}) =>
        `${element.localName}.${element.className} “${element.textContent!.trim().slice(0, 30)}” in ${element.parentElement!.localName}.${element.parentElement!.className}: ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`
    );
}

/** In the page: words of verdicts that stand, in part or whole, outside of what can be seen without scrolling sideways. */
export function verdictsCutOff(): string[] {
  return [...document.querySelectorAll("main .verdict-word")]
    .filter((word) => word.checkVisibility({contentVisibilityAuto: false}))
    .filter((word) => {
      const {left, right, width} = word.getBoundingClientRect();
      return width > 0 && (left < 0 || right > innerWidth);
    })
    .map((word) => word.textContent);
}
