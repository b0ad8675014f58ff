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

/** The pages whose verdicts follow, without a script, the rules that a reader chooses in the header. */
const UNDER_CHOSEN_RULES: readonly string[] = ["", "requests", "timeline", "donors", "goods"];

/**
 * Whether the verdicts of a page follow the rules that a reader chooses in the header, and whether it takes a script to make them.
 * Pages of records tell the rules that matter to them in full, and have a choice of their own.
 */
export function followsRules(path: string): "always" | "by script" | "no" {
  if (UNDER_CHOSEN_RULES.includes(path)) return "always";
  return path === "explore" || /^(donors|goods|recipients)\//.test(path) ? "by script" : "no";
}
