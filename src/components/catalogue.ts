/** The pages of the site, in the order of the navigation, and the scripts under src/client that enhance each. */
export interface PageEntry {
  /** "" is the overview. */
  slug: string;
  /** Which of the two navigations names it. */
  nav: "main" | "about" | "none";
  scripts: readonly string[];
}

export const PAGES: readonly PageEntry[] = [
  {slug: "", nav: "main", scripts: ["chart"]},
  {slug: "compare", nav: "main", scripts: ["chart", "compare"]},
  {slug: "transfers", nav: "main", scripts: ["table"]},
  {slug: "all-transfers", nav: "none", scripts: ["sort"]},
  {slug: "requests", nav: "main", scripts: []},
  {slug: "principles", nav: "main", scripts: []},
  {slug: "what-changed", nav: "main", scripts: ["whatChanged"]},
  {slug: "what-if", nav: "main", scripts: ["whatIf"]},
  {slug: "timeline", nav: "main", scripts: ["chart", "timeline"]},
  {slug: "precedents", nav: "about", scripts: ["sort"]},
  {slug: "data", nav: "main", scripts: []},
  {slug: "changes", nav: "about", scripts: []},
  {slug: "quality", nav: "about", scripts: []},
  {slug: "method", nav: "about", scripts: []},
  {slug: "accessibility", nav: "about", scripts: []}
];

/** The shell from which every record page is filled. */
export const RECORD: PageEntry = {slug: "transfers/record", nav: "none", scripts: ["record"]};
export const NOT_FOUND: PageEntry = {slug: "404", nav: "none", scripts: []};
