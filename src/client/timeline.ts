/** The marks of the large drawings answer; pressing the whole opens the part that was pressed; the arrow keys step from event to event. */
import {answerMarks} from "./marks.js";
import {theData, theElement} from "./theElement.js";

const parts = [...document.querySelectorAll<HTMLDetailsElement>(".zoom")];
const openRecord = theData(theElement(".zooms"), "open");

for (const part of parts) {
  const close = answerMarks(theElement(".zoom-drawing", part), (mark) => {
    const {says = "", address} = mark.dataset;
    return {
      title: theElement("title", mark).textContent,
      text: says,
      note: "",
      ...(address && {link: {text: openRecord, address}})
    };
  });
  part.addEventListener("toggle", close);
}

theElement("#lanes-whole").addEventListener("click", ({clientX, currentTarget}) => {
  const {left, width} = (currentTarget as Element).getBoundingClientRect();
  const pressed = parts.find((part) => Number(theData(part, "until")) >= (clientX - left) / width);
  if (pressed) pressed.open = true;
});

const events = [...document.querySelectorAll<HTMLElement>("li.event")];
const steps: Record<string, number> = {ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1};

if (events[0]) events[0].tabIndex = 0;

for (const [index, event] of events.entries()) {
  event.addEventListener("keydown", (pressed) => {
    const next = events[index + (steps[pressed.key] ?? 0)];
    if (!next || next === event) return;
    pressed.preventDefault();
    event.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
}
