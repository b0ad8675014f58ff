/**
 * Lets the marks of a drawing answer, each with the same small panel, whether somebody points at it, taps it, or comes to it by
 * keyboard: one stop for Tab, then the arrow keys from mark to mark. Esc closes the panel.
 */
import {button, element} from "./elements.js";

interface Answer {
  title: string;
  text: string;
  note: string;
  /** Something to do with it, as a button. */
  action?: {text: string; take: () => void};
  /** Where it leads. */
  link?: {text: string; address: string};
}

const STEPS: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1};

/**
 * Takes a place in hand in which a drawing with `[data-mark]` stands, or will stand: it may be drawn anew.
 * @returns closes the panel
 */
export function answerMarks(place: HTMLElement, answerOf: (mark: SVGElement) => Answer): () => void {
  const panel = document.createElement("div");
  panel.className = "mark-panel";
  panel.setAttribute("role", "status");
  panel.hidden = true;
  place.after(panel);
  let answered: SVGElement | undefined;

  const drawings = () => place.querySelectorAll<SVGElement>("svg");
  /** Not measured, which would keep the page from its next frame: of a drawing in two sizes, that which is not seen cannot be reached. */
  const marksOf = (drawing: Element | null) => [...(drawing?.querySelectorAll<SVGElement>("[data-mark]") ?? [])];
  const makeReachable = () => {
    for (const drawing of drawings()) {
      // A picture has no parts that could be reached.
      drawing.setAttribute("role", "group");
      for (const [at, mark] of marksOf(drawing).entries()) {
        mark.setAttribute("tabindex", at === 0 ? "0" : "-1");
        // It answers as soon as it is reached; what can be done with it stands in the panel.
        mark.setAttribute("role", "img");
        mark.setAttribute("aria-label", mark.querySelector("title")?.textContent ?? "");
      }
    }
  };
  const close = () => {
    panel.hidden = true;
    answered?.removeAttribute("data-answered");
    answered = undefined;
  };
  const answer = (mark: SVGElement) => {
    if (mark === answered) return;
    close();
    answered = mark;
    mark.setAttribute("data-answered", "");
    const {title, text, note, action, link} = answerOf(mark);
    const parts = [element("b", title), element("span", text), ...(note ? [element("small", note)] : [])];
    if (action) {
      const pressed = button(action.text, "link-button");
      pressed.addEventListener("click", action.take);
      parts.push(pressed);
    }
    if (link) {
      const leads = document.createElement("a");
      leads.href = link.address;
      leads.textContent = link.text;
      parts.push(leads);
    }
    panel.replaceChildren(...parts);
    panel.hidden = false;
    const around = place.offsetParent?.getBoundingClientRect() ?? place.getBoundingClientRect();
    // To the right, where there is room, so that the names of the marks below stay within reach.
    panel.style.top = `${mark.getBoundingClientRect().bottom - around.top}px`;
    panel.style.left = `${around.width < 600 ? 0 : around.width * 0.4}px`;
  };
  const isWithin = (target: EventTarget | null) =>
    target instanceof Node && (panel.contains(target) || place.contains(target));
  const markAt = (target: EventTarget | null) => (target as Element | null)?.closest?.<SVGElement>("[data-mark]");

  new MutationObserver(makeReachable).observe(place, {childList: true, subtree: true});
  makeReachable();
  place.addEventListener("pointerover", (event) => {
    const mark = markAt(event.target);
    if (mark && event.pointerType === "mouse") answer(mark);
  });
  for (const reached of ["click", "focusin"]) {
    place.addEventListener(reached, ({target}) => {
      const mark = markAt(target);
      if (mark) answer(mark);
    });
  }
  for (const part of [place, panel]) {
    part.addEventListener("focusout", ({relatedTarget}) => {
      // What lies below the panel must be seen by whoever has gone on to it.
      if (relatedTarget && !isWithin(relatedTarget)) close();
    });
  }
  place.addEventListener("keydown", (event) => {
    const mark = markAt(event.target);
    if (!mark) return;
    const all = marksOf(mark.closest("svg"));
    const next = all[all.indexOf(mark) + (STEPS[event.key] ?? 0)];
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      panel.querySelector<HTMLElement>("button, a")?.click();
    } else if (next && next !== mark) {
      event.preventDefault();
      mark.setAttribute("tabindex", "-1");
      next.setAttribute("tabindex", "0");
      next.focus();
    }
  });
  addEventListener("keydown", ({key}) => key === "Escape" && close());
  addEventListener("pointerdown", ({target}) => {
    if (!isWithin(target)) close();
  });
  return close;
}
