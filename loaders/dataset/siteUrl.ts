/** The address the site is published at, with a final slash. SITE_URL says so; the default is a reserved name. */
export const siteUrl = new URL(process.env["SITE_URL"] ?? "https://sangensoku.example/").href.replace(/\/?$/, "/");
