import {tableFiles, type Chart} from "../components/chartFigure.js";
import {dataTable} from "../components/dataTable.js";
import {mark, markWords} from "../components/charts/mark.js";
import {html} from "../components/html.js";
import {href} from "../components/layout.js";
import {DAY} from "../components/regimeSelector.js";
import {figure} from "../messages/figure.js";
import {inLocale} from "../messages/locale.js";
import {overview as catalogue} from "../messages/overview.js";
import {countOf, type CountName} from "../record/counts.js";
import {goodsToUkraine, weaponsAmong} from "../record/goodsToUkraine.js";
import {namesIn} from "../record/names.js";
import type {SiteData} from "../record/siteData.js";
import {totalsAt} from "../record/totalsAt.js";
import {countVerdicts} from "../record/verdicts.js";
import {floorText} from "../text/boundsText.js";
import {donorPath} from "../text/donorPath.js";
import {formatNumber} from "../text/format.js";
import {grouped} from "../text/grouped.js";
import {nameInSentence} from "../text/nameInSentence.js";
import {theFirst} from "../text/the.js";
import {chartOnPage} from "./chartOnPage.js";
import type {Figure, OnPage} from "./figure.js";
import {totalsNote} from "./sourceNote.js";
import {JAPAN} from "../vocabulary/actor.js";

/** The goods whose totals are shown, as in totals.csv. */
const SUBJECTS = ["anti_tank", "man_portable_air_defence", "artillery_shells"] as const;
/** How many donors have a line of their own; the others are named below. */
const IN_FULL = 14;

export const donorsAtAGlance: Figure = (data, page) => chartOnPage(data, "donors", donorsChart(data, page), page);

/** Japan, then the donors with the most transfers: how many, how many of weapons, and what they committed of three kinds of goods. */
export function donorsChart(data: SiteData, {locale, path}: OnPage): Chart {
  const words = inLocale(catalogue, locale);
  const general = inLocale(figure, locale);
  const number = (value: number) => formatNumber(value, locale);
  const named = (name: CountName) => number(countOf(data, name));
  const nameOf = namesIn(data, locale);
  const nameInEnglish = namesIn(data, "en");
  const donors = [...grouped(goodsToUkraine(data), ({donor}) => donor)]
    .map(([donor, claims]) => ({donor, claims, count: claims.length, weapons: weaponsAmong(claims).length}))
    .sort(
      (a, b) =>
        Number(b.donor === JAPAN) - Number(a.donor === JAPAN) || b.count - a.count || (a.donor < b.donor ? -1 : 1)
    );
  const most = theFirst(donors.toSorted((a, b) => b.count - a.count));
  const largest = Math.max(...donors.map(({count}) => count));
  const committed = totalsAt(data).filter(({status}) => status === "committed");
  const totalOf = (donor: string, subject: string) =>
    committed.find((one) => one.donor === donor && one.subject === subject);
  const total = (donor: string, subject: string) => {
    const row = totalOf(donor, subject);
    return row ? floorText(row, number) : words.none;
  };
  const link = (donor: string) => html`<a href="${href(path, locale, donorPath(donor))}">${nameOf(donor)}</a>`;
  const others = donors.slice(IN_FULL + 1);
  const japan = countOf(data, "weapons-by-japan")
    ? words.japanLineWeapons(named("transfers-by-japan"), named("weapons-by-japan"))
    : words.japanLine(
        named("transfers-by-japan"),
        named("requests-to-japan"),
        named("requests-granted"),
        named("requests-refused")
      );
  return {
    id: "donors",
    title: words.donorsTitle(named("donors"), nameInSentence(nameOf(most.donor), locale), number(most.count)),
    measure: words.donorsMeasure,
    chart: html`<div${markWords({link: general.toDonor})}>${dataTable({
      id: "donors-table",
      caption: words.donorsCaption,
      captionHidden: true,
      rows: donors.slice(0, IN_FULL + 1),
      rowAttributes: ({donor}) => donor === JAPAN && html` class="apart"`,
      columns: [
        {key: "donor", label: words.donor, rowHeader: true, cell: ({donor}) => link(donor)},
        {
          key: "transfers",
          label: words.transfers,
          cell: ({donor, claims, count, weapons}) => {
            const answer = mark({
              name: nameOf(donor),
              figure: words.transfersOf(number(count), number(weapons)),
              judged: donor === JAPAN ? general.judgedJapan : general.judgedIfJapan,
              verdicts: countVerdicts(data, claims, DAY),
              to: href(path, locale, donorPath(donor))
            });
            return html`<span class="donor-count">${number(count)}</span><svg class="donor-bar" viewBox="0 0 100 1" preserveAspectRatio="none"${answer}><rect width="${((100 * count) / largest).toFixed(1)}" height="1"/></svg>`;
          }
        },
        {key: "weapons", label: words.ofThemWeapons, numeric: true, cell: ({weapons}) => number(weapons)},
        ...SUBJECTS.map((subject) => ({
          key: subject,
          label: words.subjects[subject],
          numeric: true,
          cell: ({donor}: (typeof donors)[number]) => total(donor, subject)
        }))
      ]
    })}
<details class="donors-rest"><summary>${words.theOthers(number(others.length))}</summary><ul>${others.map(({donor, count}) => html`<li>${link(donor)} ${number(count)}</li>`)}</ul></details></div>`,
    summary: html`${japan} <a href="${href(path, locale, "requests")}">${words.requestsLink}</a>`,
    figures: {
      header: ["donor", "donor_en", "transfers", "weapons", ...SUBJECTS.map((subject) => `${subject}_committed_floor`)],
      rows: donors.map(({donor, count, weapons}) => [
        ...[donor, nameInEnglish(donor), count, weapons],
        ...SUBJECTS.map((subject) => totalOf(donor, subject)?.floor)
      ])
    },
    note: totalsNote(data, locale),
    files: tableFiles(path, locale, "transfers.csv", "totals.csv")
  };
}
