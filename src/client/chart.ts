/** Lets a reader keep a drawing: as SVG or PNG, with title, measure and source baked in. */
import {saveFile} from "./saveFile.js";

const STYLES = ["fill", "stroke", "font-family", "font-size", "font-weight", "color", "opacity"] as const;
const NAMESPACE = "http://www.w3.org/2000/svg";

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
  picture.setAttribute("xmlns", NAMESPACE);
  picture.setAttribute("viewBox", `0 0 ${width + 40} ${height + 130}`);
  picture.setAttribute("width", String(width + 40));
  picture.setAttribute("height", String(height + 130));
  const ground = document.createElementNS(NAMESPACE, "rect");
  ground.setAttribute("width", "100%");
  ground.setAttribute("height", "100%");
  ground.setAttribute("fill", page.backgroundColor);
  const line = (selector: string, y: number, size: number) => {
    const text = document.createElementNS(NAMESPACE, "text");
    text.setAttribute("x", "20");
    text.setAttribute("y", String(y));
    text.setAttribute("font-size", String(size));
    text.setAttribute("font-family", page.fontFamily);
    text.setAttribute("fill", page.color);
    text.textContent = figure.querySelector(selector)?.textContent ?? "";
    return text;
  };
  copy.setAttribute("x", "20");
  copy.setAttribute("y", "60");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const source = line(".chart-note", height + 95, 11);
  source.textContent += ` ${location.href}`;
  picture.append(ground, line(".chart-head h2, .chart-head h3", 34, 18), copy, source);
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
