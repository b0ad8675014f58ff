/** An element with a text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  className = ""
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

/** A button that sends no form. */
export function button(text: string, className = ""): HTMLButtonElement {
  const made = element("button", text, className);
  made.type = "button";
  return made;
}
