/** Files that no table should be, each under a name that ends in .csv: what people, programs and those who mean harm put in the place of one. */
import {utils, write as writeWorkbook} from "@e965/xlsx";
import {gzipSync, strToU8, unzipSync, zipSync} from "fflate";

const encoded = (text: string) => new TextEncoder().encode(text);
const joined = (...parts: readonly (string | readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === "string" ? encoded(part) : part)]));
const utf16 = (text: string, ...mark: number[]) => joined(mark, Buffer.from(text, "utf16le"));
const JAPANESE_IN_SHIFT_JIS = [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea];

const workbook = (rows: readonly (readonly string[])[]): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((cells) => [...cells])), "List");
  return new Uint8Array(writeWorkbook(book, {type: "buffer", bookType: "xlsx"}) as Buffer);
};

/** A workbook whose parts are changed before they are packed again. */
function repacked(bytes: Uint8Array, change: (name: string, text: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => [
    name,
    strToU8(change(name, new TextDecoder().decode(part)))
  ]);
  return zipSync(Object.fromEntries(parts), {level: 9});
}

export interface HostileFile {
  bytes: Uint8Array;
  /** Whether the rows that are sound may be read all the same: nothing in the file is wrong but its size, its kind or a name. */
  mayBeRead: boolean;
}

/**
 * The files, by what they are.
 * @param header a header that the reader knows
 * @param row makes a sound row whose words are these
 */
export function hostileFiles(
  header: string,
  row: (words: string, number: number) => string
): Record<string, HostileFile> {
  const sound = (count: number) => Array.from({length: count}, (_, i) => row("helmets", i));
  const text = (...lines: string[]) => encoded([header, ...lines, ""].join("\n"));
  const refused = (bytes: Uint8Array): HostileFile => ({bytes, mayBeRead: false});
  const either = (bytes: Uint8Array): HostileFile => ({bytes, mayBeRead: true});
  const cells = [header, ...sound(3)].map((line) => line.split(","));
  const book = workbook(cells);
  const entities = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>';
  return {
    "no bytes at all": refused(encoded("")),
    "a mark of order and nothing else": refused(encoded("\ufeff")),
    "two marks of order": either(encoded(`\ufeff\ufeff${header}\n${row("helmets", 1)}\n`)),
    "a cell of 1 MB": either(text(row("x".repeat(2 ** 20), 1))),
    "10,000 columns": either(encoded(`${header},${Array.from({length: 10_000}, (_, i) => `c${i}`).join(",")}\n`)),
    "a line of 10 million characters": either(text(row("y".repeat(1e7), 1))),
    "a NUL": either(text(row("a\0b", 1))),
    "NULs alone": refused(new Uint8Array(4096)),
    "carriage returns alone as line ends": either(encoded([header, ...sound(2), ""].join("\r"))),
    "a carriage return inside a line": either(text(row("a\rb", 1))),
    "mixed line ends": either(encoded(`${header}\r\n${row("helmets", 1)}\n${row("helmets", 2)}\r\n`)),
    "UTF-8 that is cut off": refused(joined(header, "\n", row("helmets", 1), "\n日本", [0xe6, 0x97])),
    Shift_JIS: either(joined(header, "\n", row("", 1), JAPANESE_IN_SHIFT_JIS, "\n")),
    "windows-1252": either(joined(header, "\n", row("", 1), [0xe9, 0x74, 0xe9], "\n")),
    "UTF-16 with its mark": either(utf16(`${header}\n${row("helmets", 1)}\n`, 0xff, 0xfe)),
    "UTF-16 without its mark": either(utf16(`${header}\n${row("helmets", 1)}\n`)),
    "a quote that never closes, at row 539": refused(text(...sound(538), row('"helmets', 539), ...sound(60))),
    "a header that objects have": either(encoded(`${header},__proto__,constructor\n${row("helmets", 1)},a,b\n`)),
    "words that objects have": either(text(row("__proto__", 1), row("constructor", 2), row("toString", 3))),
    gzip: refused(gzipSync(text(...sound(3)))),
    "an archive": refused(zipSync({"list.csv": text(...sound(3))})),
    "a workbook": either(book),
    "a workbook cut off": refused(book.subarray(0, book.length / 2)),
    "a workbook that names files of the machine": either(
      repacked(book, (name, xml) =>
        name.endsWith(".xml") ? xml.replace("?>", `?>${entities}`).replace(">helmets<", ">&a;<") : xml
      )
    ),
    "a PDF": refused(encoded("%PDF-1.7\n1 0 obj\n")),
    "a web page": refused(encoded("<!doctype html><title>Sign in</title>")),
    "a pointer to a file elsewhere": refused(encoded("version https://git-lfs.github.com/spec/v1\noid sha256:0\n")),
    "random bytes": refused(Uint8Array.from({length: 4096}, (_, i) => (i * 2654435761) >>> 13))
  };
}
