/** What a command will not do is said in the language asked for, and nothing else is. */
import {spawnSync} from "node:child_process";
import {expect, it} from "vitest";
import {packed} from "../../packed.js";

/** How each command is started. */
const PROGRAMS = {
  build: ["loaders/commands/run.js", "build"],
  verify: [await packed("loaders/commands/verify.ts")],
  release: [await packed("loaders/commands/release.ts")],
  serve: [await packed("loaders/commands/serve.ts")],
  refresh: ["loaders/commands/run.js", "refresh"]
};
type Command = keyof typeof PROGRAMS;

function run(command: Command, ...args: string[]): {code: number | null; said: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, [...PROGRAMS[command], ...args], {encoding: "utf8"});
  return {code: status, said: `${stdout}${stderr}`.trim()};
}

const ANY_ENGLISH = /[A-Za-z’']{2,}(?: [A-Za-z’']{2,}){2,}/;

it.each<[Command, string[], string, RegExp]>([
  [
    "build",
    ["--dist", "src"],
    "src: it lies in src/, a part of the project. Name a folder",
    /^src：本プログラムの一部/
  ],
  ["verify", [], "Say what to verify", /^検証の対象を指定する/],
  [
    "verify",
    ["test/no-such-site"],
    "test/no-such-site has no index.html",
    /^test\/no-such-site に.* index\.html がない/
  ],
  ["release", ["1.0"], '"1.0" is not a version', /^「1\.0」は版の番号でない/],
  ["release", ["1.0.0", "--date", "2026-02-30"], '"2026-02-30" is not a day', /^「2026-02-30」は日付でない/],
  ["serve", ["--dist", "no-such-site"], "There is no no-such-site/ yet", /^no-such-site\/ がまだない/]
])("%s %o", (command, args, english, japanese) => {
  const inEnglish = run(command, ...args);
  const inJapanese = run(command, ...args, "--lang", "ja");
  expect([inEnglish.code, inJapanese.code]).toEqual([1, 1]);
  expect(inEnglish.said.startsWith(english), inEnglish.said).toBe(true);
  expect(inJapanese.said).toMatch(japanese);
  expect(inJapanese.said.replace(/npm run \w+/, "")).not.toMatch(ANY_ENGLISH);
});

it("refuses a language that is none of ours, and an option that there is not, without a place in the code", () => {
  expect(run("refresh", "--lang", "fr")).toEqual({code: 1, said: '--lang "fr": expected en or ja'});
  expect(run("refresh", "--lag", "ja")).toEqual({
    code: 1,
    said: expect.stringMatching(/^Unknown option '--lag'[^\n]*$/)
  });
});
