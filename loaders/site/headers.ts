import {createHash} from "node:crypto";
import type {Assets} from "./assets.js";

/** What a browser may do on our pages. What stands in the page itself is a style sheet and one script of ours, known by their hashes. */
const POLICY: Record<string, string> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "worker-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'"
};
/** What stands in a page itself, or in any of several pages. */
interface InPages {
  styles: readonly string[];
  scripts: readonly string[];
}

const policyFor = ({styles, scripts}: InPages) => ({
  ...POLICY,
  "script-src": ["'self'", ...scripts.map(inlineHash)].join(" "),
  "style-src": ["'self'", ...styles.map(inlineHash)].join(" ")
});
const directives = (policy: Record<string, string>) =>
  Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");

/** How a policy names a script or style that stands in the page. */
export const inlineHash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The policy as a <meta> can carry it, for hosts that send no headers of ours. @param cells the module of the page's own cells */
export const metaPolicy = ({style, script, shared}: Assets, cells?: string): string =>
  directives(
    policyFor({
      styles: shared ? [] : [style],
      scripts: [...(shared ? [] : [script]), ...(cells === undefined ? [] : [cells])]
    })
  );

/** Pages that anybody may put into a frame: one chart each. */
const FRAMED = ["/embed/*", "/ja/embed/*"];

/**
 * The headers for hosts that take them, as Netlify, Cloudflare Pages and others read `_headers`. Only a header can say who may frame a
 * page. A host that sends what all rules for a path say would send two policies where there are two, of which the stricter holds: the
 * line that begins with "!" takes the first away; a host that takes the last rule passes over it.
 */
export function headersFile(inPages: InPages): string {
  const policy = (ancestors: string) =>
    `Content-Security-Policy: ${directives({...policyFor(inPages), "frame-ancestors": ancestors})}`;
  return [
    "/*",
    `  ${policy("'none'")}`,
    "  X-Content-Type-Options: nosniff",
    "  Referrer-Policy: strict-origin-when-cross-origin",
    ...FRAMED.flatMap((path) => [path, "  ! Content-Security-Policy", `  ${policy("*")}`]),
    ""
  ].join("\n");
}

/** The headers that a `_headers` file of ours names for a path. */
export function readHeaders(file: string, path = "/"): Map<string, string> {
  const headers = new Map<string, string>();
  let holds = false;
  for (const line of file.split("\n")) {
    if (line.startsWith("/")) holds = path.startsWith(line.replace("*", ""));
    if (!holds) continue;
    const [, dropped] = /^ {2}! (.+)$/.exec(line) ?? [];
    if (dropped) headers.delete(dropped);
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name && value) headers.set(name, [headers.get(name) ?? [], value].flat().join(", "));
  }
  return headers;
}
