import {theFirst} from "../../src/text/the.js";
import {isNode, isScalar, LineCounter, parseDocument, visit, type Document} from "yaml";
import type {z} from "zod";
import {cellFault} from "./cell.js";
import {decode} from "./decode.js";
import {inBoth, type FaultCode} from "./faults.js";
import {said, type FaultWords, type SaidInBoth} from "../schema/said.js";
import type {Refusal} from "./refusal.js";

/** What a shape asks for that zod cannot say in our words. */
const SHAPE_FAULTS = {
  empty: {en: "must not be empty", ja: "空にできない"},
  text: {en: "must be a text", ja: "文字列でない"},
  japanese: {en: "must be in Japanese", ja: "日本語で書かれていない"},
  text_in_quotes: {
    en: 'must be a text, in quotes, such as "2022-04-06"',
    ja: '引用符で囲んだ文字列（"2022-04-06" など）でない'
  },
  day_in_quotes: {
    en: 'must be a day in quotes, such as "2026-05-15"',
    ja: '引用符で囲んだ日付（"2026-05-15" など）でない'
  },
  open_or_reported: {en: "must be open or reported", ja: "open でも reported でもない"},
  at_least_one_note: {en: "must name at least one note", ja: "注記が一つも示されていない"},
  day_or_rules: {
    en: "names neither a day nor a version of the rules",
    ja: "日付（on）も規則の版（regime）も示されていない"
  }
} as const;

/** Names what a shape asks for: zod hands it on, and the refusal says it in both languages. */
export const says = (code: keyof typeof SHAPE_FAULTS): string => code;

interface YamlFile<T> {
  /** Undefined when the file was refused. */
  value: T | undefined;
  refusals: Refusal[];
  /** The line on which the value at a path begins. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads a YAML file that people write and holds it against its shape. Every fault comes with its line. */
export function readYaml<T>(
  file: string,
  bytes: Uint8Array,
  shape: z.ZodType<T>,
  {merge = false, maxAliasCount = 100} = {}
): YamlFile<T> {
  const {text, refusals} = decode(file, bytes);
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, uniqueKeys: true, merge});
  for (const {code, message, pos} of document.errors) {
    const {line} = lines.linePos(pos[0]);
    refusals.push({file, line, column: "", value: "", ...notYaml(code, theFirst(message.split("\n")))});
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  for (const {value, at, fault} of textFaults(document)) {
    refusals.push({file, line: lines.linePos(at).line, column: "", value, ...inBoth(fault)});
  }
  if (refusals.length) return {value: undefined, refusals, lineOf};
  let written: unknown;
  try {
    written = document.toJS({maxAliasCount});
  } catch (error) {
    // A name that stands for nothing, or names that stand for so much that they would fill the memory.
    const words = {
      why: {
        en: theFirst((error as Error).message.split("\n")),
        ja: "エイリアス（*）の参照先がないか、展開すると膨大になる"
      },
      mend: {en: "Write the values out instead of naming them.", ja: "エイリアスを使わず、値をそのまま書く。"}
    };
    return {
      value: undefined,
      refusals: [{file, line: 1, column: "", value: "", ...said("yaml_alias", words)}],
      lineOf
    };
  }
  const result = shape.safeParse(written);
  for (const issue of result.error?.issues ?? []) {
    const column = String(issue.path.at(-1) ?? "");
    refusals.push({file, line: lineOf(issue.path), column, value: "", ...notOfShape(issue)});
  }
  return {value: result.data, refusals, lineOf};
}

const notYaml = (code: string, message: string): SaidInBoth =>
  code === "DUPLICATE_KEY"
    ? said("yaml_key_twice", {
        why: {en: message, ja: "同じキーが二つある"},
        mend: {en: "Keep one of the two.", ja: "一つだけ残す。"}
      })
    : said("yaml", {
        why: {en: `${message} (${code})`, ja: `YAML の書式に誤りがある（${code}）`},
        mend: {en: "Mend the YAML.", ja: "YAML を直す。"}
      });

function notOfShape(issue: z.core.$ZodIssue): SaidInBoth {
  const mend = {en: "See docs/quality.md for the shape.", ja: "書式は docs/quality.md を参照。"};
  const isOurs = (code: string): code is keyof typeof SHAPE_FAULTS => Object.hasOwn(SHAPE_FAULTS, code);
  if (isOurs(issue.message)) return said(`shape_${issue.message}`, {why: SHAPE_FAULTS[issue.message], mend});
  return said(`shape_${issue.code}`, {why: {en: issue.message, ja: shapeInJapanese(issue)}, mend});
}

function shapeInJapanese(issue: z.core.$ZodIssue): FaultWords["why"]["ja"] {
  if (issue.code === "unrecognized_keys") return `未知の項目がある：${issue.keys.join("、")}`;
  if (issue.code === "invalid_type" && issue.input === undefined) return "必要な項目がないか、型が異なる";
  return "定められた形でない";
}

/** The words of a YAML file reach readers as those of a table do, so they are held against the same rules. */
function textFaults(document: Document): {value: string; at: number; fault: FaultCode}[] {
  const faults: {value: string; at: number; fault: FaultCode}[] = [];
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || typeof node.value !== "string") return;
      const fault = cellFault(node.value);
      if (fault) faults.push({value: node.value, at: node.range?.[0] ?? 0, fault});
    }
  });
  return faults;
}
