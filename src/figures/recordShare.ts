/** What a reader takes along: footnotes, a quotation, the text of a correction, the data; and the buttons that a script brings to life. */
import {quoteOf} from "./markWords.js";
import {titleInWords} from "./sourceNamed.js";
import {html, type Html} from "../components/html.js";
import {href} from "../components/layout.js";
import {client} from "../messages/client.js";
import {inLocale, LOCALES, type Locale} from "../messages/locale.js";
import {record as messages} from "../messages/record.js";
import {verdictLabel} from "../policy/words/verdictLabel.js";
import {firstOf, lastWordOf} from "../record/observations.js";
import type {Claim, SiteData} from "../record/siteData.js";
import {named, verdictOfTheDay} from "../record/verdicts.js";
import {formatDate} from "../text/format.js";
import {pageAddress} from "../text/pageAddress.js";
import type {OnPage} from "./figure.js";

type TitleOf = (claims: readonly Claim[], locale: Locale) => string;

/** The texts stand there for everyone; the buttons stay hidden until the script that serves them has started. */
export function recordShare(data: SiteData, claims: readonly Claim[], titleOf: TitleOf, {path, locale}: OnPage): Html {
  const words = inLocale(messages, locale);
  const {transfer} = firstOf(claims);
  const texts = textsToCopy(data, claims, titleOf, path, locale);
  return html`<details class="texts"><summary>${words.texts}</summary><dl>
    ${texts.map(
      ({kind, text, lang}) =>
        html`<div><dt>${words.citations[kind]}</dt><dd><span id="text-${kind}"${lang !== locale && html` lang="${lang}"`}>${text}</span> <button type="button" data-copy="${kind}" hidden aria-label="${words.copyOf(words.citations[kind])}">${words.copy}</button></dd></div>`
    )}
    </dl></details>
    <p><a id="json" href="${href(path, locale, `transfers/${transfer}.json`, "en")}">${words.asJson}</a></p>
    <p class="buttons" id="copy-buttons" hidden data-copied="${client.copied[locale]}" data-not-copied="${client.notCopied[locale]}">
      <button type="button" data-copy="link">${words.copyLink}</button>
      <button type="button" data-copy="json">${words.copyJson}</button>
      <button type="button" data-copy="trace">${words.copyTrace}</button>
      <span role="status" id="copy-status"></span>
    </p>`;
}

interface Text {
  kind: keyof typeof messages.citations.en;
  text: string;
  lang: Locale;
}

/** Each ends with the address of this record, so that it can stand alone. */
function textsToCopy(data: SiteData, claims: readonly Claim[], titleOf: TitleOf, path: string, locale: Locale): Text[] {
  const words = inLocale(messages, locale);
  const first = firstOf(claims);
  const last = lastWordOf(claims);
  const [address, addressJa] = LOCALES.map((one) => pageAddress(data.published, path, one));
  const {rulesHash, dataHash, asOf} = data.stamp;
  const here = locale === "ja" ? addressJa : address;
  const verdict = words.verdictThen(verdictLabel(named(verdictOfTheDay(data, first)))[locale]);
  const {quote} = quoteOf(data, last);
  const said = quote
    ? words.quoted(titleInWords(data, last.source, locale), quote)
    : words.sentence(titleOf(claims, locale));
  return [
    {
      kind: "plain",
      text: `Sangensoku, “${titleOf(claims, "en")}”, record ${first.transfer}, rules ${rulesHash}, data ${dataHash}, ${address}`,
      lang: "en"
    },
    {
      kind: "chicago",
      text: `Sangensoku. “${titleOf(claims, "en")}.” Record ${first.transfer}, data to ${formatDate(asOf, "en")} (rules ${rulesHash}, data ${dataHash}). ${address}.`,
      lang: "en"
    },
    {
      kind: "japanese",
      text: `三原則「${titleOf(claims, "ja")}」記録${first.transfer}、規則${rulesHash}、データ${dataHash}（${formatDate(asOf, "ja")}まで）、${addressJa}`,
      lang: "ja"
    },
    {
      kind: "quote",
      text: [said, verdict, here].join(" "),
      lang: locale
    },
    {kind: "error", text: `${words.report(first.id, first.line, dataHash)} ${here}`, lang: locale}
  ];
}
