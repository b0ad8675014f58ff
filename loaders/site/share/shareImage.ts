import {theFirst, theValue} from "../../../src/text/the.js";
import {createRequire} from "node:module";
import {readFileSync} from "node:fs";
import {renderAsync} from "@resvg/resvg-js";
import {escape} from "../../../src/components/html.js";
import {wrap} from "../../../src/text/wrap.js";
import type {Kept} from "../../dataset/kept.js";
import {indexedPng} from "./indexedPng.js";

/** An open font with Latin and Japanese, used for these images alone: the site itself ships no font. */
const FONT = createRequire(import.meta.url).resolve(
  "@expo-google-fonts/sawarabi-gothic/400Regular/SawarabiGothic_400Regular.ttf"
);

export interface ShareCard {
  title: string;
  /** Source, date and version of the rules. */
  source: string;
  /** A drawing of the page as SVG. */
  drawing?: string | undefined;
}

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 64;

/** The colours of the light sheet, by the name of their variable: an image has no style sheet. */
const colours: ReadonlyMap<string, string> = new Map(
  [
    ...theFirst(readFileSync("src/styles/names.css", "utf8").split("@media")).matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)
  ].map(([, name = "", value = ""]) => [name, value])
);

/** The value of a colour of the light sheet. */
export const colourOf = (name: string): string => theValue(colours, name);

/**
 * The image that stands for a page where it is shared: the finding, its drawing, its source. PNG, 1200 × 630. It is drawn beside
 * whatever else the process does, unless it was drawn before.
 */
export async function shareImage(card: ShareCard, kept: Kept): Promise<Uint8Array> {
  const svg = shareSvg(card);
  return kept.bytesOf([...DRAWN_BY, svg].join("\n"), async () => {
    const image = await renderAsync(svg, {
      font: {fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: "Sawarabi Gothic"}
    });
    return Buffer.from(indexedPng(image.width, image.height, image.pixels) ?? image.asPng());
  });
}

/** What an image depends on beside its SVG: what draws it, in which font, and what writes it. */
const DRAWN_BY = [
  ...["@resvg/resvg-js", "@expo-google-fonts/sawarabi-gothic", "fflate"].map(
    (name) => `node_modules/${name}/package.json`
  ),
  ...["shareImage.ts", "indexedPng.ts"].map((name) => `loaders/site/share/${name}`)
].map((file) => readFileSync(file, "utf8"));

/** The same as SVG. */
function shareSvg({title, source, drawing}: ShareCard): string {
  const size = title.length > 90 ? 46 : drawing ? 50 : 60;
  // The font draws the typographic apostrophe as wide as a Japanese character.
  const lines = wrap(title.replaceAll("’", "'"), (WIDTH - 2 * EDGE) / size);
  const head = 150;
  const lineHeight = size * 1.28;
  const below = head + (lines.length - 1) * lineHeight + 40;
  const text = lines.map(
    (line, index) =>
      `<text x="${EDGE}" y="${head + index * lineHeight}" font-size="${size}" stroke="${colourOf("ink")}" stroke-width="1.1">${escape(line)}</text>`
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Sawarabi Gothic" fill="${colourOf("ink")}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${colourOf("paper")}"/>
<rect width="${WIDTH}" height="10"/>
<text x="${EDGE}" y="72" font-size="30" letter-spacing="2">三原則 Sangensoku</text>
${text.join("\n")}
${drawing ? placed(drawing, below) : ""}
<rect x="${EDGE}" y="${HEIGHT - 84}" width="${WIDTH - 2 * EDGE}" height="1.5" fill="${colourOf("rule")}"/>
<text x="${EDGE}" y="${HEIGHT - 44}" font-size="24" fill="${colourOf("quiet")}">${escape(source)}</text>
</svg>`;
}

/** The drawing in the room between the finding and the source, as large as fits. */
function placed(drawing: string, top: number): string {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? [];
  if (!width || !height) throw new Error("a drawing for a share image has no viewBox");
  const room = {width: WIDTH - 2 * EDGE, height: HEIGHT - 110 - top};
  const scale = Math.min(room.width / Number(width), room.height / Number(height));
  const inner = drawing
    .replace(/^<svg[^>]*>/, "")
    .replace(/<\/svg>$/, "")
    .replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => colours.get(name) ?? colourOf("ink"))
    .replaceAll("currentColor", colourOf("ink"))
    .replaceAll(/font-family="[^"]*"/g, "");
  return `<g transform="translate(${EDGE} ${top}) scale(${scale})" text-anchor="middle">${inner}</g>`;
}
