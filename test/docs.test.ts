/** The docs name everything that a person can write, run or look for. */
import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {parse} from "yaml";
import {columnNames} from "../loaders/schema/table.js";
import {TABLES} from "../loaders/schema/tables.js";
import {FACT_NAMES} from "../src/policy/facts.js";

const read = (file: string) => readFileSync(file, "utf8");
const guides = ["README.md", "CONTRIBUTING.md", ...readdirSync("docs").map((name) => `docs/${name}`)];
const all = guides.map(read).join("\n");

describe("docs/data-contract.md", () => {
  const contract = read("docs/data-contract.md");
  const sections = contract.split(/^(?=## )/m);

  it.each(TABLES.map((table) => [table.file, table] as const))("names %s and each of its columns", (file, table) => {
    const name = file.split("/").at(-1)!;
    const section = sections.find((text) => text.includes(name)) ?? "";
    expect(section, `no section names ${name}`).not.toBe("");
    const named = new Set(section.match(/[a-z][\w.]*/g));
    const missing = columnNames(table).filter(
      (column) => !named.has(column) && !(FACT_NAMES as string[]).includes(column)
    );
    expect(missing).toEqual([]);
  });
});

describe("docs/law.md", () => {
  const law = read("docs/law.md");
  const files = readdirSync("src/policy", {recursive: true, encoding: "utf8"}).filter((file) => file.endsWith(".ts"));

  it.each(files.filter((file) => !file.startsWith("regimes/")))("names src/policy/%s", (file) => {
    expect(law.includes(file)).toBe(true);
  });

  it("says where the versions of the rules are", () => {
    expect(law.includes("regimes/<first day>.ts")).toBe(true);
  });
});

describe("the guides", () => {
  const {scripts} = JSON.parse(read("package.json")) as {scripts: Record<string, string>};

  it.each(Object.keys(scripts))("say what npm run %s does", (name) => {
    const command = name === "start" || name === "test" ? `npm ${name}` : name.includes(":") ? name : `npm run ${name}`;
    expect(all.includes(command)).toBe(true);
  });

  it.each(
    ["commands", "judgeList"].flatMap((folder) =>
      readdirSync(`loaders/${folder}`)
        .filter((name) => name.endsWith(".ts"))
        .flatMap((name) => optionsOf(read(`loaders/${folder}/${name}`)).map((option) => [option, name] as const))
    )
  )("say what --%s does (%s)", (option) => {
    expect(new RegExp(`--${option}\\b`).test(all)).toBe(true);
  });

  it("point to no file that is not there", () => {
    const gone = guides.flatMap((guide) =>
      [...read(guide).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map((match) => new URL(match[1]!, `file:///${guide}`).pathname.slice(1))
        .filter((file) => !exists(decodeURIComponent(file)))
        .map((file) => `${guide}: ${file}`)
    );
    expect(gone).toEqual([]);
  });

  it("name no file of the code that is not there", () => {
    const gone = guides.flatMap((guide) =>
      [...read(guide).matchAll(/`((?:src|loaders|data|test|docs)\/[\w./-]+\.\w+)(?::\d+)?`/g)]
        .map((match) => match[1]!)
        .filter((file) => !exists(file))
        .map((file) => `${guide}: ${file}`)
    );
    expect(gone).toEqual([]);
  });
});

/** The names of the options that a command reads with parseArgs. */
function optionsOf(source: string): string[] {
  return [...source.matchAll(/options: \{(.*?)\n? *\}(?:,\n|\}\))/gs)].flatMap(([, options = ""]) =>
    [...options.matchAll(/"?([a-z][\w-]*)"?: \{type:/g)].map((match) => match[1]!)
  );
}

function exists(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EISDIR";
  }
}

describe("CITATION.cff", () => {
  it("says of the software what package.json says, with all that the format asks for", () => {
    const citation = parse(read("CITATION.cff")) as Record<string, unknown>;
    const {description, license} = JSON.parse(read("package.json")) as Record<string, string>;
    expect(citation).toMatchObject({"cff-version": "1.2.0", type: "software", license, abstract: description});
    expect(Object.keys(citation)).toEqual(expect.arrayContaining(["message", "title", "authors"]));
  });
});
