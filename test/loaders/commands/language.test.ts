/** What a command will not do is said in the language asked for, and nothing else is. */
import {spawnSync} from "node:child_process";
import {afterEach, expect, it, vi} from "vitest";
import {command as build} from "../../../loaders/commands/build.js";
import {command as release} from "../../../loaders/commands/release.js";
import {command as serve} from "../../../loaders/commands/serve.js";
import {command as verify} from "../../../loaders/commands/verify.js";

interface Ran {
  code: unknown;
  said: string;
}

/** A command as a process of its own: what Node, npm and the command line make of it. */
function run(command: string, ...args: string[]): Ran {
  const options = ["--import", "tsx", `loaders/commands/${command}.ts`, ...args];
  const {status, stdout, stderr} = spawnSync(process.execPath, options, {encoding: "utf8"});
  return {code: status, said: `${stdout}${stderr}`.trim()};
}

const COMMANDS = {build, release, serve, verify};
const {argv} = process;
afterEach(() => {
  process.argv = argv;
  process.exitCode = undefined;
});

/** The same without a process, which takes a second to read all that a command is made of. */
async function runHere(command: keyof typeof COMMANDS, ...args: string[]): Promise<Ran> {
  process.argv = [process.execPath, `loaders/commands/${command}.ts`, ...args];
  const said = (["log", "error"] as const).map((way) => vi.spyOn(console, way).mockReturnValue(undefined));
  await COMMANDS[command]();
  const words = said.flatMap(({mock}) => mock.calls.flat());
  for (const way of said) way.mockRestore();
  return {code: process.exitCode, said: words.join("\n")};
}

const ANY_ENGLISH = /[A-Za-z’']{2,}(?: [A-Za-z’']{2,}){2,}/;

it.each<[keyof typeof COMMANDS, string[], string, RegExp]>([
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
])("%s %o", async (command, args, english, japanese) => {
  const inEnglish = await runHere(command, ...args);
  const inJapanese = await runHere(command, ...args, "--lang", "ja");
  expect([inEnglish.code, inJapanese.code]).toEqual([1, 1]);
  expect(inEnglish.said.startsWith(english), inEnglish.said).toBe(true);
  expect(inJapanese.said).toMatch(japanese);
  expect(inJapanese.said.replace(/npm run \w+/, "")).not.toMatch(ANY_ENGLISH);
});

it("says the same as a process of its own", async () => {
  const args = ["test/no-such-site", "--lang", "ja"];
  expect(run("verify", ...args)).toEqual(await runHere("verify", ...args));
});

it("refuses a language that is none of ours, and an option that there is not, without a place in the code", async () => {
  expect(await runHere("serve", "--lang", "fr")).toEqual({code: 1, said: '--lang "fr": expected en or ja'});
  expect(await runHere("serve", "--lag", "ja")).toEqual({
    code: 1,
    said: expect.stringMatching(/^Unknown option '--lag'[^\n]*$/)
  });
});
