/** The question "Could Japan have sent … to … on …?": its three controls, and its answer. */
import {ask as catalogue} from "../messages/ask.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {ASSUMED, type Answer} from "../policy/question.js";
import type {Facts} from "../policy/facts.js";
import type {Verdict} from "../policy/judge.js";
import type {NameOf} from "../policy/words/labels.js";
import {because} from "../policy/words/stepInWords.js";
import {goodsPath} from "../text/goodsPath.js";
import {formatDate} from "../text/format.js";
import {explained} from "./explained.js";
import {html, type Html} from "./html.js";
import {href} from "./layout.js";
import {verdictMark} from "./verdictMark.js";

/** What is asked, by code and in the words of the reader. */
export interface Asked {
  goods: string;
  recipient: string;
  /** ISO */
  day: string;
  /** "Panzerfaust 3", "Ukraine" */
  goodsName: string;
  recipientName: string;
}

interface Span {
  from: string;
  until: string;
}

/** The controls, filled with a question. They are text fields until src/client/ask.ts makes lists of them. */
export function askForm(asked: Asked, span: Span, locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const {goods, recipient, on} = words.labels;
  const list = (name: string, label: string, value: string) =>
    html`<span class="ask-field ask-${name}"><input type="text" id="ask-${name}" name="${name}" value="${value}" aria-label="${label}" autocomplete="off" autocapitalize="none" spellcheck="false" /></span>`;
  const day = html`<input class="ask-on" type="date" id="ask-on" name="on" value="${asked.day}" min="${span.from}" max="${span.until}" required aria-label="${on}" />`;
  const what = list("goods", goods, asked.goodsName);
  const whom = list("recipient", recipient, asked.recipientName);
  const inOrder = locale === "en" ? [what, whom, day] : [day, what, whom];
  return html`<form class="ask-form" id="ask" role="search" aria-label="${words.legend}" data-goods="${asked.goods}" data-recipient="${asked.recipient}" data-day="${asked.day}" data-wakes><span>${words.around[0]}</span> ${inOrder.map((control, index) => html`<span class="ask-part">${control} <span>${words.around[index + 1]}</span></span> `)}</form>`;
}

interface Answered {
  verdict: Verdict;
  facts: Facts;
}

interface OnPage {
  path: string;
  locale: Locale;
}

/** The answer: yes or no in a sentence, the verdict, and why. */
export function askAnswer(asked: Asked, {verdict, facts}: Answered, page: OnPage, nameOf: NameOf): Html {
  const {locale} = page;
  const words = inLocale(catalogue, locale);
  const {regime} = verdict;
  const mark = explained(page, "verdict", verdict.code, verdictMark(verdict, locale, {hypothetical: true}));
  const rules = explained(page, "rules", regime.id, regime.short[locale]);
  const mode = facts["transfer.mode"] === "licensed_return" ? words.toLicensor : words.assumed;
  return html`<p class="ask-sentence">${answerInWords(verdict, asked.day, locale)}</p>
<p class="ask-verdict">${mark} <span class="quiet">${words.rules} ${rules}</span></p>
<p class="ask-because">${because(verdict, facts, locale, nameOf, ASSUMED)} <span class="quiet">${mode}</span></p>`;
}

/** What stands below the answer: the answers of other days, and where every clause and every record stands. */
export function askBeyond(
  asked: Asked,
  {verdict, facts}: Answered,
  answers: readonly Answer[],
  {path, locale}: OnPage
): Html {
  const words = inLocale(catalogue, locale);
  return html`${overTime(asked.day, answers, locale)}
<p class="ask-more"><a href="${href(path, locale, whatIfAddress(asked, facts, verdict.regime.id))}">${words.trace}</a> <a href="${href(path, locale, goodsPath(asked.goods))}">${words.records}</a></p>`;
}

/** Whether Japan could have, in one sentence. */
function answerInWords(verdict: Verdict, day: string, locale: Locale): string {
  const {code, trace, decidedBy} = verdict;
  const isByAnotherAct =
    code === "no_category" && !trace.some(({clause}) => clause.effect === "closing" && decidedBy.includes(clause.id));
  const say = inLocale(catalogue, locale).answers[isByAnotherAct ? "another_act" : code];
  return say(formatDate(day, locale));
}

/** How many answers of other days are shown: those around the day that was asked. */
const SHOWN = 4;

/** The answers before and after, in their order; the one that was asked for is marked. */
function overTime(day: string, answers: readonly Answer[], locale: Locale): Html {
  const words = inLocale(catalogue, locale);
  const date = (iso: string) => formatDate(iso, locale);
  const last = answers.at(-1);
  if (answers.length === 1 && last)
    return html`<p class="ask-since">${words.alwaysSo(date(last.from), date(last.until))}</p>`;
  const place = answers.findIndex(({until}) => day <= until);
  const from = Math.max(0, Math.min(place - 1, answers.length - SHOWN));
  return html`<div class="ask-since"><p>${words.overTime}</p><ol class="ask-times">${answers
    .slice(from, from + SHOWN)
    .map((answer) => {
      const days =
        answer === last ? words.since(date(answer.from)) : words.fromTo(date(answer.from), date(answer.until));
      const isAsked = answer === answers[place];
      return html`<li${isAsked && html` aria-current="date"`}><span class="ask-days">${days}</span> ${verdictMark(answer.verdict, locale, {hypothetical: true})}</li>`;
    })}</ol></div>`;
}

/** The same question on the page that shows every clause, with the same facts. */
function whatIfAddress({goods, recipient, day}: Asked, facts: Facts, regime: string): string {
  const query = new URLSearchParams({
    from: "none",
    goods,
    on: day,
    recipient,
    regime,
    ...Object.fromEntries(ASSUMED.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])))
  });
  return `what-if?${query}`;
}
