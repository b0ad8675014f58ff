import {VERDICTS} from "../policy/judge.js";
import {STATUSES} from "../vocabulary/claim.js";
import {ITEM_GROUPS} from "../vocabulary/item.js";
import {valuesOf} from "../vocabulary/list.js";
import {VERIFICATIONS} from "../vocabulary/source.js";
import type {Offered} from "./choices.js";
import {COLUMN_KEYS} from "./columns.js";
import type {Rows} from "./rows.js";

/** What can be chosen wherever Explore is shown. Names of donors and goods are known once the rows are. */
export const offeredBy = (rows: Pick<Rows, "donors" | "classes"> | undefined): Omit<Offered, "source" | "regime"> => ({
  donor: rows?.donors.map(({code}) => code) ?? [],
  item_group: valuesOf(ITEM_GROUPS),
  item_class: rows?.classes.map(({code}) => code) ?? [],
  status: valuesOf(STATUSES),
  verdict: VERDICTS,
  verification: valuesOf(VERIFICATIONS),
  sort: COLUMN_KEYS,
  columns: COLUMN_KEYS
});
