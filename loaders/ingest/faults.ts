import type {Words} from "../../src/vocabulary/list.js";
import {said, type FaultWords, type Said, type SaidInBoth} from "../schema/said.js";

const faultList = <Code extends string>(faults: Readonly<Record<Code, FaultWords>>): typeof faults => faults;

/** What strict reading finds wrong with the bytes, the records and the cells of a file, by a code that no wording moves. */
export const FAULTS = faultList({
  bare_quote: {
    why: {en: "a quote inside a field that is not quoted", ja: "引用符で囲まれていない値の中に引用符がある"},
    mend: {
      en: "Quote the field and double the quote inside it.",
      ja: "値全体を引用符で囲み、中の引用符を二つ重ねる。"
    }
  },
  text_after_quote: {
    why: {en: "text after a closing quote", ja: "閉じた引用符の後に文字がある"},
    mend: {
      en: "Double the quote inside the field, or end the field there.",
      ja: "中の引用符を二つ重ねるか、値をそこで終える。"
    }
  },
  open_quote: {
    why: {en: "a quoted field that never closes", ja: "引用符が閉じていない"},
    mend: {
      en: 'Close the quote, and write a quote inside a field as "".',
      ja: '引用符を閉じる。値の中の引用符は "" と書く。'
    }
  },
  mixed_line_ends: {
    why: {en: "mixed line ends (CRLF and LF)", ja: "改行コードが混在している（CRLF と LF）"},
    mend: {en: "Save the file with one kind of line end.", ja: "改行コードを統一して保存する。"}
  },
  lone_carriage_return: {
    why: {en: "a carriage return that no line feed follows", ja: "LF を伴わない CR がある"},
    mend: {en: "Use CRLF or LF, not CR alone.", ja: "改行は CRLF または LF とする。"}
  },
  empty_line: {
    why: {en: "an empty line", ja: "空行がある"},
    mend: {en: "Remove it.", ja: "削除する。"}
  },
  nul: {
    why: {en: "a NUL character", ja: "NUL 文字がある"},
    mend: {
      en: "Remove it; the file may not be text.",
      ja: "削除する。テキストファイルでない可能性がある。"
    }
  },
  outer_space: {
    why: {en: "white space at the beginning or end", ja: "前後に空白がある"},
    mend: {en: "Remove it.", ja: "削除する。"}
  },
  odd_space: {
    why: {en: "a space that is no ordinary one", ja: "通常のものでない空白がある"},
    mend: {
      en: "Use an ordinary space, or none inside a number.",
      ja: "通常の空白とする。数値の中では空白を使わない。"
    }
  },
  invisible: {
    why: {en: "an invisible or direction-changing character", ja: "見えない文字または書字方向を変える文字がある"},
    mend: {en: "Remove it.", ja: "削除する。"}
  },
  control: {
    why: {en: "a control character", ja: "制御文字がある"},
    mend: {en: "Remove it.", ja: "削除する。"}
  },
  replacement: {
    why: {
      en: "a replacement character: text was lost when the file was converted",
      ja: "置換文字がある（変換の際に文字が失われた）"
    },
    mend: {en: "Restore the text.", ja: "元の文字に戻す。"}
  },
  not_nfc: {
    why: {
      en: "not in Unicode form NFC (accents or kana marks stand apart)",
      ja: "Unicode 正規化形式 NFC でない（濁点などが分離）"
    },
    mend: {en: "Convert the file to NFC.", ja: "NFC に変換する。"}
  },
  formula: {
    why: {en: "begins like a spreadsheet formula", ja: "表計算ソフトの数式のように始まる"},
    mend: {
      en: "Reword it so that it does not begin with = + - or @: a spreadsheet would run it.",
      ja: "先頭が = + - @ にならないように書き直す。表計算ソフトが数式として実行するおそれがある。"
    }
  },
  utf16: {
    why: {en: "the file is UTF-16, not UTF-8", ja: "UTF-8 ではなく UTF-16 のファイルである"},
    mend: {
      en: "Save the file as UTF-8 (in Excel: CSV UTF-8) and try again.",
      ja: "UTF-8（Excel では「CSV UTF-8」）で保存し直す。"
    }
  },
  not_utf8: {
    why: {
      en: "the bytes are not UTF-8 (another encoding such as Shift_JIS or Windows-1252, or a cut-off character)",
      ja: "UTF-8 でないバイトがある（Shift_JIS などの別の文字コード、または途中で切れた文字）"
    },
    mend: {
      en: "Save the file as UTF-8 (in Excel: CSV UTF-8) and try again.",
      ja: "UTF-8（Excel では「CSV UTF-8」）で保存し直す。"
    }
  },
  cut_off: {
    why: {en: "the file ends in the middle of a character", ja: "ファイルの末尾が文字の途中で切れている"},
    mend: {en: "It was cut off: fetch or save it again.", ja: "途中で切れているため、取得または保存し直す。"}
  },
  shift_jis: {
    why: {en: "the bytes are not UTF-8; they look like Shift_JIS", ja: "UTF-8 でない（Shift_JIS とみられる）"},
    mend: {
      en: "Save the file as UTF-8 (in Excel: CSV UTF-8) and try again.",
      ja: "UTF-8（Excel では「CSV UTF-8」）で保存し直す。"
    }
  },
  gzip: {
    why: {en: "the file is compressed by gzip", ja: "gzip で圧縮されたファイルである"},
    mend: {en: "Unpack it first (gunzip).", ja: "先に展開する（gunzip）。"}
  },
  archive: {
    why: {
      en: "an Excel workbook or another zip archive, whatever its name says",
      ja: "名前にかかわらず、Excel ブックまたは ZIP ファイルである"
    },
    mend: {
      en: "Save its sheet as CSV (in Excel: CSV UTF-8).",
      ja: "シートを CSV（Excel では「CSV UTF-8」）で保存する。"
    }
  },
  old_workbook: {
    why: {
      en: "an old Excel workbook (.xls), or one with a password",
      ja: "旧形式の Excel ブック（.xls）、またはパスワード付きのブックである"
    },
    mend: {en: "Save it as .xlsx without a password.", ja: "パスワードなしの .xlsx で保存する。"}
  },
  web_page: {
    why: {en: "a web page, not a table", ja: "表ではなくウェブページである"},
    mend: {
      en: "Fetch the file itself: the address may ask for a login or have moved.",
      ja: "ファイルそのものを取得する。ログインが必要か、アドレスが変わったおそれがある。"
    }
  },
  lfs_pointer: {
    why: {en: "a pointer of Git LFS, not the file", ja: "ファイルではなく Git LFS のポインタである"},
    mend: {en: "Fetch the file itself.", ja: "ファイルそのものを取得する。"}
  },
  pdf: {
    why: {en: "a PDF", ja: "PDF である"},
    mend: {en: "Look for the table as a workbook or CSV.", ja: "XLSX または CSV の表を探す。"}
  },
  empty_file: {
    why: {en: "the file is empty", ja: "ファイルが空である"},
    mend: {en: "It needs at least its header row.", ja: "少なくとも見出し行が必要。"}
  },
  column_twice: {
    why: {en: "the column stands twice", ja: "同じ列が二つある"},
    mend: {en: "Keep one of the two.", ja: "一つだけ残す。"}
  }
});

export type FaultCode = keyof typeof FAULTS;

/** What is said of a fault in one language. */
export const saidOf = (code: FaultCode, locale: keyof Words): Said => ({
  why: FAULTS[code].why[locale],
  mend: FAULTS[code].mend[locale]
});

/** What is said of a fault of reading, as a refusal carries it. */
export const inBoth = (code: FaultCode): SaidInBoth => said(code, FAULTS[code]);
