/** What a reader takes along: the citation, and the buttons that a script brings to life. */
import {html, type Html} from "../components/html.js";
import {inLocale, type Locale} from "../messages/locale.js";
import {client} from "../messages/client.js";
import {record as messages} from "../messages/record.js";
import type {Verdict} from "../policy/judge.js";
import type {Claim, SiteData} from "../record/siteData.js";
import {factsOf} from "../record/verdicts.js";

/** The citation is text for everyone; the buttons stay hidden until the script that serves them has started. */
export function recordShare(data: SiteData, claim: Claim, verdict: Verdict, title: string, locale: Locale): Html {
  const words = inLocale(messages, locale);
  const {rulesHash, dataHash} = data.stamp;
  const json = {
    record: claim,
    facts: factsOf(data, claim),
    verdict: {
      regime: verdict.regime.id,
      verdict: verdict.code,
      decided_by: verdict.decidedBy,
      missing: verdict.missing
    },
    steps: verdict.trace.map(({clause, outcome}) => ({clause: clause.id, outcome})),
    rules: rulesHash,
    data: dataHash
  };
  return html`<section class="share" aria-labelledby="share">
    <h2 id="share">${words.share}</h2>
    <p id="citation">${words.citation(title, claim.transfer, rulesHash, dataHash)}</p>
    <p class="buttons" id="copy-buttons" hidden data-copied="${client.copied[locale]}" data-json="${JSON.stringify(json)}">
      <button type="button" data-copy="link">${words.copyLink}</button>
      <button type="button" data-copy="citation">${words.copyCitation}</button>
      <button type="button" data-copy="json">${words.copyJson}</button>
      <button type="button" data-copy="trace">${words.copyTrace}</button>
      <span role="status" id="copy-status"></span>
    </p>
  </section>`;
}
