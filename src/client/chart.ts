/** Lets a reader keep a drawing: as SVG or PNG, with title, measure and source baked in. */
import {wrap} from "../text/wrap.js";
import {saveFile} from "./saveFile.js";

const STYLES = ["fill", "stroke", "font-family", "font-size", "font-weight", "color", "opacity"] as const;
const NAMESPACE = "http://www.w3.org/2000/svg";
/** Space around the picture, in pixels. */
const EDGE = 20;
/** Lines are broken by estimate, and some system fonts run wider than it. */
const WIDEST_FONT = 1.15;

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-image]")) {
  button.closest("li")!.hidden = false;
  button.addEventListener("click", () => void keep(button));
}

async function keep(button: HTMLButtonElement): Promise<void> {
  const figure = button.closest<HTMLElement>("figure")!;
  const drawing = [...figure.querySelectorAll<SVGSVGElement>(".chart-body svg.plot")].find(
    (svg) => svg.clientWidth > 0
  );
  if (!drawing) return;
  const picture = withWords(drawing, figure);
  const text = new XMLSerializer().serializeToString(picture);
  if (button.dataset["image"] === "svg") saveFile(`${figure.id}.svg`, new Blob([text], {type: "image/svg+xml"}));
  else saveFile(`${figure.id}.png`, await asPng(text, picture.viewBox.baseVal));
}

/** A copy that can stand alone: colours and type written out, title and source above and below. */
function withWords(drawing: SVGSVGElement, figure: HTMLElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>("*")];
  [copy, ...copy.querySelectorAll<SVGElement>("*")].forEach((element, index) => {
    const style = getComputedStyle(originals[index]!);
    for (const name of STYLES) element.setAttribute(name, style.getPropertyValue(name));
  });
  const {width, height} = drawing.viewBox.baseVal;
  const page = getComputedStyle(document.body);
  const picture = document.createElementNS(NAMESPACE, "svg");
  const ground = document.createElementNS(NAMESPACE, "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", page.backgroundColor);
  picture.append(ground);
  let y = EDGE;
  const write = (words: string, size: number, weight = "400") => {
    for (const line of wrap(words, width / size / WIDEST_FONT)) {
      y += size * 1.35;
      const text = document.createElementNS(NAMESPACE, "text");
      text.setAttribute("x", String(EDGE));
      text.setAttribute("y", String(y));
      text.setAttribute("font-size", String(size));
      text.setAttribute("font-weight", weight);
      text.setAttribute("font-family", page.fontFamily);
      text.setAttribute("fill", page.color);
      text.textContent = line;
      picture.append(text);
    }
  };
  const said = (selector: string) => figure.querySelector(selector)?.textContent?.trim() ?? "";
  write(said(".chart-head h2, .chart-head h3"), 18, "600");
  y += 4;
  write(said(".chart-measure"), 13);
  y += EDGE;
  copy.setAttribute("x", String(EDGE));
  copy.setAttribute("y", String(y));
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.setAttribute("overflow", "visible");
  picture.append(copy);
  y += height + EDGE / 2;
  write(said(".chart-note"), 11);
  write(location.href, 11);
  y += EDGE;
  picture.setAttribute("xmlns", NAMESPACE);
  picture.setAttribute("viewBox", `0 0 ${width + 2 * EDGE} ${y}`);
  picture.setAttribute("width", String(width + 2 * EDGE));
  picture.setAttribute("height", String(y));
  return picture;
}

async function asPng(svg: string, {width, height}: DOMRect): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the browser could not make a PNG"))), "image/png")
  );
}
