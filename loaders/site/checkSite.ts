/**
 * What Framework does not notice and a reader would: error boxes, third-party addresses, bare imports, a missing `lang`,
 * a viewport that forbids zoom, links and anchors that lead nowhere. Every fault is listed, not the first.
 */
import {theFirst, theValue} from "../../src/text/the.js";
import {readFileSync} from "node:fs";
import {readdir} from "node:fs/promises";
import {posix} from "node:path";
import {unescape} from "../../src/components/html.js";
import type {Words} from "../../src/vocabulary/list.js";
import {SaidError} from "../schema/said.js";
import {inlineHash} from "./headers.js";

/** What is wrong with one file of the site. */
export interface SiteFault {
  file: string;
  code: string;
  words: Words;
}

export class SiteFaults extends SaidError {
  constructor(readonly faults: readonly SiteFault[]) {
    super("site_faults", {
      en: [`${faults.length} fault${faults.length === 1 ? "" : "s"} in the built site:`, ...linesOf(faults, "en")].join(
        "\n"
      ),
      ja: [`作成したサイトに誤り${faults.length}件`, ...linesOf(faults, "ja")].join("\n")
    });
  }
}

const linesOf = (faults: readonly SiteFault[], locale: keyof Words) =>
  faults.map(({file, words}) => `${file}: ${words[locale]}`);

/** A fault of a file whose name is still to be said. */
type Fault = Omit<SiteFault, "file">;
const fault = (code: string, en: string, ja: string): Fault => ({code, words: {en, ja}});

/** @throws {SiteFaults} listing everything that is wrong with the built site in `folder`. */
export async function checkSite(folder: string): Promise<void> {
  const files = new Set(
    (await readdir(folder, {recursive: true, withFileTypes: true}))
      .filter((entry) => entry.isFile())
      .map((entry) => posix.relative(folder, posix.join(entry.parentPath, entry.name)))
  );
  const faults: SiteFault[] = [];
  const pages = new Map<string, Page>();
  const linkFaultOf = linkFaults(files, pages);
  for (const file of files) {
    if (file.endsWith(".html")) pages.set(file, readPage(readFileSync(posix.join(folder, file), "utf8")));
  }
  for (const [file, page] of pages) {
    faults.push(...pageFaults(file, page).map((found) => ({file, ...found})));
    // A frozen page keeps the links of its day; the living page that one leads to may have been withdrawn since.
    if (file.startsWith("r/")) continue;
    for (const link of page.links) {
      const found = linkFaultOf(file, link);
      if (found) faults.push({file, ...found});
    }
  }
  for (const file of files) {
    if (!file.endsWith(".js")) continue;
    const text = readFileSync(posix.join(folder, file), "utf8");
    for (const [, specifier = ""] of text.matchAll(/\b(?:from\s*|import\s*\(?\s*)["']([\w@./~][^"'\n]*)["']/g)) {
      if (!/^\.{0,2}\//.test(specifier)) {
        faults.push({
          file,
          ...fault(
            "bare_import",
            `imports "${specifier}", which no browser can resolve`,
            `ブラウザが解決できない "${specifier}" を読み込んでいる`
          )
        });
      }
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
  const ids = new Set<string>();
  const repeatedIds: string[] = [];
  for (const [, id = ""] of text.matchAll(/\sid="([^"]*)"/g)) {
    if (ids.has(id)) repeatedIds.push(id);
    ids.add(id);
  }
  const links = [...text.matchAll(/\s(?:href|src|action|data-script)="([^"]*)"/g)].map(([, value = ""]) => value);
  return {
    text,
    ids,
    repeatedIds,
    links: [...new Set(links)]
  };
}

function pageFaults(file: string, {text, repeatedIds}: Page): Fault[] {
  const expected = /^(r\/[^/]+\/)?ja\//.test(file) ? "ja" : "en";
  const faults: Fault[] = [];
  if (!text.startsWith(`<!doctype html>\n<html lang="${expected}"`)) {
    faults.push(fault("lang", `lang is not ${expected}`, `lang が ${expected} でない`));
  }
  if (!/<meta name="viewport" content="(?![^"]*(maximum-scale|user-scalable))[^"]*"\s*\/?>/.test(text)) {
    faults.push(
      fault("viewport", "the viewport forbids zoom, or is missing", "viewport が拡大を禁じているか、欠けている")
    );
  }
  if (text.includes("observablehq--error")) {
    faults.push(fault("error_box", "an error box of the framework", "フレームワークのエラー表示がある"));
  }
  if (!/<h1[\s>]/.test(text)) faults.push(fault("no_heading", "no h1", "h1 がない"));
  if (/<(p|noscript)>\s*<\/\1>/.test(text)) {
    faults.push(
      fault(
        "empty_block",
        "a p or noscript is empty: a block stood inside a paragraph, and the parser has put it outside",
        "空の p または noscript がある。段落の中に置かれたブロックが外へ出されている"
      )
    );
  }
  // What may be at fault is looked for first: few pages have it, and to know for certain takes far longer.
  if (
    /undefined|NaN|\[object Object\]/.test(text) &&
    /(\b(undefined|NaN)\b|\[object Object\])(?![^<]*<\/code>)/.test(text.replace(/<script[\s\S]*?<\/script>/g, ""))
  ) {
    faults.push(
      fault(
        "no_value",
        "a value that is undefined, NaN or an object was printed",
        "undefined、NaN または object という値が出力されている"
      )
    );
  }
  if (/\]\(\.{1,2}\/[^\s)]*\)/.test(text)) {
    faults.push(
      fault(
        "markdown_link",
        "a link in Markdown stands where no Markdown is read",
        "Markdown として読まれない場所に Markdown のリンクがある"
      )
    );
  }
  faults.push(...inlineFaults(text));
  for (const id of repeatedIds) {
    faults.push(fault("id_twice", `id "${id}" stands twice`, `id "${id}" が重複している`));
  }
  for (const [, tag = "", address = ""] of text.matchAll(
    /<(script|link|img|iframe|source|video|audio)\b[^>]*?\s(?:src|href)="(https?:[^"]*)"/g
  )) {
    const isAddressOfThisPage =
      tag === "link" && new RegExp(`rel="(canonical|alternate)"[^>]*href="${escapeRegExp(address)}"`).test(text);
    if (!isAddressOfThisPage) {
      faults.push(
        fault("other_server", `asks another server for ${address}`, `他のサーバーに ${address} を求めている`)
      );
    }
  }
  return faults;
}

/** What the Content-Security-Policy would stop: script or style that stands in the page itself and whose hash it does not name. */
function inlineFaults(text: string): Fault[] {
  const faults: Fault[] = [];
  const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
  const allowed = unescape(policy);
  for (const [, tag, attributes = "", content = ""] of text.matchAll(/<(script|style)\b([^>]*)>(.*?)<\/\1>/gs)) {
    if (/\ssrc=|type="application\/(ld\+)?json"/.test(attributes)) continue;
    if (!allowed.includes(inlineHash(content))) {
      faults.push(
        fault(
          "inline_element",
          `a ${tag} stands in the page itself and its policy does not name it: the browser will not take it`,
          `ページ内に直接書かれた ${tag} がポリシーに挙げられておらず、ブラウザに拒まれる`
        )
      );
    }
  }
  const never: [maybe: RegExp, surely: RegExp, Words][] = [
    [/\sstyle="/, /<[^>]*\sstyle="/g, {en: "a style attribute", ja: "style 属性"}],
    [/\son[a-z]+="/, /<[^>]*\son[a-z]+="/g, {en: "an event handler", ja: "イベントハンドラ"}]
  ];
  for (const [maybe, pattern, what] of never) {
    if (!maybe.test(text)) continue;
    const count = text.match(pattern)?.length ?? 0;
    if (!count) continue;
    faults.push(
      fault(
        "inline_attribute",
        `${what.en} stands in the page itself (${count} times): the browser will not take it`,
        `ページ内に${what.ja}が${count}か所あり、ブラウザに拒まれる`
      )
    );
  }
  return faults;
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Pages of a folder have most of their links in common, so each is followed once from there; those within a page, from each. */
function linkFaults(
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, Page>
): (file: string, link: string) => Fault | undefined {
  const found = new Map<string, Fault | undefined>();
  return (file, link) => {
    if (!link.startsWith(".")) return linkFault(file, link, files, pages);
    const key = `${posix.dirname(file)} ${link}`;
    if (!found.has(key)) found.set(key, linkFault(file, link, files, pages));
    return found.get(key);
  };
}

function linkFault(
  file: string,
  link: string,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, Page>
): Fault | undefined {
  if (/^(https?:|mailto:|data:)/.test(link)) return undefined;
  if (file.endsWith("404.html") && link.startsWith("/")) return undefined;
  if (link.startsWith("/")) {
    return fault(
      "link_not_relative",
      `"${link}" is not relative, so it breaks under a sub-path`,
      `"${link}" は相対アドレスでなく、下位のパスに置くと切れる`
    );
  }
  const [address = "", fragment] = link.replaceAll("&amp;", "&").split("#");
  const path = decodeURIComponent(theFirst(address.split("?")));
  const target = path === "" ? file : posix.join(posix.dirname(file), path);
  const candidates = [target, `${target}.html`, posix.join(target, "index.html")].map((name) => posix.normalize(name));
  const found = candidates.find((name) => files.has(name));
  if (!found) return fault("link_broken", `"${link}" leads nowhere`, `"${link}" の先がない`);
  if (fragment && pages.has(found) && !theValue(pages, found).ids.has(decodeURIComponent(fragment))) {
    return fault(
      "no_such_place",
      `"${link}": there is no such place on that page`,
      `"${link}"：そのページにその箇所がない`
    );
  }
  return undefined;
}
