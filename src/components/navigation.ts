import {site} from "../messages/site.js";

/** The name of a page in its address; "" is the overview. */
export type Slug = keyof typeof site.pages.en;

export const SLUGS = Object.keys(site.pages.en) as Slug[];

/** The pages above the words of every page. */
export const MAIN: readonly Slug[] = [
  "",
  "explore",
  "donors",
  "requests",
  "principles",
  "what-changed",
  "what-if",
  "timeline",
  "data"
];

/** Those below: about the record. */
export const ABOUT: readonly Slug[] = [
  "judge",
  "goods",
  "precedents",
  "trackers",
  "changes",
  "quality",
  "method",
  "glossary",
  "accessibility"
];

/** The pages whose verdicts follow the rules that a reader chooses in the header. */
export const UNDER_CHOSEN_RULES: readonly string[] = ["", "explore", "requests", "timeline"];
