import {visible} from "../ingest/cell.js";
import type {FaultWords} from "../schema/said.js";
import {theFirst} from "../../src/text/the.js";
import type {Words} from "../../src/vocabulary/list.js";

/** What a system says of a disk, a folder or a right that is missing, by its code, and as DuckDB and others put it into words. */
const FAULTS: readonly {codes: readonly string[]; says: RegExp; words: FaultWords}[] = [
  {
    codes: ["ENOSPC", "EDQUOT"],
    says: /no space left on device|disk quota exceeded|not enough space/i,
    words: {
      why: {en: "there is no room left on the disk", ja: "ディスクに空きがない"},
      mend: {en: "Make room and run it again", ja: "空きを作り、もう一度実行する"}
    }
  },
  {
    codes: ["EACCES", "EPERM"],
    says: /permission denied|operation not permitted/i,
    words: {
      why: {en: "may not be read or written", ja: "読み書きの権限がない"},
      mend: {en: "See who owns the file and its folder", ja: "ファイルとそのフォルダの所有者・権限を確かめる"}
    }
  },
  {
    codes: ["EROFS"],
    says: /read-only file system/i,
    words: {
      why: {en: "lies on a file system that can only be read", ja: "読み取り専用のファイルシステムにある"},
      mend: {en: "Run it in a copy that can be written to", ja: "書き込める場所に複製して実行する"}
    }
  },
  {
    codes: ["EMFILE", "ENFILE"],
    says: /too many open files/i,
    words: {
      why: {en: "too many files are open at once", ja: "同時に開かれているファイルが多すぎる"},
      mend: {
        en: "Close other programs, or raise the limit (ulimit -n)",
        ja: "ほかのプログラムを閉じるか、上限（ulimit -n）を上げる"
      }
    }
  },
  {
    codes: ["EISDIR", "ENOTDIR", "ENOTEMPTY", "EEXIST"],
    says: /is a directory|not a directory/i,
    words: {
      why: {
        en: "a folder stands where a file should be, or a file where a folder should be",
        ja: "ファイルとフォルダが取り違えられている"
      },
      mend: {en: "Move it out of the way", ja: "別の場所へ移す"}
    }
  },
  {
    codes: ["EIO"],
    says: /input\/output error/i,
    words: {
      why: {en: "the disk could not be read or written", ja: "ディスクの読み書きに失敗した"},
      mend: {en: "Look at the disk, then run it again", ja: "ディスクを点検し、もう一度実行する"}
    }
  }
];

/** What people are told of an error of the system, which is theirs to mend; nothing of any other. */
export function systemFault(error: unknown): Words | undefined {
  if (!(error instanceof Error)) return undefined;
  const {code = "", path = "", syscall} = error as NodeJS.ErrnoException;
  const found = FAULTS.find(({codes, says}) =>
    syscall === undefined ? says.test(error.message) : codes.includes(code)
  );
  if (!found) return undefined;
  const {why, mend} = found.words;
  const detail = syscall === undefined ? visible(theFirst(error.message.split("\n"))) : code;
  const place = path === "" ? "" : `${visible(path)}: `;
  return {
    en: `${place}${why.en} (${detail}). ${mend.en}; what was whole before is so still.`,
    ja: `${place}${why.ja}（${detail}）。${mend.ja}。以前に完成したものはそのまま残っている。`
  };
}
