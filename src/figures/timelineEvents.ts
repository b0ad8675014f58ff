import {lastDay} from "../text/day.js";
import {REGIMES} from "../policy/regimes.js";
import {byJapan, byOthers, goodsToUkraine, weaponsAmong} from "../record/goodsToUkraine.js";
import type {Claim, RequestRow, SiteData} from "../record/siteData.js";
import {TIMELINE_START} from "../text/timelineStart.js";
import {compareText} from "../text/compareText.js";

export type TimelineEvent =
  | {kind: "rules"; date: string; regime: (typeof REGIMES)[number]}
  | {kind: "request"; date: string; request: RequestRow}
  | {kind: "answer"; date: string; request: RequestRow}
  | {kind: "transfer"; date: string; claim: Claim}
  | {kind: "others"; date: string; claims: Claim[]};

/** All that the timeline tells, in order: what is known to the month stands at the head of its month. */
export function timelineEvents(data: SiteData): TimelineEvent[] {
  const goods = goodsToUkraine(data).filter(({date}) => lastDay(date) >= TIMELINE_START);
  const toJapan = data.requests.filter(({is_counted}) => is_counted);
  const others = new Map<string, Claim[]>();
  for (const claim of weaponsAmong(byOthers(goods))) {
    const month = claim.date.slice(0, 7);
    others.set(month, [...(others.get(month) ?? []), claim]);
  }
  const events: TimelineEvent[] = [
    ...REGIMES.filter(({id}) => id >= TIMELINE_START).map((regime) => ({
      kind: "rules" as const,
      date: regime.id,
      regime
    })),
    ...toJapan.map((request) => ({kind: "request" as const, date: request.date, request})),
    ...toJapan.flatMap((request) =>
      request.answer_date ? [{kind: "answer" as const, date: request.answer_date, request}] : []
    ),
    ...byJapan(goods).map((claim) => ({kind: "transfer" as const, date: claim.date, claim})),
    ...[...others].map(([date, claims]) => ({kind: "others" as const, date, claims}))
  ];
  return events.sort((a, b) => compareText(a.date, b.date));
}
