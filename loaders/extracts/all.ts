import {byTransfer} from "./byTransfer.js";
import {cases} from "./cases.js";
import {changes} from "./changes.js";
import {codebookOf} from "./codebook.js";
import {counts} from "./counts.js";
import type {Extract} from "./extract.js";
import {growth} from "./growth.js";
import {items, overlaps, statuses} from "./items.js";
import {lawCases} from "./lawCases.js";
import {precedents} from "./precedents.js";
import {notes, quality} from "./quality.js";
import {actors, coverage, equipment, sources} from "./reference.js";
import {refused} from "./refused.js";
import {requests} from "./requests.js";
import {rules} from "./rules.js";
import {totalNotes, totals} from "./totals.js";
import {totalsBySource, trackerReleases, trackerRows} from "./trackers.js";
import {trace} from "./trace.js";
import {trackerChanges} from "./trackerChanges.js";
import {trackerValues} from "./trackerValues.js";
import {transfers} from "./transfers.js";
import {verdicts} from "./verdicts.js";

const TABLES: readonly Extract[] = [
  transfers,
  byTransfer,
  requests,
  totals,
  totalNotes,
  totalsBySource,
  coverage,
  trackerRows,
  trackerReleases,
  trackerChanges,
  overlaps,
  verdicts,
  cases,
  trace,
  rules,
  lawCases,
  precedents,
  items,
  equipment,
  actors,
  statuses,
  sources,
  notes,
  quality,
  counts,
  refused,
  changes,
  trackerValues,
  growth
];

/** Every published table, in the order in which the data page and the codebook list them. */
export const EXTRACTS: readonly Extract[] = [...TABLES, codebookOf(TABLES)];
