/**
 * A release as it was published, in one small file: the CSV tables and the record pages with what they need. What follows from the
 * rest is left out: the hash of each row, which is made again, and the twins of the tables, which would only make the site larger.
 */
import {mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname, posix} from "node:path";
import {brotliCompressSync, brotliDecompressSync, constants} from "node:zlib";
import {csvRecord, csvText, parseCsv} from "../../src/text/csv.js";
import {html} from "../../src/components/html.js";
import {changes as catalogue} from "../../src/messages/changes.js";
import {inLocale} from "../../src/messages/locale.js";
import {filesIn} from "../dataset/files.js";
import {RECORD_HASH, recordHash} from "../extracts/recordHash.js";
import {RELEASES} from "../extracts/releaseHistory.js";

export type Frozen = Readonly<Record<string, string>>;

const TABLE = /^extracts\/(?!.*\.excel\.csv$).*\.csv$/;
/** A record shows the table of its case. */
const RECORD_PAGE = /^(ja\/)?(transfers|cases)\/.*\.html$/;
const RECORD_FILE = /^transfers\/.*\.json$/;
/** Records have style sheet and scripts as files, which the policy of any later day allows. */
const ASSET = /^(_import|_file)\/.*\.(css|js|json)$/;
const KEPT = [TABLE, RECORD_PAGE, RECORD_FILE, ASSET];

/** Reads from a finished site what a release keeps. */
export async function freeze(site: string, version: string): Promise<Frozen> {
  const names = (await filesIn(site)).map(({name}) => name);
  const kept = names.filter((name) => KEPT.some((pattern) => pattern.test(name)));
  const among = new Set(kept);
  const frozen: Record<string, string> = {};
  for (const name of kept) {
    const text = await readFile(`${site}/${name}`, "utf8");
    if (TABLE.test(name)) frozen[name] = withoutHashes(text);
    else frozen[name] = RECORD_PAGE.test(name) ? frozenPage(text, name, version, among) : text;
  }
  return frozen;
}

/** Writes a frozen release under `site`, as it stood when it was frozen. */
export async function thaw(frozen: Frozen, site: string): Promise<void> {
  for (const [name, kept] of Object.entries(frozen)) {
    const text = TABLE.test(name) ? withHashes(kept) : kept;
    await mkdir(dirname(`${site}/${name}`), {recursive: true});
    await writeFile(`${site}/${name}`, text);
  }
}

/** The tables of a frozen release by name, each as header and rows, without their hashes. */
export function tablesOf(frozen: Frozen): Map<string, string[][]> {
  return new Map(
    Object.entries(frozen)
      .filter(([name]) => TABLE.test(name))
      .map(([name, text]) => [posix.basename(name, ".csv"), parseCsv(text)])
  );
}

/** All of it as one Brotli stream: pages and rows are much alike, so they press well together. */
export const pack = (frozen: Frozen): Buffer =>
  brotliCompressSync(JSON.stringify(frozen), {
    params: {[constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS}
  });

export const unpack = (bytes: Uint8Array): Frozen => JSON.parse(brotliDecompressSync(bytes).toString("utf8")) as Frozen;

/** The release of that version, as it was frozen. */
export const readFrozen = async (version: string, folder = RELEASES): Promise<Frozen> =>
  unpack(await readFile(`${folder}/${version}/frozen.br`));

function withoutHashes(text: string): string {
  const [header = [], ...rows] = parseCsv(text).map((row) => row.slice(0, -1));
  return csvText(header, rows);
}

function withHashes(text: string): string {
  const [header = [], ...rows] = parseCsv(text);
  return csvText(
    [...header, RECORD_HASH],
    rows.map((row) => [...row, recordHash(csvRecord(row))])
  );
}

/** The page as it was, told that it is frozen; links to what is not frozen lead to the living site. */
function frozenPage(page: string, name: string, version: string, among: ReadonlySet<string>): string {
  const words = inLocale(catalogue, name.startsWith("ja/") ? "ja" : "en");
  const folder = posix.dirname(name);
  const linked = page.replaceAll(/ (href|src)="(\.{1,2}\/[^"#?]*)/g, (whole, attribute: string, address: string) => {
    const target = posix.normalize(posix.join(folder, address));
    return among.has(target) ? whole : ` ${attribute}="../../${address.replace(/^\.\//, "")}`;
  });
  // From /r/<version>/<name> two levels up, and down again to the same page of the living site.
  const living = `${"../".repeat(name.split("/").length - 1)}../../${name}`;
  const notice = html`<p class="frozen">${words.frozen(version)} <a href="${living}">${words.newer}</a></p>`;
  return linked
    .replace('<meta name="color-scheme"', '<meta name="robots" content="noindex" />\n    <meta name="color-scheme"')
    .replace(/(<main[^>]*>)/, (main) => `${main}\n${notice.markup}`);
}
