import {readdir} from "node:fs/promises";
import {SaidError} from "../schema/said.js";

/**
 * Holds the pages that Framework built against those that the site has: one that nobody knows would be left out in silence.
 * @param pages the folder that Framework built into
 * @param known addresses without their ending, those of both languages: "index", "ja/what-if"
 * @throws {SaidError} naming each file that stands in one of them alone, and what to do
 */
export async function onlyKnownPages(pages: string, known: readonly string[]): Promise<void> {
  const files = await readdir(pages, {recursive: true});
  const built = files.filter((file) => file.endsWith(".html")).map((file) => file.slice(0, -".html".length));
  const strange = built.filter((page) => !known.includes(page)).sort();
  const missing = known.filter((page) => !built.includes(page)).sort();
  if (strange.length === 0 && missing.length === 0) return;
  throw new SaidError("unknown_page", {
    en: [
      ...strange.map(
        (page) =>
          `src/${page}.md is no page of the site: name it in src/messages/site.ts and give it a place in src/components/navigation.ts, or take it away.`
      ),
      ...missing.map((page) => `src/${page}.md is missing: the site has a page of this name, in both languages.`)
    ].join("\n"),
    ja: [
      ...strange.map(
        (page) =>
          `src/${page}.md はサイトのページとして登録されていない。src/messages/site.ts に名称を、src/components/navigation.ts に位置を加えるか、ファイルを削除する。`
      ),
      ...missing.map((page) => `src/${page}.md がない。サイトには両言語でこのページが必要である。`)
    ].join("\n")
  });
}
