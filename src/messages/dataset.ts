/** What the data set says of itself, wherever it says it: in the archive's README, in its descriptors, on the data page. */
export const dataset = {
  title: {
    en: "Sangensoku: arms and aid to Ukraine, judged under Japan’s principles on defence equipment transfer since 1967",
    ja: "三原則：ウクライナへの武器等移転の記録と、1967年以降の日本の移転規則による判定"
  },
  description: {
    en: "Who sent what to Ukraine, statement by statement with its source, and what each version of Japan’s rules on the transfer of defence equipment since 1967 says of each transfer, with the clauses that led there.",
    ja: "誰が何をウクライナに移転したかを出典付きで1記述ごとに記録し、1967年以降の日本の防衛装備移転に関する規則の各版による判定を、根拠条項とともに示すデータセット。"
  },
  keywords: {
    en: ["arms transfers", "Ukraine", "Japan", "export control", "defence equipment", "Three Principles"],
    ja: ["武器移転", "ウクライナ", "日本", "輸出管理", "防衛装備", "防衛装備移転三原則"]
  },
  caveats: {
    en: [
      "A row is a statement by a source, not an established fact. The column verification says how far each was checked.",
      "Never add up the quantity columns. Rows overlap, and some are sums of others: overlaps.csv says which. totals.csv gives a floor and a ceiling instead.",
      "A verdict is a reading of published rules by a published program. It is not legal advice and not an official position. The most favourable verdict is “may be permitted, subject to examination”: the decision stays with the Government of Japan.",
      "Where Japan was not the sender, the verdict is hypothetical: what the rules would say if Japan had been the sender. Such rows say hypothetical = true, and list what was assumed.",
      "What is not in the record is not known not to have happened: coverage.csv says up to which day statements were gathered, by donor and kind of goods. An empty cell is not a zero; the codebook says what it means in each column."
    ],
    ja: [
      "1行は出典の1記述であり、確定した事実ではない。照合の程度は verification 列に示す。",
      "数量列を合計しないこと。重複する行や他の行の合計である行がある（overlaps.csv 参照）。合計の下限と上限は totals.csv に示す。",
      "判定は公表された規則をプログラムで読み解いたものであり、法的助言でも政府の公式見解でもない。最も肯定的な判定も「認め得る（厳格審査の対象）」にとどまり、決定は日本政府による。",
      "日本が供与国でない記録の判定は仮定によるもの（日本が供与国であった場合）。hypothetical = true と示し、仮定した事実を列挙する。",
      "記録にないことは、なかったことを意味しない。供与国・機関・品目の種類ごとの収集済みの最終日は coverage.csv に示す。空欄はゼロではなく、その意味は列ごとに codebook.csv に示す。"
    ]
  }
} as const;
