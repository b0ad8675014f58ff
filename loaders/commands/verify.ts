/** npm run verify -- URL-or-folder: rebuilds the site from this source and says which published files differ from it, and where. */
import {spawn} from "node:child_process";
import {rm} from "node:fs/promises";
import {atAddress, compare, inFolder, type Published} from "../site/comparePublished.js";

const REBUILT = "build/verify";

/** The address under which a site was published, and how its host names a page, as its page of the data says it. */
async function hostOf(published: Published): Promise<{siteUrl: string; ending: string}> {
  const page = new TextDecoder().decode(await published.read("data.html"));
  const [, siteUrl, ending = ""] = /<link rel="canonical" href="([^"]+\/)data(\.html)?"/.exec(page) ?? [];
  if (!siteUrl) throw new Error(`${published.name} has no data.html with a canonical address: is it the site's root?`);
  return {siteUrl, ending};
}

/** Builds into a folder of its own, in another process, since the site's address is read when the program starts. */
async function rebuild(siteUrl: string, ending: string): Promise<void> {
  await rm(REBUILT, {recursive: true, force: true});
  const child = spawn(process.execPath, ["--import", "tsx", "loaders/commands/build.ts", "--dist", REBUILT], {
    env: {...process.env, SITE_URL: siteUrl, SITE_PAGE_ENDING: ending},
    stdio: ["ignore", "ignore", "inherit"]
  });
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) throw new Error("The site could not be built from this source, so nothing was compared.");
}

const target = process.argv[2];
try {
  if (!target) throw new Error("Say what to verify: npm run verify -- https://… (or a folder, such as dist)");
  const published = /^https?:/.test(target) ? atAddress(target) : inFolder(target);
  const {siteUrl, ending} = await hostOf(published);
  console.log(`Rebuilding the site of ${siteUrl} from this source …`);
  await rebuild(siteUrl, ending);
  const {same, differences, notes} = await compare(inFolder(REBUILT), published);
  for (const note of notes) console.log(note);
  if (differences.length) {
    console.log(`${same} files are the same, ${differences.length} differ:\n${differences.join("\n")}`);
    process.exitCode = 1;
  } else console.log(`All ${same} files of ${published.name} are what this source builds, byte for byte.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await rm(REBUILT, {recursive: true, force: true});
}
