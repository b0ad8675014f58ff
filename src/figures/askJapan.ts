import {askAnswer, askBeyond, askForm, type Asked} from "../components/askBar.js";
import {html} from "../components/html.js";
import {ask as catalogue} from "../messages/ask.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {answersOverTime, answerOn, factsAsked} from "../policy/question.js";
import {REGIMES} from "../policy/regimes.js";
import {namesIn} from "../record/names.js";
import type {SiteData} from "../record/siteData.js";
import {theFirst} from "../text/the.js";
import {ARTICLE_DAY} from "./articleFigures.js";
import type {Figure} from "./figure.js";
import {UKRAINE} from "../vocabulary/actor.js";

/** The question that the page opens with: the founding article's own. */
const FIRST = {goods: "anti_tank_rocket", recipient: UKRAINE, day: ARTICLE_DAY};
/** What the article calls the goods. */
const CALLED: Record<Locale, string> = {en: "Panzerfaust 3", ja: "パンツァーファウスト3"};

const firstQuestion = (data: SiteData, locale: Locale): Asked => ({
  ...FIRST,
  goodsName: CALLED[locale],
  recipientName: namesIn(data, locale)(FIRST.recipient)
});

/** "Could Japan have sent … to … on …?", with the answer to the founding article's question. */
export const askJapan: Figure = (data, page) => {
  const {locale} = page;
  const words = inLocale(catalogue, locale);
  const asked = firstQuestion(data, locale);
  const {reference, stamp} = data;
  const verdict = answerOn(reference, asked, asked.day);
  const facts = factsAsked(reference, asked, asked.day);
  const answers = answersOverTime(reference, asked, stamp.asOf);
  return html`<section class="ask" aria-labelledby="ask-heading"><h2 id="ask-heading" class="visually-hidden">${words.legend}</h2>
${askForm(asked, {from: theFirst(REGIMES).id, until: stamp.asOf}, locale)}
<noscript><p class="quiet">${words.withoutScript} <a href="#article">${words.articleGoods}</a></p></noscript>
<p id="ask-status" class="visually-hidden" role="status"></p>
<div class="ask-answer"><div id="ask-answer">${askAnswer(asked, {verdict, facts}, page, namesIn(data, locale))}</div>
<div id="ask-beyond">${askBeyond(asked, {verdict, facts}, answers, page)}</div></div>
</section>`;
};
