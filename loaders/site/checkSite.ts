/**
 * What Framework does not notice and a reader would: error boxes, third-party addresses, bare imports, a missing `lang`,
 * a viewport that forbids zoom, links and anchors that lead nowhere. Every fault is listed, not the first.
 */
import {theFirst, theValue} from "../../src/text/the.js";
import {readdir, readFile} from "node:fs/promises";
import {posix} from "node:path";
import {escape} from "../../src/components/html.js";
import {inlineHash} from "./headers.js";

export class SiteFaults extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`${faults.length} fault${faults.length === 1 ? "" : "s"} in the built site:\n${faults.join("\n")}`);
    this.name = "SiteFaults";
  }
}

/** @throws {SiteFaults} listing everything that is wrong with the built site in `folder`. */
export async function checkSite(folder: string): Promise<void> {
  const files = new Set(
    (await readdir(folder, {recursive: true, withFileTypes: true}))
      .filter((entry) => entry.isFile())
      .map((entry) => posix.relative(folder, posix.join(entry.parentPath, entry.name)))
  );
  const faults: string[] = [];
  const pages = new Map<string, Page>();
  for (const file of files) {
    if (file.endsWith(".html")) pages.set(file, readPage(await readFile(posix.join(folder, file), "utf8")));
  }
  for (const [file, page] of pages) {
    faults.push(...pageFaults(file, page).map((fault) => `${file}: ${fault}`));
    // A frozen page keeps the links of its day; the living page that one leads to may have been withdrawn since.
    if (file.startsWith("r/")) continue;
    for (const link of page.links) {
      const fault = linkFault(file, link, files, pages);
      if (fault) faults.push(`${file}: ${fault}`);
    }
  }
  for (const file of files) {
    if (!file.endsWith(".js")) continue;
    const text = await readFile(posix.join(folder, file), "utf8");
    for (const [, specifier = ""] of text.matchAll(/\b(?:from|import)\s*\(?\s*["']([\w@.\/~][^"'\n]*)["']/g)) {
      if (!/^\.{0,2}\//.test(specifier)) faults.push(`${file}: imports "${specifier}", which no browser can resolve`);
    }
  }
  if (faults.length) throw new SiteFaults(faults);
}

interface Page {
  text: string;
  ids: Set<string>;
  repeatedIds: string[];
  links: string[];
}

function readPage(text: string): Page {
  const all = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, value = ""]) => value);
  const links = [...text.matchAll(/\s(?:href|src|action|data-script)="([^"]*)"/g)].map(([, value = ""]) => value);
  return {
    text,
    ids: new Set(all),
    repeatedIds: all.filter((id, index) => all.indexOf(id) !== index),
    links: [...new Set(links)]
  };
}

function pageFaults(file: string, {text, repeatedIds}: Page): string[] {
  const expected = /^(r\/[^/]+\/)?ja\//.test(file) ? "ja" : "en";
  const faults: string[] = [];
  if (!text.startsWith(`<!doctype html>\n<html lang="${expected}"`)) faults.push(`lang is not ${expected}`);
  if (!/<meta name="viewport" content="(?![^"]*(maximum-scale|user-scalable))[^"]*"\s*\/?>/.test(text)) {
    faults.push("the viewport forbids zoom, or is missing");
  }
  if (text.includes("observablehq--error")) faults.push("an error box of the framework");
  if (!/<h1[\s>]/.test(text)) faults.push("no h1");
  if (/<(p|noscript)>\s*<\/\1>/.test(text)) {
    faults.push("a p or noscript is empty: a block stood inside a paragraph, and the parser has put it outside");
  }
  if (/(\b(undefined|NaN)\b|\[object Object\])(?![^<]*<\/code>)/.test(text.replace(/<script[\s\S]*?<\/script>/g, ""))) {
    faults.push("a value that is undefined, NaN or an object was printed");
  }
  if (/\]\(\.{1,2}\/[^\s)]*\)/.test(text)) faults.push("a link in Markdown stands where no Markdown is read");
  faults.push(...inlineFaults(text));
  for (const id of repeatedIds) faults.push(`id "${id}" stands twice`);
  for (const [, tag = "", address = ""] of text.matchAll(
    /<(script|link|img|iframe|source|video|audio)\b[^>]*?\s(?:src|href)="(https?:[^"]*)"/g
  )) {
    const isAddressOfThisPage =
      tag === "link" && new RegExp(`rel="(canonical|alternate)"[^>]*href="${escapeRegExp(address)}"`).test(text);
    if (!isAddressOfThisPage) faults.push(`asks another server for ${address}`);
  }
  return faults;
}

/** What the Content-Security-Policy would stop: script or style that stands in the page itself and whose hash it does not name. */
function inlineFaults(text: string): string[] {
  const faults: string[] = [];
  for (const [, tag, attributes = "", content = ""] of text.matchAll(/<(script|style)\b([^>]*)>(.*?)<\/\1>/gs)) {
    if (/\ssrc=|type="application\/(ld\+)?json"/.test(attributes)) continue;
    if (!text.includes(escape(inlineHash(content)))) {
      faults.push(`a ${tag} stands in the page itself and its policy does not name it: the browser will not take it`);
    }
  }
  const never: [RegExp, string][] = [
    [/<[^>]*\sstyle="/g, "a style attribute"],
    [/<[^>]*\son[a-z]+="/g, "an event handler"]
  ];
  for (const [pattern, what] of never) {
    const count = text.match(pattern)?.length ?? 0;
    if (count) faults.push(`${what} stands in the page itself (${count} times): the browser will not take it`);
  }
  return faults;
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function linkFault(
  file: string,
  link: string,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, Page>
): string | undefined {
  if (/^(https?:|mailto:|data:)/.test(link)) return undefined;
  if (file.endsWith("404.html") && link.startsWith("/")) return undefined;
  if (link.startsWith("/")) return `"${link}" is not relative, so it breaks under a sub-path`;
  const [address = "", fragment] = link.replaceAll("&amp;", "&").split("#");
  const path = decodeURIComponent(theFirst(address.split("?")));
  const target = path === "" ? file : posix.join(posix.dirname(file), path);
  const candidates = [target, `${target}.html`, posix.join(target, "index.html")].map((name) => posix.normalize(name));
  const found = candidates.find((name) => files.has(name));
  if (!found) return `"${link}" leads nowhere`;
  if (fragment && pages.has(found) && !theValue(pages, found).ids.has(decodeURIComponent(fragment))) {
    return `"${link}": there is no such place on that page`;
  }
  return undefined;
}
