/** A list that a phone shows the beginning of (src/components/moreRows.ts) is found whole by the browser's own search, which unfolds it. */

const PHONE = matchMedia("screen and (width < 44rem)");
const ROWS = "tbody tr, .event, .law-clause, .others > li";

/** Where a browser cannot search what is hidden, the style sheet alone folds the rows. */
export function findWhatIsFolded(): void {
  if (!("onbeforematch" in document.body)) return;
  for (const more of document.querySelectorAll<HTMLDetailsElement>(".more-rows")) {
    const list = more.previousElementSibling;
    if (!list) continue;
    const rows = list.querySelectorAll(ROWS);
    // All rows bear the mark, for their order may change; the style sheet says which of them are folded.
    const mark = () => {
      const isFolded = PHONE.matches && !more.open;
      for (const row of rows) {
        if (isFolded) row.setAttribute("hidden", "until-found");
        else row.removeAttribute("hidden");
      }
    };
    mark();
    PHONE.addEventListener("change", mark);
    more.addEventListener("toggle", mark);
    list.addEventListener("beforematch", () => (more.open = true));
  }
}
