import {readFileSync} from "node:fs";
import ts from "typescript";
import {expect, it} from "vitest";

const LIST = "src/vocabulary/request.ts";
const LAST = '  no_public_answer: {en: "no public answer found", ja: "公表された回答なし", decision: undefined}\n';
/** What reads the list: the schema of the table, and a page. */
const READERS = ["loaders/schema/requests.ts", "src/figures/requests.ts"];

const {config} = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)) as {config: object};
const {options} = ts.parseJsonConfigFileContent(config, ts.sys, ".");
options.types = [];
const host = ts.createCompilerHost(options);
const original = readFileSync(LIST, "utf8");
const files = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of these files when the list ends with these lines. */
function complaints(names: readonly string[], value: string, after = ""): string[] {
  const text = original.replace(LAST, `${LAST.trimEnd()}${value && `,\n  ${value}`}\n`) + after;
  const program = ts.createProgram(names, options, {
    ...host,
    getSourceFile(name, languageVersion) {
      if (name.endsWith(LIST)) return ts.createSourceFile(name, text, languageVersion);
      if (!files.has(name)) files.set(name, host.getSourceFile(name, languageVersion));
      return files.get(name);
    }
  });
  return names
    .flatMap((name) => program.getSemanticDiagnostics(program.getSourceFile(name)))
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

const PROOF = '\nexport const proof: import("../record/siteData.js").RequestRow["answer"] = "deferred";\n';

it("an answer without words, or that says not what it decides, does not compile", () => {
  expect(original).toContain(LAST);
  expect(complaints([LIST], "")).toEqual([]);
  expect(complaints([LIST], 'deferred: {en: "deferred", decision: undefined}').join()).toMatch(/'ja' is missing/);
  expect(complaints([LIST], 'deferred: {en: "deferred", ja: "先送り"}').join()).toMatch(/'decision' is missing/);
});

it("an answer that stands in the list with its words is known to the schema, the rows and the pages, which state none again", () => {
  const value = 'deferred: {en: "deferred", ja: "先送り", decision: undefined}';
  expect(complaints([LIST, ...READERS], value, PROOF)).toEqual([]);
  expect(complaints([LIST], "", PROOF).join()).toMatch(/"deferred"' is not assignable/);
});
