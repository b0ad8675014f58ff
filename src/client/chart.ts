/** The charts of a page: their marks answer, and each can be kept as a picture. */
import {answerMarks} from "./marks.js";
import {asPng, pictureOf} from "./picture.js";
import {saveFile} from "./saveFile.js";
import {theElement} from "./theElement.js";

// The explorer's drawing answers with what its own page can do.
for (const chart of document.querySelectorAll<HTMLElement>(".answering:not(:has(#drawing-bars))")) answerMarks(chart);

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-image]")) {
  const item = button.closest("li");
  if (item) item.hidden = false;
  button.addEventListener("click", () => void keep(button));
}

async function keep(button: HTMLButtonElement): Promise<void> {
  const figure = button.closest<HTMLElement>("figure.chart-figure");
  if (!figure) return;
  const {text, width, height} = pictureOf(figure, theElement(".chart-body", figure));
  if (button.dataset["image"] === "svg") saveFile(`${figure.id}.svg`, new Blob([text], {type: "image/svg+xml"}));
  else saveFile(`${figure.id}.png`, await asPng(text, width, height));
}
