/**
 * What a page needs besides its words. The style sheet and the script of every page stand in a long page, so that its first paint waits
 * for nothing else; short ones share both as files. A page's own script is joined into one file, which is fetched once the page has
 * been painted.
 */
import {theFirst} from "../../src/text/the.js";
import {createHash} from "node:crypto";
import {mkdir, readFile, writeFile} from "node:fs/promises";
import {resolve} from "node:path";
import {gzipSync} from "node:zlib";
import {build} from "esbuild";
import {choiceRules} from "../../src/components/regimeSelector.js";
import type {BuiltPage} from "./builtPage.js";

export interface Assets {
  /** Text of the style sheet. */
  style: string;
  /** Text of the script that every page has. */
  script: string;
  /** Addresses of both from the site's root, where they are files that pages share and do not stand in the page. */
  shared?: {style: string; script: string};
  /** Address of the page's own script from the site's root, if it has one. */
  ownScript?: string;
  /** Address of the script that is fetched when a reader turns to the part of the page that needs it. */
  laterScript?: string;
}

const FOLDER = "_import/client";

/** Puts the style sheet and the script of every page into files under `site`, for pages that share them. */
export async function asFiles(assets: Assets, site: string): Promise<Assets> {
  const style = await written("style", "css", assets.style, site);
  const script = await written("site", "js", assets.script, site);
  return {...assets, shared: {style, script}};
}

/** What a server sends before it waits for the first answer: ten packets, less what they are wrapped in and what stands around the words. */
const ONE_FLIGHT = 11_000;
/** Markup of ours gets no smaller than a fourth. */
const LEAST_PACKED = 4;

/**
 * What a page needs whose words are `main`: a long one has style sheet and script in it, a short one shares them as files.
 * One that comes in a single flight is painted within the second with its style sheet behind it; a longer one would not be.
 */
export function assetsFor(main: string, assets: Assets): Assets {
  const isLong = main.length > LEAST_PACKED * ONE_FLIGHT && gzipSync(main).length > ONE_FLIGHT;
  if (!isLong) return assets;
  const inThePage = {...assets};
  delete inThePage.shared;
  return inThePage;
}

/** Reads what a page that Framework built in `pages` names, and writes the page's own script under `site`. */
export async function pageAssets(
  pages: string,
  {styles, scripts, laterScripts}: BuiltPage,
  site: string
): Promise<Assets> {
  const [every, ...own] = scripts;
  const sheets = await Promise.all(styles.map((address) => readFile(`${pages}/${address}`, "utf8")));
  return {
    style: sheets.join("").trim() + choiceRules(),
    script: await joined(pages, [every!]),
    ...(own.length && {ownScript: await written(namesOf(own), "js", await joined(pages, own), site)}),
    ...(laterScripts.length && {
      laterScript: await written(namesOf(laterScripts), "js", await joined(pages, laterScripts), site)
    })
  };
}

/** Every page has the first script, and a page the same ones in both languages. Framework names a module by its content. */
const known = new Map<string, Promise<string>>();

/** The text of these modules and of all that they import. */
function joined(pages: string, scripts: readonly string[]): Promise<string> {
  const key = [pages, ...scripts].join("\n");
  const text = known.get(key) ?? join(pages, scripts);
  known.set(key, text);
  return text;
}

async function join(pages: string, scripts: readonly string[]): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: scripts.map((address) => `import "./${address}";`).join("\n"), resolveDir: resolve(pages)},
    bundle: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    minify: true,
    write: false
  });
  return theFirst(outputFiles).text.trim();
}

/** "whatIf-chart" of the scripts of a page. */
const namesOf = (scripts: readonly string[]): string =>
  scripts.map((address) => address.replace(/^.*\/([^./]+)\.[^/]*$/, "$1")).join("-");

/** Writes a text into a file that its content names, and returns the address. */
async function written(name: string, ending: string, text: string, site: string): Promise<string> {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  const address = `${FOLDER}/${name}.${hash}.${ending}`;
  await mkdir(`${site}/${FOLDER}`, {recursive: true});
  await writeFile(`${site}/${address}`, text);
  return address;
}
