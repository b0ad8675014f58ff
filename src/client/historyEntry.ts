/**
 * Whether a choice is a step that Back should undo. Going through a list by arrow keys or by typing letters fires a choice for every
 * key: only the first of them makes an entry in the history, and those that follow on the same control change it.
 */

let byKey = false;
/** The control whose entry is being changed. */
let control: EventTarget | null = null;

addEventListener(
  "keydown",
  ({key}) => (byKey = key.length === 1 || key.startsWith("Arrow") || key === "Home" || key === "End"),
  {
    capture: true
  }
);
addEventListener(
  "pointerdown",
  () => {
    byKey = false;
    control = null;
  },
  {capture: true}
);
addEventListener(
  "focusout",
  ({relatedTarget}) => {
    if (controlOf(relatedTarget) !== control) control = null;
  },
  {capture: true}
);
addEventListener("popstate", () => (control = null));

/** Radio buttons of one name are one control. */
const controlOf = (target: EventTarget | null): EventTarget | null =>
  target instanceof HTMLInputElement && target.type === "radio" ? target.closest("fieldset") : target;

/** Puts an address into the history for a choice that was made by `target`. */
export function enterChoice(address: string, target: EventTarget | null): void {
  const same = byKey && control !== null && control === controlOf(target);
  if (same) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  control = byKey ? controlOf(target) : null;
}
