import {nameInSentence} from "../../src/text/nameInSentence.js";
import type {Database} from "../warehouse/database.js";
import type {Measure} from "./measure.js";

interface Gap {
  id: string;
  /** One number that says how large the gap is; null where there is none. */
  sql: string | undefined;
  subject_en: string;
  subject_ja: string;
  words_en: string;
  words_ja: string;
}

/** What the record does not hold, as far as we know. The figures are counted anew at every refresh. */
const GAPS: readonly Gap[] = [
  {
    id: "no-number",
    sql: "select count(*) from transfers where role = 'item' and quantity_min is null and quantity_max is null and unit <> 'money'",
    subject_en: "Goods without a stated number",
    subject_ja: "数量の記載がない品目",
    words_en:
      "Several donors keep numbers secret. Such goods add nothing to a floor and leave the ceiling open, unless another statement bounds it; they are never taken as zero.",
    words_ja:
      "数量を公表しない供与国がある。該当する品目は下限に加えず、他の記述が上限を示さない限り「上限なし」とする。ゼロとはみなさない。"
  },
  {
    id: "delivery-day",
    sql: "select count(*) from transfers where status = 'delivered' and date_basis <> 'on'",
    subject_en: "Deliveries known only to have happened by some day",
    subject_ja: "「ある日まで」とだけ分かる引渡し",
    words_en:
      "For most deliveries a source says only that they had happened by its own closing day. For earlier days they count in the ceiling and not in the floor.",
    words_ja:
      "多くの引渡しは、出典の集計日までに行われたことしか分からない。それ以前の日の集計では上限にのみ算入し、下限には含めない。"
  },
  {
    id: "cited-only",
    sql: "select count(*) from transfers where verification = 'cited-by-dataset'",
    subject_en: "Claims whose own source was not opened",
    subject_ja: "原典を開いて確認していない記録",
    words_en:
      "A published dataset cites a page for these claims; the page itself was not read. They are marked as such in every table.",
    words_ja:
      "公表データセットが出典を引用しているが、そのページ自体は確認していない記録。全ての表にその旨を示している。"
  },
  {
    id: "founding-breakdown",
    sql: undefined,
    subject_en: "The breakdown of the 17,000 and the 2,000",
    subject_ja: "17,000と2,000の内訳",
    words_en:
      "Nobody published which donors and which weapons the sums of March 2022 hold. That donors' own figures are inside them is presumed, never proven.",
    words_ja:
      "2022年3月の合計値にどの国のどの兵器が含まれるかは公表されていない。各国の数が合計に含まれるとの扱いは推定であり、確認されたものではない。"
  },
  {
    id: "value-of-japans-goods",
    sql: "select count(*) from transfers where by_japan and role = 'item' and item_group = 'protection' and value_amount is null",
    subject_en: "The value of Japan's vests and helmets",
    subject_ja: "日本の防弾チョッキ・ヘルメットの価額",
    words_en: "No source seen puts a price on the protective goods that Japan gave from stock.",
    words_ja: "日本が自衛隊の保有品から供与した防護用品の価額を示す出典は確認できない。"
  },
  {
    id: "values",
    sql: "select count(*) from transfers where role = 'package' and value_amount is null",
    subject_en: "Packages without a value",
    subject_ja: "金額のないパッケージ",
    words_en:
      "Values are as announced, in the currency announced, and are not added up: goods from old stock are priced by different rules.",
    words_ja: "金額は発表時の通貨のまま記録し、合計しない。在庫品の評価方法は国により異なるためである。"
  }
];

export async function knownGaps(db: Database): Promise<Measure[]> {
  const counted = GAPS.map(async ({id, sql, ...words}): Promise<Measure> => {
    const [row] = sql ? await db.rows<{value: number}>(`select (${sql})::integer as value`) : [];
    return {section: "gap", subject: id, measure: "claims", value: row?.value ?? null, ...words};
  });
  return Promise.all([afterTheFirstYear(db), ...counted]);
}

/** A donor with fewer transfers than this tells nothing by its silence. */
const MANY_TRANSFERS = 10;

/** How much of the record is of 2022, and which donors of many transfers have no new one after 2023. */
async function afterTheFirstYear(db: Database): Promise<Measure> {
  const donors = await db.rows<{en: string; ja: string; transfers: number; before: number; last: string}>(`
    with first_stated as (
      select any_value(donor) as donor, any_value(donor_en) as en, any_value(donor_ja) as ja, left(min(date), 4) as year
      from transfers group by transfer
    )
    select
      any_value(en) as en, any_value(ja) as ja, count(*)::integer as transfers,
      count(*) filter (year <= '2022')::integer as before, max(year) as last
    from first_stated group by donor order by transfers desc, donor`);
  const all = sum(donors.map(({transfers}) => transfers));
  const before = sum(donors.map(({before}) => before));
  const share = all ? Math.round((before / all) * 100) : 0;
  const silent = donors.filter(({transfers, last}) => transfers >= MANY_TRANSFERS && last <= "2023");
  const namesEn = new Intl.ListFormat("en-GB").format(silent.map(({en}) => nameInSentence(en, "en")));
  const namesJa = silent.map(({ja}) => ja).join("、");
  return {
    ...{section: "gap", subject: "after-2022", measure: "transfers", value: all - before},
    subject_en: "Transfers first stated after 2022",
    subject_ja: "2023年以降に初めて記録された移転",
    words_en: `Of ${all} transfers, ${before} (${share} %) are first stated by the end of 2022.${silent.length ? ` Of ${namesEn} no new one is on record after 2023.` : ""} That is where the gathering ended, not where the aid did: coverage.csv has the day for each donor and kind of goods.`,
    words_ja: `移転${all}件のうち${before}件（${share}%）は2022年末までに初めて記録されたものである。${silent.length ? `${namesJa}については2024年以降の新たな移転の記録がない。` : ""}これは収集の範囲によるもので、支援が終わったことを意味しない。供与国・機関・品目の種類ごとの収集済みの最終日はcoverage.csvに示す。`
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
