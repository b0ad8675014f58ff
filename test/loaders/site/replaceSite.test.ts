import {existsSync} from "node:fs";
import {mkdir, mkdtemp, readFile, realpath, rename, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {CONTENTS_FILE} from "../../../loaders/dataset/duckdbFile.js";
import {writeSums} from "../../../loaders/site/checksums.js";
import {recover, replaceSite} from "../../../loaders/site/replaceSite.js";
import {followed, PlaceError, sitePlace} from "../../../loaders/site/sitePlace.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sangensoku-"));
});
afterEach(() => rm(folder, {recursive: true, force: true}));

const site = async (name: string, words: string) => {
  await mkdir(`${folder}/${name}/extracts`, {recursive: true});
  await writeFile(`${folder}/${name}/index.html`, words);
  await writeFile(`${folder}/${name}/extracts/${CONTENTS_FILE}`, `# contents ${"0".repeat(64)}\n`);
  await writeSums(`${folder}/${name}`);
};
const words = () => readFile(`${folder}/dist/index.html`, "utf8");

describe("the exchange of sites", () => {
  it("puts the new one in place and leaves nothing beside it", async () => {
    await site("dist", "old");
    await site("new", "new");
    await replaceSite(`${folder}/new`, `${folder}/dist`);
    expect(await words()).toBe("new");
    expect(existsSync(`${folder}/dist.last`)).toBe(false);
    expect(existsSync(`${folder}/new`)).toBe(false);
  });

  it("works where there is no site yet", async () => {
    await site("new", "new");
    await replaceSite(`${folder}/new`, `${folder}/dist`);
    expect(await words()).toBe("new");
  });

  it("leaves the last good site where the new one cannot be put in place", async () => {
    await site("dist", "old");
    await expect(replaceSite(`${folder}/not-there`, `${folder}/dist`)).rejects.toThrow("ENOENT");
    expect(await words()).toBe("old");
  });

  it("puts the last good site back when it was killed between the two renames", async () => {
    await site("dist", "old");
    await rename(`${folder}/dist`, `${folder}/dist.last`);
    await recover(`${folder}/dist`);
    expect(await words()).toBe("old");
  });

  it("keeps the new site when it was killed after the two renames", async () => {
    await site("dist", "new");
    await site("dist.last", "old");
    await recover(`${folder}/dist`);
    expect(await words()).toBe("new");
    expect(existsSync(`${folder}/dist.last`)).toBe(false);
  });
});

describe("a link to the site", () => {
  it("leads to the last good site again after a build that was killed between the two renames", async () => {
    await site("root", "old");
    await symlink("root", `${folder}/dist`);
    await rename(`${folder}/root`, `${folder}/root.last`);
    await recover(await followed(`${folder}/dist`));
    expect(await words()).toBe("old");
  });
});

describe("a last site of which a killed build removed a part", () => {
  it("is removed by the next one", async () => {
    await site("dist", "new");
    await site("dist.last", "old");
    await rm(`${folder}/dist.last/index.html`);
    await recover(`${folder}/dist`);
    expect(existsSync(`${folder}/dist.last`)).toBe(false);
  });
});

describe("what may be replaced", () => {
  const why = (dist: string) =>
    sitePlace(dist, `${folder}/project`).then(
      (place) => `taken: ${place}`,
      (error: Error) => (error instanceof PlaceError ? error.message : `not said plainly: ${error.message}`)
    );

  beforeEach(async () => {
    await mkdir(`${folder}/project/data/law`, {recursive: true});
    await mkdir(`${folder}/thesis`);
    await writeFile(`${folder}/thesis/thesis.txt`, "years of work");
    await mkdir(`${folder}/empty`);
    await site("ours", "old");
    await writeFile(`${folder}/file`, "");
    await symlink(`${folder}/ours`, `${folder}/link-to-ours`);
    await symlink(`${folder}/thesis`, `${folder}/link-to-thesis`);
    await symlink(`${folder}/not-yet`, `${folder}/link-to-not-yet`);
    await symlink(`${folder}/no/such`, `${folder}/link-to-nowhere`);
    await symlink(`${folder}/circle`, `${folder}/circle`);
    await site("opened", "old");
    await writeFile(`${folder}/opened/.DS_Store`, "");
    await site("more", "old");
    await mkdir(`${folder}/more/notes`);
    await writeFile(`${folder}/more/CNAME`, "example.org");
    await writeFile(`${folder}/more/notes/thesis.txt`, "years of work");
    await mkdir(`${folder}/other-sums`);
    await writeFile(`${folder}/other-sums/SHA256SUMS`, `${"0".repeat(64)}  thesis.txt\n`);
  });

  it.each([
    ["an empty folder", "empty", "empty"],
    ["a folder that is not there", "new", "new"],
    ["a site of ours", "ours", "ours"],
    ["a link to a site of ours: the site itself is exchanged", "link-to-ours", "ours"],
    ["a site of ours that somebody looked at", "opened", "opened"],
    ["a link to a folder that is not there yet", "link-to-not-yet", "not-yet"],
    ["the project's dist", "project/dist", "project/dist"],
    ["a folder within the build", "project/build", "project/build"]
  ])("%s", async (_, named, place) => {
    expect(await why(`${folder}/${named}`)).toBe(`taken: ${join(await realpath(folder), place)}`);
  });

  it.each([
    ["somebody's work", "thesis", /holds files that are no site of this project/],
    ["a link to it", "link-to-thesis", /holds files that are no site of this project/],
    ["a folder with a list of hashes of its own", "other-sums", /no site of this project/],
    ["a site of ours with somebody's files in it", "more", /would be lost: CNAME, notes\/thesis\.txt\. Move them/],
    ["a link that leads nowhere", "link-to-nowhere", /there is no folder .*\/no/],
    ["a link that leads in a circle", "circle", /in a circle/],
    ["a file", "file", /is a file/],
    ["the project", "project", /the project itself/],
    ["what the project lies in", ".", /the project itself/],
    ["a part of the project", "project/data", /lies in data\//],
    ["a folder within a part of it", "project/data/law/new", /lies in data\//],
    ["a folder in a folder that is not there", "no/such", /there is no folder/]
  ])("not %s", async (_, named, said) => {
    expect(await why(`${folder}/${named}`)).toMatch(said);
  });

  it("not a folder without a name", async () => {
    expect(await why("")).toMatch(/names no folder/);
  });

  it("nor what lies where the last site is kept for a moment", async () => {
    await mkdir(`${folder}/dist.last`);
    await writeFile(`${folder}/dist.last/thesis.txt`, "years of work");
    await site("new", "new");
    await site("dist", "old");
    await expect(replaceSite(`${folder}/new`, `${folder}/dist`)).rejects.toThrow(PlaceError);
    expect(await words()).toBe("old");
    expect(existsSync(`${folder}/dist.last/thesis.txt`)).toBe(true);
  });
});
