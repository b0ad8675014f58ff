/** What a browser may do on our pages: nothing is inline, nothing comes from elsewhere. */
const POLICY: Record<string, string> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'"
};
const directives = (policy: Record<string, string>) =>
  Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");

/** The policy as a <meta> can carry it, for hosts that send no headers of ours. */
export const META_POLICY = directives(POLICY);

/** The headers for hosts that take them. Only a header can say who may frame the page. */
export const HEADERS: Record<string, string> = {
  "Content-Security-Policy": directives({...POLICY, "frame-ancestors": "'none'"}),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin"
};

/** `_headers`, as Netlify, Cloudflare Pages and others read it. */
export const headersFile = (): string =>
  ["/*", ...Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");
