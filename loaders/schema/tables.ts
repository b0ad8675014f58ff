import {growth} from "./growth.js";
import {precedents} from "./precedents.js";
import {actors, coverage, equipment, items, overlaps, sources, statuses} from "./reference.js";
import {publishers} from "./publishers.js";
import {remarks} from "./remarks.js";
import {requests} from "./requests.js";
import type {Table} from "./table.js";
import {trackerKeys, trackerReleases} from "./trackers.js";
import {trackerValues} from "./trackerValues.js";
import {transfers} from "./transfers.js";
import {withdrawn} from "./withdrawn.js";

/** Every file that people write, in the order in which the refresh reads them. */
export const TABLES: readonly Table[] = [
  actors,
  items,
  equipment,
  statuses,
  sources,
  publishers,
  coverage,
  trackerReleases,
  precedents,
  transfers,
  requests,
  remarks,
  overlaps,
  trackerKeys,
  withdrawn,
  trackerValues,
  growth
];
