import {codebookOf} from "./codebook.js";
import type {Extract} from "./extract.js";
import {precedents} from "./precedents.js";
import {actors, equipment, sources} from "./reference.js";
import {refused} from "./refused.js";
import {requests} from "./requests.js";
import {rules} from "./rules.js";
import {trace} from "./trace.js";
import {transfers} from "./transfers.js";
import {verdicts} from "./verdicts.js";

const TABLES: readonly Extract[] = [
  transfers,
  requests,
  verdicts,
  trace,
  rules,
  precedents,
  equipment,
  actors,
  sources,
  refused
];

/** Every published table, in the order in which the data page and the codebook list them. */
export const EXTRACTS: readonly Extract[] = [...TABLES, codebookOf(TABLES)];
