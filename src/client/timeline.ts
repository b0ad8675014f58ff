/** The arrow keys step from event to event, once one of them has focus. */
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
