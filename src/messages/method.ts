/** Words of the Method page. Prose is kept as lists of paragraphs; figures come in as arguments. */
export const method = {
  title: {
    en: (claims: string, seen: string, assumed: string) =>
      `What this record cannot tell you: ${seen} of ${claims} statements were checked against their source, and ${assumed} verdicts rest on an assumption`,
    ja: (claims: string, seen: string, assumed: string) =>
      `この記録の限界：${claims}件の記述のうち出典を確認したのは${seen}件、仮定に基づく判定は${assumed}件`
  },
  description: {
    en: "How figures were read, how the rules were put into code, what the founding article got wrong, and what none of it can tell you.",
    ja: "数量の読み方、規則のコード化の方法、出発点となった記事の誤り、そしてこの記録からは分からないことを説明する。"
  },
  limitsHeading: {en: "Limits first", ja: "まず限界について"},
  limits: {
    en: (figures: {hypothetical: string; claims: string; cited: string; unseen: string; clausesUnseen: string}) => [
      "The rules leave room for judgement, and so does this site. The best verdict is “may be permitted, subject to examination”: the National Security Council and the ministries still decide, case by case. No program can say what they would have decided.",
      `${figures.hypothetical} of the ${figures.claims} statements are about other countries’ transfers. Those were never subject to Japan’s rules. Their verdict answers one question only: what would these rules have said if Japan had been the sender? It says nothing of whether the sender was right.`,
      "When Japan was not the sender, two things are assumed and listed with each verdict: a gift is taken as a gift from the stocks of the Self-Defense Forces and a sale as a sale; and the purpose is taken to be Japan’s security, the ground on which the government put its own aid in March 2022.",
      `The text of the revision of April 2026 was not seen; what is coded is what the press and official summaries reported. ${figures.clausesUnseen} clauses, counted over all versions, rest on text that was not seen. Each says so.`,
      `${figures.cited} statements are cited by a published data set whose page was not opened, and ${figures.unseen} rest on general knowledge. They are marked.`,
      "The record is not complete. It holds what was published and found; secret transfers, most ammunition and much that was never itemised are missing. A blank quantity is unknown, never zero.",
      "Whether an item is on the arms list, and whether it is a weapon in the sense of the Self-Defense Forces Act, is our reading unless an official statement is cited. Both flags are listed for each class of item, with the reason."
    ],
    ja: (figures: {hypothetical: string; claims: string; cited: string; unseen: string; clausesUnseen: string}) => [
      "規則には裁量の余地があり、このサイトもそれを残している。最も肯定的な判定でも「認め得る（厳格審査の対象）」であり、実際には国家安全保障会議と関係省庁が個別に判断する。その判断をプログラムが示すことはできない。",
      `${figures.claims}件の記述のうち${figures.hypothetical}件は他国による移転である。これらに日本の規則が適用されたことはない。判定が答えるのは「日本が供与国であったなら規則は何と言うか」だけであり、供与国の判断の当否を述べるものではない。`,
      "日本が供与国でない場合には二つの仮定を置き、判定ごとに明示する。無償供与は自衛隊の保有品の譲渡、売却は売却とみなす。目的は我が国の安全保障とみなす（2022年3月の支援について政府が示した位置付けによる）。",
      `2026年4月の改正の本文は確認していない。報道と公的な概要に基づいてコード化した。全版を通じ、本文を確認していない条項は延べ${figures.clausesUnseen}あり、各条項にその旨を記している。`,
      `公表データセットが引用しているが原ページを開いていない記述が${figures.cited}件、一般的知識による記述が${figures.unseen}件あり、いずれも表示で区別している。`,
      "この記録は網羅的ではない。公表され、見つけることができたものに限られる。非公表の移転、多くの弾薬、内訳が示されなかったものは含まれない。数量の空欄は不明を意味し、ゼロではない。",
      "品目が武器として規制リストに該当するか、自衛隊法上の武器に当たるかは、公的な説明を引用している場合を除き当方の判断である。品目区分ごとに二つの区分とその理由を示している。"
    ]
  },
  figuresHeading: {en: "How figures were read", ja: "数量の読み方"},
  figures: {
    en: [
      "One row is one statement by one source. It keeps the source’s words beside what we read from them: a smallest number, a largest number, and how the source hedged. “More than 17,000” is read as at least 17,000, open above; no plus one is invented.",
      "A pledge, a delivery and a later correction of the same goods are separate statements about one transfer. They are never added, and pledges never enter a total of deliveries.",
      "Statements overlap: an allied total may already hold a national one. Totals are therefore bounds. The floor counts each thing once, in the way that gives the smallest consistent number; the ceiling counts everything that is not known to overlap. A plus sign marks a bound that is open above.",
      "A date known only to the month or the year is judged by the rules of its last day."
    ],
    ja: [
      "1行は一つの出典による一つの記述である。出典の表現を残したまま、下限、上限、出典がどう留保したかを併記する。「17,000超」は下限17,000・上限なしと読み、1を加えることはしない。",
      "同じ物についての表明、引渡し、後の訂正は、一つの移転に関する別々の記述として扱う。これらを足し合わせることはなく、表明は引渡しの合計に含めない。",
      "記述は重なり合う。同盟国全体の数が一国の数を既に含むことがある。そのため合計は幅で示す。下限は矛盾なく一度だけ数えた最小の数、上限は重複すると分かっていないものをすべて数えた数である。上限が開いている場合は「+」を付す。",
      "月又は年までしか分からない日付は、その最終日の規則で判定する。"
    ]
  },
  rulesHeading: {en: "How the rules were put into code", ja: "規則のコード化"},
  rules: {
    en: [
      "Each clause is a condition over named facts, with a citation. A fact is yes, no, one of a list, or unknown, and unknown stays unknown: it is reported by name and is never taken for no.",
      "The questions are asked in a fixed order. Do the rules govern this at all? Does anything prohibit it? Could a missing fact prohibit it? Does a listed case fit, and does another law stand in the way? Are use and onward transfer under control? The first that settles the matter gives the verdict, and the trace shows every clause, also those that were not reached.",
      "A change of the law is a new version that names what it adds, rewords and repeals. Earlier versions are never edited. The judge is run on real decisions that Japan has taken, and every difference is explained in public."
    ],
    ja: [
      "各条項は、名前の付いた事実についての条件であり、引用元を伴う。事実の値は「はい」「いいえ」、一覧のいずれか、又は不明である。不明は不明のまま扱って名前を挙げて示し、「いいえ」とみなすことはない。",
      "問いの順序は決まっている。規則の対象か。禁止する規定があるか。不足している事実が禁止につながり得るか。当てはまる案件があり、他の法律が妨げないか。使用と第三者移転の管理は確保されているか。最初に結論を出した段階が判定となり、検討に至らなかった条項も含めてすべて表示する。",
      "法の改正は、追加・改正・廃止を明示した新しい版として書く。以前の版を書き換えることはない。判定は日本が実際に行った決定と照合し、違いはすべて公開の場で説明する。"
    ]
  },
  articleHeading: {
    en: "What the founding article got wrong, and why it matters",
    ja: "出発点となった記事の誤りとその意味"
  },
  articleIntro: {
    en: "This project began with one article, “Why does japan refuse to supply weapons to Ukraine?” (defenceview.in, March 2022). Its outcome is right: Japan refused weapons. Its reasoning is not.",
    ja: "このプロジェクトは一つの記事（“Why does japan refuse to supply weapons to Ukraine?”、defenceview.in、2022年3月）から始まった。日本が武器の提供を断ったという結論は正しいが、理由の説明は正しくない。"
  },
  articleFindings: {
    en: [
      "It takes the ban on transfers to a party to a conflict as the reason. The First Principle defines that term by Security Council measures, and Ukraine is not under any. Weapons failed because no listed case covered a state under attack, and because the SDF Act excludes weapons from gifts.",
      "It joins the two grounds of the Second Principle with “and”. They are alternatives: peace contribution and international cooperation, or Japan’s security.",
      "It says that only two transfers had been approved. Those were the first two, in July 2014. By 2022 there were others, among them the air-surveillance radars for the Philippines.",
      "It puts vests and clothing together. Only the vests were defence equipment and needed the amendment of 8 March 2022; clothing, tents and food are outside the rules.",
      "It leaves out the amendment itself, the closed list of cases and the exception for licensors.",
      "Its “national security agency” is the National Security Secretariat.",
      "Everything after March 2022 is missing, and the answer for many items has changed three times since."
    ],
    ja: [
      "記事は「紛争当事国」への移転禁止を理由としている。しかし第一原則はこの語を安保理の措置の対象国と定義しており、ウクライナはこれに当たらない。武器を提供できなかったのは、攻撃を受けている国を対象とする案件がなかったことと、自衛隊法が譲渡の対象から武器を除いていることによる。",
      "第二原則の二つの目的を「かつ」で結んでいる。実際には、平和貢献・国際協力の推進、又は我が国の安全保障のいずれかで足りる。",
      "認められた移転は二件のみとするが、それは2014年7月の最初の二件である。2022年までにはフィリピン向け警戒管制レーダーなど他の案件もあった。",
      "防弾チョッキと衣類をひとまとめにしている。防衛装備に当たり2022年3月8日の改正を要したのは防弾チョッキのみで、衣類、テント、食料は規則の対象外である。",
      "改正そのもの、案件の限定列挙、ライセンス元に関する例外に触れていない。",
      "「国家安全保障機関」とあるのは国家安全保障局である。",
      "2022年3月より後のことは書かれていない。多くの品目について、答えはその後三度変わっている。"
    ]
  },
  articleTable: {en: "The article’s statements, one by one", ja: "記事の記述ごとの検証"},
  articleColumns: {
    en: {record: "Record", article: "What the article says, in our words", audit: "What checking found"},
    ja: {record: "記録", article: "記事の記述（要旨）", audit: "検証結果"}
  },
  wordsHeading: {en: "Words", ja: "用語"},
  glossary: {
    en: [
      [
        "Defence equipment",
        "Arms on item 1 of Annex 1 of the Export Trade Control Order that armed forces use directly in combat, and the technology for them (防衛装備)."
      ],
      [
        "Weapon in the sense of the SDF Act",
        "What is made to kill or injure people or to destroy things directly, as a means of armed struggle (自衛隊法上の武器). A bulletproof vest is defence equipment but not such a weapon."
      ],
      [
        "Party to a conflict",
        "A country against which the Security Council is taking measures after an armed attack (紛争当事国). Not every country at war."
      ],
      [
        "The five categories",
        "Rescue, transport, warning, surveillance and minesweeping (5類型), from 2014 to April 2026."
      ],
      [
        "National Security Council, National Security Secretariat",
        "The body that decides important cases, and the office that serves it (国家安全保障会議、国家安全保障局)."
      ],
      [
        "Our translation",
        "Official English texts exist for the principles, not for every guideline. Where there is none, the English is ours."
      ]
    ],
    ja: [
      [
        "防衛装備",
        "輸出貿易管理令別表第1の1の項に掲げるもののうち、軍隊が使用し直接戦闘の用に供されるもの（武器）及び武器技術。"
      ],
      [
        "自衛隊法上の武器",
        "直接人を殺傷し、又は武力闘争の手段として物を破壊することを目的とするもの。防弾チョッキは防衛装備だが、この意味の武器ではない。"
      ],
      ["紛争当事国", "武力攻撃が発生し、国連安保理が措置をとっている対象国。戦争中の国すべてではない。"],
      ["5類型", "救難、輸送、警戒、監視、掃海（2014年から2026年4月まで）。"],
      ["国家安全保障会議・国家安全保障局", "重要案件を審議する会議と、その事務局。"],
      ["英訳について", "三原則には公式の英訳があるが、運用指針のすべてにはない。公式訳がない部分の英訳は当方による。"]
    ]
  },
  moreHeading: {en: "Where to go on", ja: "さらに詳しく"}
} as const;
