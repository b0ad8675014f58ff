import {createHash} from "node:crypto";
import {describe, expect, it} from "vitest";
import {headersFile, inlineHash, metaPolicy, readHeaders} from "../../../loaders/site/headers.js";

const assets = {style: "p { color: red }", script: "console.log(1);"};
const inPages = {styles: [assets.style], scripts: [assets.script]};
const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

it("reads back every header that was written", () => {
  const headers = readHeaders(headersFile(inPages));
  expect([...headers.keys()]).toEqual(["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy"]);
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(headers.get("Referrer-Policy")).toBe("strict-origin-when-cross-origin");
});

it("reads no header out of an empty file", () => {
  expect(readHeaders("").size).toBe(0);
});

it("names the style sheet and the script of every page by their hashes, each where it belongs", () => {
  const policy = readHeaders(headersFile(inPages)).get("Content-Security-Policy")!.split("; ");
  expect(policy).toContain(`style-src 'self' ${sha256(assets.style)}`);
  expect(policy).toContain(`script-src 'self' ${sha256(assets.script)}`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
});

it("names what stands in any page, of which some have another style sheet or cells of their own", () => {
  const policy = readHeaders(headersFile({styles: ["a", "b"], scripts: ["c", "d"]})).get("Content-Security-Policy");
  expect(policy).toContain(`style-src 'self' ${sha256("a")} ${sha256("b")};`);
  expect(policy).toContain(`script-src 'self' ${sha256("c")} ${sha256("d")};`);
  const meta = metaPolicy({...assets, shared: {style: "style.css", script: "site.js"}}, "cells()");
  expect(meta).toContain("style-src 'self';");
  expect(meta).toContain(`script-src 'self' ${sha256("cells()")};`);
});

it("hashes the bytes of the text, so that Japanese words in a script do not stop it", () => {
  expect(inlineHash("")).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  expect(inlineHash("三原則")).toBe(sha256("三原則"));
});

it("gives a <meta> the same policy, but for who may frame a page, which a <meta> cannot say", () => {
  const policy = readHeaders(headersFile(inPages)).get("Content-Security-Policy");
  expect(policy).toBe(`${metaPolicy(assets)}; frame-ancestors 'none'`);
});

describe("who may frame a page", () => {
  const file = headersFile(inPages);
  const ancestors = (path: string) =>
    readHeaders(file, path)
      .get("Content-Security-Policy")
      ?.match(/frame-ancestors [^;,]*/g);

  it.each([
    "/",
    "/ja/",
    "/explore",
    "/donors/DEU",
    "/embed",
    "/embedded.html",
    "/ja/timeline",
    "/extracts/transfers.csv"
  ])("nobody: %s", (path) => {
    expect(ancestors(path)).toEqual(["frame-ancestors 'none'"]);
  });

  it.each(["/embed/strip", "/embed/donors-DEU.html", "/ja/embed/days"])("anybody: %s", (path) => {
    expect(ancestors(path)).toEqual(["frame-ancestors *"]);
  });

  it("is all that differs: what else a page may do is said of all alike", () => {
    const policy = (path: string) => readHeaders(file, path).get("Content-Security-Policy");
    expect(policy("/embed/strip")?.replace("ancestors *", "ancestors 'none'")).toBe(policy("/"));
    expect(readHeaders(file, "/embed/strip").get("X-Content-Type-Options")).toBe("nosniff");
  });

  it("is said with one policy also by a host that adds up the rules of a path", () => {
    const [, ofEmbeds = ""] = file.split("/embed/*\n");
    expect(ofEmbeds.startsWith("  ! Content-Security-Policy\n  Content-Security-Policy: ")).toBe(true);
  });

  it("would be both policies, of which the stricter holds, without the line that takes the first away", () => {
    const without = file.replaceAll("  ! Content-Security-Policy\n", "");
    expect(
      readHeaders(without, "/embed/strip")
        .get("Content-Security-Policy")
        ?.match(/frame-ancestors [^;,]*/g)
    ).toEqual(["frame-ancestors 'none'", "frame-ancestors *"]);
  });
});
