/** The rows of the site's data, found by what a page asks for. Made once per build. */
import {grouped} from "../text/grouped.js";
import type {Locale} from "../messages/locale.js";
import type {NameOf} from "../policy/words/labels.js";
import {namesIn} from "./names.js";
import {firstOf} from "./observations.js";
import type {Claim, ItemRow, RequestRow, RecordData, SourceRow, StatusRow} from "./siteData.js";
import {compareText} from "../text/compareText.js";
import {onceFor} from "./onceFor.js";

export interface Records {
  /** Observations by transfer, in the order of their dates. */
  transfers: ReadonlyMap<string, readonly Claim[]>;
  claim: ReadonlyMap<string, Claim>;
  item: ReadonlyMap<string, ItemRow>;
  status: ReadonlyMap<string, StatusRow>;
  source: ReadonlyMap<string, SourceRow>;
  /** Transfers by item class, in the order of their dates: the first observation of each. */
  ofClass: ReadonlyMap<string, readonly Claim[]>;
  /** Transfers by donor, in the order of their dates: the first observation of each. */
  ofDonor: ReadonlyMap<string, readonly Claim[]>;
  /** The parts of a package, by the id of its row. */
  parts: ReadonlyMap<string, readonly Claim[]>;
  /** Requests by the transfer that came of them. */
  requests: ReadonlyMap<string, readonly RequestRow[]>;
  nameOf: Record<Locale, NameOf>;
}

export const recordsOf = onceFor(read);

function read(data: RecordData): Records {
  const byDate = [...data.claims].sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
  const transfers = grouped(byDate, ({transfer}) => transfer);
  const first = [...transfers.values()].map(firstOf);
  const claim = new Map(data.claims.map((row) => [row.id, row]));
  const asked = data.requests.filter(({outcome_transfer}) => outcome_transfer);
  return {
    transfers,
    claim,
    item: new Map(data.items.map((row) => [row.item_class, row])),
    status: new Map(data.statuses.map((row) => [row.id, row])),
    source: new Map(data.sources.map((row) => [row.id, row])),
    ofClass: grouped(first, ({item_class}) => item_class),
    ofDonor: grouped(first, ({donor}) => donor),
    parts: grouped(
      first.filter((row) => row.package),
      (row) => row.package!
    ),
    requests: grouped(asked, (row) => claim.get(row.outcome_transfer!)?.transfer ?? row.outcome_transfer!),
    nameOf: {en: namesIn(data, "en"), ja: namesIn(data, "ja")}
  };
}
