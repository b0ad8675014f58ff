/** Shows what is of no use without this page's script: until now it has kept its place, so that nothing moves (src/styles/parts.css). */
export function showScripted(): void {
  for (const element of document.querySelectorAll<HTMLElement>(".scripted")) element.dataset["ready"] = "";
}
