/** Words of the accessibility statement. */
export const accessibility = {
  title: {
    en: "Built to WCAG 2.2 AA: every page reads without script, by keyboard and in print",
    ja: "WCAG 2.2 AA に基づく設計：全ページがスクリプトなし、キーボード、印刷で読める"
  },
  description: {
    en: "What was done so that everybody can use this site, how it was tested, and what is known to fall short.",
    ja: "誰もが利用できるようにするための対応、検証方法、把握している不足を示す。"
  },
  doneHeading: {en: "What you can rely on", ja: "利用できること"},
  done: {
    en: [
      "All words, tables, charts and traces are in the page as it arrives. Script only adds search, filters, sorting, copying, pictures of charts to keep, and the forms of What if and What changed.",
      "Everything can be reached and used by keyboard; the focus is always visible; a skip link leads past the navigation.",
      "A verdict is a shape and a word, never a colour alone. Colours keep their contrast in light and dark.",
      "Each chart has a sentence that says what it shows and a table or a list with the same figures.",
      "Pages reflow at a width of 320 pixels and at 400 % zoom. Wide tables scroll inside their own named region.",
      "Nothing moves by itself. There are no cookies, no tracking, no fonts from elsewhere and no request to any other server."
    ],
    ja: [
      "文章、表、図、判定の過程はすべてページに含まれている。スクリプトが加えるのは、検索、絞り込み、並べ替え、コピー、図の画像の保存、「もしも」と「何が変わったか」の入力欄のみ。",
      "すべての操作をキーボードで行える。フォーカスは常に見え、ナビゲーションを飛ばすリンクがある。",
      "判定は形と言葉で示し、色だけに頼らない。明・暗いずれの配色でもコントラストを保つ。",
      "図には内容を述べる一文と、同じ内容の表または一覧を付けている。",
      "幅320ピクセル、400%の拡大でも折り返して表示する。幅の広い表は名前の付いた領域の中でスクロールする。",
      "自動で動くものはない。Cookie、追跡、外部のフォント、他のサーバーへの通信はない。"
    ]
  },
  testedHeading: {en: "How it was tested", ja: "検証方法"},
  tested: {
    en: [
      "At each change, every kind of page is opened in a real browser in both languages, with script on and off, and checked with axe-core for violations of WCAG 2.2 A and AA, in light and dark.",
      "The same tests follow the Tab key through every kind of page: all that can be used is reached in order, in view, and with a mark of the focus. By keys alone they choose rules, scales, facts and versions, step along the timeline, and open and close the menu of a phone. They lay every page out at 320 and 390 pixels, also with the text spacing that a reader may set, and measure the controls. They look at forced colours and reduced motion.",
      "Automatic checks find fewer than half of all problems. The following script is for a person with a screen reader, in English and in Japanese."
    ],
    ja: [
      "変更のたびに、全種類のページを両言語、スクリプトの有無それぞれについて実際のブラウザーで開き、明・暗の配色で axe-core により WCAG 2.2 A・AA の違反がないことを確かめている。",
      "同じ検査で、全種類のページを Tab キーでたどり、操作できるものすべてに順番に移り、画面内に見え、フォーカスの印が付くことを確かめている。キーだけで規則、目盛、事実、版を選び、時系列の出来事を移動し、携帯電話用のメニューを開閉する。幅320ピクセルと390ピクセルで、利用者が文字の間隔を広げた場合も含めて表示し、操作部分の大きさを測る。強制カラーと動きを減らす設定も確かめている。",
      "自動検査で見つかる問題は半分に満たない。以下は、スクリーンリーダーを使って人が確かめるための手順である。"
    ]
  },
  scriptSteps: {
    en: [
      "Open the overview. The page title is read as a sentence with a figure in it.",
      "Jump to the main content with the skip link; move by headings to the matrix; read one row with its headers.",
      "Open Transfers; search for “body armour”; the number of results is announced.",
      "Sort by date with the button in the column header; the direction is announced.",
      "Open a record; read the verdict, the reason and the clause that decided; open one step of the trace.",
      "Open What if from the record; change one fact; the new verdict is announced once, without moving the focus.",
      "Switch the language; the same record opens in the other language and the voice changes."
    ],
    ja: [
      "概要ページを開く。ページ名が数値を含む文として読み上げられる。",
      "スキップリンクで本文へ移り、見出しで表まで進み、1行を見出しとともに読む。",
      "「移転の記録」で「防弾チョッキ」を検索する。件数が読み上げられる。",
      "列見出しのボタンで日付順に並べ替える。並び順が読み上げられる。",
      "記録を開き、判定、理由、決め手の条項を読み、判定の過程を一つ開く。",
      "記録から「もしも」を開き、事実を一つ変える。フォーカスは動かず、新しい判定が一度だけ読み上げられる。",
      "言語を切り替える。同じ記録が他の言語で開き、音声も切り替わる。"
    ]
  },
  limitsHeading: {en: "Known to fall short", ja: "把握している不足"},
  limits: {
    en: [
      "Charts are drawn for the eye. Their tables are complete, but the tables of the timeline and of the full list of transfers are long.",
      "Quotations and titles of sources stay in the language of the source and are not all marked with it.",
      "No test with users who rely on assistive technology has been held yet."
    ],
    ja: [
      "図は目で見ることを前提としている。同じ内容の表はすべてあるが、時系列や全移転の表は長い。",
      "出典の引用や題名は原語のままで、言語の指定が付いていないものがある。",
      "支援技術の利用者による検証はまだ行っていない。"
    ]
  },
  contactHeading: {en: "If something keeps you out", ja: "利用できないことがあれば"},
  contact: {
    en: "Open an issue in the project’s repository and say what you tried to do and with which browser and assistive technology. A barrier counts as a bug.",
    ja: "プロジェクトのリポジトリに、何をしようとしたか、使用したブラウザーと支援技術を記して報告してほしい。利用を妨げるものは不具合として扱う。"
  }
} as const;
