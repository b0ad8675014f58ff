import {titleInWords} from "./sourceNamed.js";
import {JAPAN} from "../vocabulary/actor.js";
import {MARKS} from "../text/marks.js";
import {theOne} from "../text/the.js";
import {ANSWERS} from "../vocabulary/request.js";
import {bothWidths} from "../components/charts/bothWidths.js";
import {tableFiles, type Chart} from "../components/chartFigure.js";
import {eventLanes as lanesDrawing, type LaneEvent} from "../components/charts/eventLanes.js";
import {markWords, type MarkWords} from "../components/charts/mark.js";
import {figure} from "../messages/figure.js";
import {dataTable} from "../components/dataTable.js";
import {formatDate, formatNumber} from "../text/format.js";
import {grouped} from "../text/grouped.js";
import {html, type Html} from "../components/html.js";
import {moreRows} from "../components/moreRows.js";
import {daysBetween, firstDay, lastDay} from "../text/day.js";
import {href} from "../components/layout.js";
import {underEachChoice} from "../components/regimeSelector.js";
import {verdictKey} from "../components/verdictKey.js";
import {verdictMark} from "../components/verdictMark.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {notices} from "../messages/notices.js";
import {timeline as catalogue} from "../messages/timeline.js";
import {REGIMES} from "../policy/regimes.js";
import {named, verdictUnder} from "../record/verdicts.js";
import {chartOnPage} from "./chartOnPage.js";
import type {Figure, OnPage} from "./figure.js";
import {quoteOf, wordsOfRecords} from "./markWords.js";
import {lastGathered} from "../record/recordEnd.js";
import type {SiteData} from "../record/siteData.js";
import {sourceNote} from "./sourceNote.js";
import {TIMELINE_START} from "../text/timelineStart.js";
import {timelineEvents, type TimelineEvent} from "./timelineEvents.js";
import {transferPath} from "../text/transferPath.js";

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
<ol class="events">${ofYear.map((event) => eventItem(data, event, locale))}</ol>${moreRows(ofYear.length, 12, locale, inLocale(notices, locale).allEvents)}`
)}`;
};

/** A part of the time axis that is drawn large: its first and last day, and how many events begin in it. */
interface Part {
  letter: string;
  from: string;
  to: string;
  count: number;
}

/** A year with more events than can be told apart in one drawing is drawn in parts of so many months. */
const MOST_IN_A_YEAR = 40;
const MONTHS_OF_A_PART = 4;

/** The years of the time axis up to its last day, the crowded ones in parts. */
function partsOf(events: readonly LaneEvent[], end: string): Part[] {
  const within = (from: string, to: string) => events.filter((event) => event.from >= from && event.from <= to).length;
  const spans: {from: string; to: string}[] = [];
  for (let year = Number(TIMELINE_START.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1) {
    const months = within(`${year}-01-01`, `${year}-12-31`) > MOST_IN_A_YEAR ? MONTHS_OF_A_PART : MONTHS_OF_A_YEAR;
    for (let month = 1; month <= MONTHS_OF_A_YEAR; month += months) {
      spans.push({from: `${monthOf(year, month)}-01`, to: lastDay(monthOf(year, month + months - 1))});
    }
  }
  return spans
    .filter(({from}) => from <= end)
    .map(({from, to}) => ({from, to: to < end ? to : end}))
    .map(({from, to}, place) => ({
      letter: String.fromCharCode(FIRST_LETTER + place),
      from,
      to,
      count: within(from, to)
    }));
}

const MONTHS_OF_A_YEAR = 12;
const FIRST_LETTER = 65;
const monthOf = (year: number, month: number) => `${year}-${String(month).padStart(2, "0")}`;

/** The first days of the months of a part, and of its weeks where there is room for them. */
function ticksOf({from, to}: Part, isNarrow: boolean, locale: Locale): {day: string; label: string}[] {
  const months = Array.from({length: MONTHS_OF_A_YEAR}, (_, at) => monthOf(Number(from.slice(0, 4)), at + 1));
  const days = isNarrow || daysBetween(from, to) > MONTHS_OF_A_PART * 31 ? [] : ["08", "15", "22"];
  return months
    .flatMap((month) => [
      {day: `${month}-01`, label: monthInShort(month, locale)},
      ...days.map((day) => ({day: `${month}-${day}`, label: String(Number(day))}))
    ])
    .filter(({day}) => day >= from && day <= to);
}

const monthInShort = (month: string, locale: Locale) =>
  locale === "ja" ? `${Number(month.slice(5))}月` : formatDate(month, locale).slice(0, 3);

/** Its lanes are the page's only drawing, so it is wider than others. */
const WIDE = 1100;
/** How far marks that are to be pressed stand apart, in pixels. */
const PRESSED = 14;

export const eventLanes: Figure = (data, page) => chartOnPage(data, "events", eventsChart(data, page), page);

/** Requests, answers and transfers as marks on one time axis; and each part of it drawn large, so that no mark hides another. */
export function eventsChart(data: SiteData, page: OnPage): Chart {
  const {locale, path} = page;
  const events = timelineEvents(data);
  const words = inLocale(catalogue, locale);
  const general = inLocale(figure, locale);
  const lanes = [
    {id: "request", label: words.lanes.requests},
    {id: "answer", label: words.lanes.answers},
    {id: "transfer", label: words.lanes.japan}
  ];
  const marks = events
    .filter((event) => event.kind === "request" || event.kind === "answer" || event.kind === "transfer")
    .map((event): LaneEvent & {words: MarkWords} => ({
      lane: event.kind,
      from: firstDay(event.date),
      to: lastDay(event.date),
      orEarlier: event.kind === "transfer" && event.claim.date_basis === "by",
      words: eventAnswer(data, event, page)
    }));
  // What is dated to a year alone has no month to stand in: the words below the drawing count it.
  const byOthers = events.filter((event) => event.kind === "others");
  const isMonth = ({date}: TimelineEvent) => date.length === 7;
  const months = byOthers.filter(isMonth).map(({date, claims}) => ({
    month: date,
    count: claims.length,
    words: {
      of: words.lanes.others,
      name: formatDate(date, locale),
      figure: words.armsOfMonth(formatNumber(claims.length, locale)),
      ...wordsOfRecords(data, claims, locale),
      judged: general.judgedIfJapan,
      to: href(path, locale, `explore?from=${date}-01&until=${lastDay(date)}`),
      link: general.toRowsOfMonth
    }
  }));
  const ofAYear = byOthers.filter((event) => !isMonth(event)).reduce((sum, {claims}) => sum + claims.length, 0);
  const end = data.stamp.asOf;
  const gathered = lastGathered(data, (donor) => donor !== JAPAN);
  const bands = REGIMES.filter(({until}) => !until || until >= TIMELINE_START).map(({id, until, short}) => ({
    from: id < TIMELINE_START ? TIMELINE_START : id,
    to: until && until < end ? until : end,
    label: short[locale]
  }));
  const top = months.reduce((most, next) => (next.count > most.count ? next : most));
  const summary =
    words.summary(formatDate(top.month, locale), formatNumber(top.count, locale)) +
    (ofAYear ? words.ofAYear(formatNumber(ofAYear, locale)) : "");
  const number = (value: number) => formatNumber(value, locale);
  const parts = partsOf(marks, end);
  const spanOf = ({from, to}: Part) => {
    const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
    return /-01$/.test(first) && /-12$/.test(last)
      ? formatDate(from.slice(0, 4), locale)
      : words.span(formatDate(first, locale), formatDate(last, locale));
  };
  const fullest = parts.reduce((most, next) => (next.count > most.count ? next : most));
  const share = daysBetween(fullest.from, fullest.to) / daysBetween(TIMELINE_START, end);
  const title = words.chartTitle(
    number(fullest.count),
    number(marks.length),
    spanOf(fullest),
    number(Math.round(share * 100))
  );
  const drawn = {lanes, monthsLabel: words.lanes.others, bands};
  const whole = ({width, id}: {width: number; id: string}) =>
    lanesDrawing({
      ...{...drawn, id, width, title, parts: parts.map(({letter, ...part}) => ({...part, label: letter}))},
      description: `${words.chartMeasure} ${summary}`,
      // The whole is not to be pressed mark by mark: it leads to its parts.
      events: marks.map((one) => ({...one, words: undefined})),
      months: months.map((one) => ({...one, words: undefined})),
      gathered: gathered ? {day: gathered, label: words.gathered(formatDate(gathered, locale))} : undefined,
      ticks: [...new Set(parts.map(({from}) => from.slice(0, 4)))].map((year) => ({day: `${year}-01-01`, label: year})),
      from: TIMELINE_START,
      to: end
    });
  const large = (part: Part) => {
    const inWords = words.partTitle(spanOf(part), number(part.count));
    return html`<details class="zoom" name="zoom" data-from="${part.from}" data-to="${part.to}"${part === fullest && html` open`}><summary><b>${part.letter}</b> ${inWords}</summary>
<div class="zoom-drawing">${bothWidths(
      `lanes-${part.letter.toLowerCase()}`,
      ({width, id}) =>
        lanesDrawing({
          ...{...drawn, id, width, title: inWords, description: words.chartMeasure, events: marks, months},
          ...{from: part.from, to: part.to, ticks: ticksOf(part, width < 600, locale), step: PRESSED}
        }),
      WIDE
    )}</div></details>`;
  };
  return {
    id: "lanes",
    title,
    measure: words.chartMeasure,
    chart: html`<div id="lanes-whole">${bothWidths("lanes", whole, WIDE)}</div>
<div class="zooms"${markWords({link: general.toRequest})}>${parts.map(large)}</div>`,
    summary,
    table: eventTable([...marks, ...months], title, words),
    figures: {
      header: ["lane", "first_day", "last_day", "or_earlier", "id", "transfers"],
      rows: [
        ...events.flatMap((event) =>
          event.kind === "transfer" || event.kind === "request" || event.kind === "answer"
            ? [[event.kind, firstDay(event.date), lastDay(event.date), isOrEarlier(event), idOf(event), 1]]
            : []
        ),
        ...byOthers.map(({date, claims}) => ["others", firstDay(date), lastDay(date), "no", "", claims.length])
      ]
    },
    note: sourceNote(data, locale),
    files: tableFiles(path, locale, "requests.csv", "transfers.csv")
  };
}

/** What is drawn as a table: events in the order of their days, then months. */
const eventTable = (
  marks: readonly {words: MarkWords}[],
  caption: string,
  words: {day: string; lane: string; what: string}
): Html =>
  dataTable<{words: MarkWords}>({
    id: "lanes-table",
    caption,
    captionHidden: true,
    rows: marks,
    columns: [
      {key: "day", label: words.day, rowHeader: true, cell: ({words: {name}}) => name},
      {key: "lane", label: words.lane, cell: ({words: {of}}) => of},
      {key: "what", label: words.what, cell: ({words: {figure}}) => figure}
    ]
  });

type LanedEvent = Extract<TimelineEvent, {kind: "request" | "answer" | "transfer"}>;

const isOrEarlier = (event: LanedEvent) =>
  event.kind === "transfer" && event.claim.date_basis === "by" ? "yes" : "no";

const idOf = (event: LanedEvent) => (event.kind === "transfer" ? event.claim.id : event.request.id);

/** What the mark of a request, an answer or a transfer says. */
function eventAnswer(data: SiteData, event: LanedEvent, {path, locale}: OnPage): MarkWords {
  const words = inLocale(catalogue, locale);
  const general = inLocale(figure, locale);
  const name = formatDate(event.date, locale);
  const itemOf = ({item, item_ja}: {item: string; item_ja: string}) => (locale === "ja" ? item_ja : item);
  if (event.kind === "transfer") {
    const {claim} = event;
    return {
      of: words.lanes.japan,
      name,
      figure: itemOf(claim),
      ...wordsOfRecords(data, [claim], locale),
      judged: general.judgedJapan,
      to: href(path, locale, transferPath(claim.transfer)),
      link: general.toRecord
    };
  }
  const {request} = event;
  const item = itemOf(request);
  return {
    of: event.kind === "request" ? words.lanes.requests : words.lanes.answers,
    name,
    figure:
      event.kind === "request"
        ? `${request[`requester_${locale}`]}${MARKS[locale].colon}${item}`
        : `${item}${MARKS[locale].colon}${ANSWERS[request.answer][locale]}`,
    ...quoteOf(data, request),
    source: request.source === null ? undefined : titleInWords(data, request.source, locale),
    to: href(path, locale, `requests#${request.id}`)
  };
}

function eventItem(data: SiteData, event: TimelineEvent, locale: Locale): Html {
  const date = html`<time datetime="${event.date}">${formatDate(event.date, locale)}</time>`;
  return html`<li class="event event-${event.kind}" tabindex="-1">${date} ${eventWords(data, event, locale)}</li>`;
}

function eventWords(data: SiteData, event: TimelineEvent, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const itemOf = ({item, item_ja}: {item: string; item_ja: string}) => (locale === "ja" ? item_ja : item);
  const link = (id: string, text: string) => html`<a href="${href("timeline", locale, transferPath(id))}">${text}</a>`;
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
