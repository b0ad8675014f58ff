/**
 * A text field with a list below it, as the ARIA Authoring Practices have it: type to search, arrows to go through what was found,
 * Enter to choose, Esc to close. What was typed is never taken for a choice that it does not name.
 */

import {element} from "./elements.js";

/** What can be chosen. */
export interface Choice {
  /** What stands in the address. */
  value: string;
  /** What stands in the field. */
  label: string;
  /** What it is, where the label alone does not say. */
  hint: string;
}

export interface Found {
  choices: readonly Choice[];
  /** What stands above the choices: "Did you mean". */
  heading: string;
}

interface ComboboxOptions {
  input: HTMLInputElement;
  /** What fits what was typed; all there is where nothing was. */
  find: (typed: string) => Found;
  choose: (choice: Choice) => void;
  /** Left with words that were not chosen from the list. */
  leave: (typed: string) => void;
  /** Says how many were found to those who do not see the list. */
  say: (count: number) => void;
}

export function makeCombobox({input, find, choose, leave, say}: ComboboxOptions): void {
  const list = document.createElement("ul");
  list.id = `${input.id}-list`;
  list.className = "combobox-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.getAttribute("aria-label") ?? "");
  list.hidden = true;
  input.after(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  let shown: readonly Choice[] = [];
  let active = -1;
  /** What stood in the field when the list was opened. */
  let before = input.value;

  /** What the list shows of them, in the same order. */
  let options: readonly HTMLElement[] = [];

  function point(to: number): void {
    options[active]?.setAttribute("aria-selected", "false");
    active = to;
    const option = options[to];
    if (option) {
      option.setAttribute("aria-selected", "true");
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({block: "nearest"});
    } else input.removeAttribute("aria-activedescendant");
  }

  function close(): void {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    point(-1);
  }

  function open(typed: string): void {
    const {choices, heading} = find(typed);
    shown = choices;
    options = choices.map(({label, hint}, index) => {
      const item = element("li", label);
      item.id = `${list.id}-${index}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      if (hint !== "") item.append(" ", element("span", hint, "combobox-hint"));
      return item;
    });
    const above = element("li", heading, "combobox-heading");
    above.setAttribute("role", "presentation");
    list.replaceChildren(...(heading === "" ? [] : [above]), ...options);
    list.hidden = false;
    list.scrollTop = 0;
    input.setAttribute("aria-expanded", "true");
    point(-1);
    say(choices.length);
  }

  function take(choice: Choice | undefined): void {
    if (!choice) return;
    input.value = choice.label;
    before = choice.label;
    close();
    choose(choice);
  }

  input.addEventListener("focus", () => {
    before = input.value;
    input.select();
  });
  input.addEventListener("input", () => open(input.value));
  input.addEventListener("click", () => list.hidden && open(""));
  input.addEventListener("keydown", (event) => {
    const {key} = event;
    // While Japanese is being composed, Enter and the arrows belong to the input method.
    if (event.isComposing) return;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) open(input.value === before ? "" : input.value);
      const step = key === "ArrowDown" ? 1 : -1;
      const last = shown.length - 1;
      point(active === -1 ? (step === 1 ? 0 : last) : (active + step + shown.length) % Math.max(1, shown.length));
    } else if (key === "Enter") {
      event.preventDefault();
      if (active >= 0) take(shown[active]);
      else if (input.value !== before) {
        close();
        before = input.value;
        leave(input.value);
      }
    } else if (key === "Escape" && !list.hidden) {
      event.preventDefault();
      input.value = before;
      close();
    }
  });
  input.addEventListener("blur", () => {
    close();
    if (input.value !== before) {
      before = input.value;
      leave(input.value);
    }
  });
  // A press must not take the focus from the field before the choice is made.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({target}) => {
    const option = (target as Element).closest("[role=option]");
    if (option instanceof HTMLElement) take(shown[options.indexOf(option)]);
  });
}
