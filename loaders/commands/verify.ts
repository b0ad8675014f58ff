/** npm run verify -- URL-or-folder: rebuilds the site from this source and says which published files differ from it, and where. */
import {spawn} from "node:child_process";
import {rm} from "node:fs/promises";
import type {Locale} from "../../src/messages/locale.js";
import {SaidError} from "../schema/said.js";
import {atAddress, compare, inFolder, type OfFile, type Published} from "../site/comparePublished.js";
import {optionsOf, runCommand} from "./command.js";

const REBUILT = "build/verify";

/** The address under which a site was published, as its overview says it. */
async function addressOf(published: Published): Promise<string> {
  const page = new TextDecoder().decode(await published.read("index.html"));
  const address = /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1];
  if (!address) {
    throw new SaidError("no_address", {
      en: `${published.name} has no index.html with a canonical address: is it the site's root?`,
      ja: `${published.name} に正規のアドレスを記した index.html がない。サイトの最上位を指定する。`
    });
  }
  return address;
}

/** Builds into a folder of its own, in another process, since the site's address is read when the program starts. */
async function rebuild(siteUrl: string, locale: Locale): Promise<void> {
  await rm(REBUILT, {recursive: true, force: true});
  const command = ["--import", "tsx", "loaders/commands/build.ts", "--dist", REBUILT, "--lang", locale];
  const child = spawn(process.execPath, command, {
    env: {...process.env, SITE_URL: siteUrl},
    stdio: ["ignore", "ignore", "inherit"]
  });
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) {
    throw new SaidError("not_built", {
      en: "The site could not be built from this source, so nothing was compared.",
      ja: "このソースからサイトを作成できなかったため、比較していない。"
    });
  }
}

const WORDS = {
  en: {
    rebuilding: (address: string) => `Rebuilding the site of ${address} from this source …`,
    differ: (same: number, differ: number) => `${same} files are the same, ${differ} differ:`,
    same: (same: number, name: string) => `All ${same} files of ${name} are what this source builds, byte for byte.`
  },
  ja: {
    rebuilding: (address: string) => `このソースから ${address} のサイトを作成し直している …`,
    differ: (same: number, differ: number) => `一致${same}件、相違${differ}件：`,
    same: (same: number, name: string) =>
      `${name} の${same}件のファイルはすべて、このソースから作成したものと一致する。`
  }
};

/** @returns the exit code: 1 where files differ */
async function verify(target: string | undefined, locale: Locale): Promise<number> {
  if (!target) {
    throw new SaidError("no_target", {
      en: "Say what to verify: npm run verify -- https://… (or a folder, such as dist)",
      ja: "検証の対象を指定する：npm run verify -- https://…（または dist などのフォルダ）"
    });
  }
  const words = WORDS[locale];
  const published = /^https?:/.test(target) ? atAddress(target) : inFolder(target);
  const siteUrl = await addressOf(published);
  console.log(words.rebuilding(siteUrl));
  await rebuild(siteUrl, locale);
  const {same, differences, notes} = await compare(inFolder(REBUILT), published);
  const say = (found: readonly OfFile[]) => {
    for (const one of found) console.log(`${one.file}: ${one.words[locale]}`);
  };
  say(notes);
  console.log(differences.length ? words.differ(same, differences.length) : words.same(same, published.name));
  say(differences);
  return differences.length ? 1 : 0;
}

try {
  await runCommand((locale) => verify(optionsOf({}, true).positionals[0], locale));
} finally {
  await rm(REBUILT, {recursive: true, force: true});
}
