/**
 * Holds what was built against other people's checkers: `npm run validate`. Every page and drawing against the Nu HTML Checker of the W3C, every feed
 * and the sitemap against their grammars, the style sheets against stylelint. It needs Java, since the first two are written in it; without Java it fails.
 * Descriptors and tables are held against their own profiles by the unit tests.
 */
import {spawnSync} from "node:child_process";
import {readdir} from "node:fs/promises";
import {fileURLToPath} from "node:url";
import {grouped} from "../../src/text/grouped.js";

const SITE = process.argv[2] ?? "dist";
const JAR = fileURLToPath(import.meta.resolve("vnu-jar/build/dist/vnu.jar"));
const JING = "nu.validator.vendor.thaiopensource.relaxng.util.Driver";

interface Message {
  type: "error" | "info" | "non-document-error";
  url?: string;
  lastLine?: number;
  message: string;
}

/** Sound CSS that the checker does not know yet: a property of SVG, and values made of custom properties. */
const UNKNOWN_TO_THE_CHECKER = [
  /^CSS: “paint-order”: Property “paint-order” doesn't exist\.$/,
  /^CSS: “background”: “var\(--share\)” is not a/,
  /^CSS: “(max-)?(width|height)”: The types are incompatible\.$/
];

function run(command: string, args: readonly string[]): {status: number | null; out: string} {
  const {status, stdout, stderr, error} = spawnSync(command, args, {encoding: "utf8", maxBuffer: 2 ** 30});
  if (error) throw new Error(`${command} cannot be run (${error.message}). The checkers need Java 17 or newer.`);
  return {status, out: `${stdout}${stderr}`};
}

/** Faults of pages, each told once with the number of pages that have it. */
function pageFaults(): string[] {
  const {out} = run("java", [
    "-jar",
    JAR,
    "--skip-non-html",
    "--errors-only",
    "--format",
    "json",
    "--exit-zero-always",
    SITE
  ]);
  const {messages} = JSON.parse(out) as {messages: Message[]};
  const errors = messages.filter(
    ({type, message}) => type !== "info" && !UNKNOWN_TO_THE_CHECKER.some((known) => known.test(message))
  );
  const byMessage = grouped(errors, ({message}) => message);
  return [...byMessage].map(([message, all]) => `${all[0]?.url}:${all[0]?.lastLine} ${message} (${all.length} times)`);
}

function grammarFaults(grammar: string, files: readonly string[]): string[] {
  const rules = fileURLToPath(new URL(grammar, import.meta.url));
  const {status, out} = run("java", ["-cp", JAR, JING, "-c", rules, ...files]);
  return status === 0 ? [] : out.trim().split("\n");
}

function styleFaults(): string[] {
  const {status, out} = run(process.execPath, ["node_modules/stylelint/bin/stylelint.mjs", "src/**/*.css"]);
  return status === 0 ? [] : out.trim().split("\n");
}

const files = (await readdir(SITE, {recursive: true})).map((name) => `${SITE}/${name}`);
const feeds = files.filter((name) => /\.atom$|feed\.xml$/.test(name)).sort();
const checks: [what: string, faults: () => string[]][] = [
  [`${files.filter((name) => name.endsWith(".html")).length} pages, by the Nu HTML Checker`, pageFaults],
  [`${feeds.length} feeds, by the grammar of RFC 4287`, () => grammarFaults("atom.rnc", feeds)],
  ["the sitemap, by the grammar of sitemaps.org", () => grammarFaults("sitemap.rnc", [`${SITE}/sitemap.xml`])],
  ["the style sheets, by stylelint", styleFaults]
];
for (const [what, faults] of checks) {
  const found = faults();
  console.log(`${what}: ${found.length ? "" : "0 errors"}`);
  for (const one of found) console.log(`  ${one}`);
  if (found.length) process.exitCode = 1;
}
