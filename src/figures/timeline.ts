import {JAPAN} from "../vocabulary/actor.js";
import {MARKS} from "../text/marks.js";
import {theOne} from "../text/the.js";
import {ANSWERS} from "../vocabulary/request.js";
import {chartFigure, tableFiles} from "../components/chartFigure.js";
import {eventLanes as eventLanesDrawing, type LaneEvent} from "../components/charts/eventLanes.js";
import {formatDate, formatNumber} from "../text/format.js";
import {grouped} from "../text/grouped.js";
import {html, type Html} from "../components/html.js";
import {firstDay, lastDay} from "../text/day.js";
import {href} from "../components/layout.js";
import {underEachChoice} from "../components/regimeSelector.js";
import {verdictKey} from "../components/verdictKey.js";
import {verdictMark} from "../components/verdictMark.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {timeline as catalogue} from "../messages/timeline.js";
import {REGIMES} from "../policy/regimes.js";
import {named, verdictUnder} from "../record/verdicts.js";
import type {Figure} from "./figure.js";
import {lastGathered} from "../record/recordEnd.js";
import type {SiteData} from "../record/siteData.js";
import {sourceNote} from "./sourceNote.js";
import {TIMELINE_START} from "../text/timelineStart.js";
import {timelineEvents, type TimelineEvent} from "./timelineEvents.js";

const LETTER = "REQ-JPN-2022-02-01";

/** The finding: Ukraine's letter, and the day on which Japan answered it and changed its rules. */
export const timelineTitle: Figure = (data, {locale}) => {
  const words = inLocale(catalogue, locale);
  const letter = theOne(data.requests, ({id}) => id === LETTER);
  const amended = theOne(REGIMES, ({id}) => id >= TIMELINE_START);
  return letter.answer_date === amended.id
    ? words.titleSameDay(formatDate(letter.date, locale), formatDate(amended.id, locale))
    : words.titleOtherDay(formatDate(letter.date, locale), formatDate(amended.id, locale));
};

/** Every event, year by year. */
export const eventList: Figure = (data, page) => {
  const {locale} = page;
  const events = timelineEvents(data);
  const shown = new Set(
    events.flatMap((event) =>
      event.kind === "transfer" ? (data.verdicts.get(event.claim.id) ?? []).map(({verdict}) => verdict) : []
    )
  );
  return html`${verdictKey(page, shown)}
${[...grouped(events, ({date}) => date.slice(0, 4))].map(
  ([year, ofYear]) => html`<h3>${formatDate(year, locale)}</h3>
<ol class="events">${ofYear.map((event) => eventItem(data, event, locale))}</ol>`
)}`;
};

/** Requests, answers and transfers as marks on one time axis. */
export const eventLanes: Figure = (data, {locale}) => {
  const events = timelineEvents(data);
  const words = inLocale(catalogue, locale);
  const lanes = [
    {id: "request", label: words.lanes.requests},
    {id: "answer", label: words.lanes.answers},
    {id: "transfer", label: words.lanes.japan}
  ];
  const marks: LaneEvent[] = events
    .filter(({kind}) => lanes.some(({id}) => id === kind))
    .map((event) => ({
      lane: event.kind,
      from: firstDay(event.date),
      to: lastDay(event.date),
      orEarlier: event.kind === "transfer" && event.claim.date_basis === "by"
    }));
  // What is dated to a year alone has no month to stand in: the words below the drawing count it.
  const byOthers = events.filter((event) => event.kind === "others");
  const isMonth = ({date}: TimelineEvent) => date.length === 7;
  const months = byOthers.filter(isMonth).map(({date, claims}) => ({month: date, count: claims.length}));
  const ofAYear = byOthers.filter((event) => !isMonth(event)).reduce((sum, {claims}) => sum + claims.length, 0);
  const end = data.stamp.asOf;
  const gathered = lastGathered(data, (donor) => donor !== JAPAN);
  const bands = REGIMES.filter(({until}) => !until || until >= TIMELINE_START).map(({id, until}) => ({
    from: id < TIMELINE_START ? TIMELINE_START : id,
    to: until && until < end ? until : end,
    label: id
  }));
  const top = months.reduce((most, next) => (next.count > most.count ? next : most));
  const summary =
    words.summary(formatDate(top.month, locale), formatNumber(top.count, locale)) +
    (ofAYear ? words.ofAYear(formatNumber(ofAYear, locale)) : "");
  const drawing = (width: number, size: string) =>
    eventLanesDrawing({
      id: `lanes-${size}`,
      title: words.chartTitle,
      description: `${words.chartMeasure} ${summary}`,
      lanes,
      events: marks,
      months,
      monthsLabel: words.lanes.others,
      gathered: gathered ? {day: gathered, label: words.gathered(formatDate(gathered, locale))} : undefined,
      bands,
      from: TIMELINE_START,
      to: end,
      width
    });
  return chartFigure(
    {
      id: "lanes",
      title: words.chartTitle,
      measure: words.chartMeasure,
      chart: html`<div class="chart-wide">${drawing(1100, "wide")}</div><div class="chart-narrow">${drawing(358, "narrow")}</div>`,
      summary,
      note: sourceNote(data, locale),
      files: tableFiles("timeline", locale, "requests.csv", "transfers.csv"),
      image: true
    },
    locale
  );
};

function eventItem(data: SiteData, event: TimelineEvent, locale: Locale): Html {
  const date = html`<time datetime="${event.date}">${formatDate(event.date, locale)}</time>`;
  return html`<li class="event event-${event.kind}" tabindex="-1">${date} ${eventWords(data, event, locale)}</li>`;
}

function eventWords(data: SiteData, event: TimelineEvent, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const itemOf = ({item, item_ja}: {item: string; item_ja: string}) => (locale === "ja" ? item_ja : item);
  const link = (id: string, text: string) => html`<a href="${href("timeline", locale, `transfers/${id}`)}">${text}</a>`;
  switch (event.kind) {
    case "rules":
      return html`<b class="event-kind">${words.rulesChange}</b> <strong>${event.regime.title[locale]}</strong>`;
    case "request":
      return html`<b class="event-kind">${words.request}</b> <span>${locale === "ja" ? event.request.requester_ja : event.request.requester_en}${MARKS[locale].colon}${itemOf(event.request)}</span>`;
    case "answer": {
      const {answer, outcome_transfer} = event.request;
      const said = ANSWERS[answer][locale];
      const item = itemOf(event.request);
      return html`<b class="event-kind">${words.answer}</b> <span>${outcome_transfer ? link(outcome_transfer, item) : item}${MARKS[locale].colon}<strong>${said}</strong></span>`;
    }
    case "transfer":
      return html`<b class="event-kind">${words.transfer}</b> ${link(event.claim.transfer, itemOf(event.claim))} ${underEachChoice((choice) => verdictMark(named(verdictUnder(data, event.claim, choice)), locale))}`;
    case "others":
      return html`<span class="quiet">${words.armsByOthers(formatNumber(event.claims.length, locale), event.date.length === 7)}</span>`;
  }
}
