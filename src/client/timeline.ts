/** Pressing the whole opens the part that was pressed; the arrow keys step from event to event. */
import {theFirst, theLast} from "../text/the.js";
import {theData, theElement} from "./theElement.js";

const parts = [...document.querySelectorAll<HTMLDetailsElement>(".zoom")];

const day = (part: HTMLElement, name: string) => Date.parse(theData(part, name));
const [first, last] = [day(theFirst(parts), "from"), day(theLast(parts), "to")];
theElement("#lanes-whole").addEventListener("click", ({clientX, currentTarget}) => {
  const {left, width} = (currentTarget as Element).getBoundingClientRect();
  const pressed = first + ((clientX - left) / width) * (last - first);
  const part = parts.find((one) => day(one, "to") >= pressed);
  if (part) part.open = true;
});

const events = [...document.querySelectorAll<HTMLElement>("li.event")];
const steps: Record<string, number> = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1};

if (events[0]) events[0].tabIndex = 0;

for (const [index, event] of events.entries()) {
  event.addEventListener("keydown", (pressed) => {
    const step = steps[pressed.key];
    if (!step) return;
    // Those that a phone folds away are passed over.
    const ahead = step > 0 ? events.slice(index + 1) : events.slice(0, index).toReversed();
    const next = ahead.find((one) => one.checkVisibility());
    if (!next) return;
    pressed.preventDefault();
    event.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
}
