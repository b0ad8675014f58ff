import {theFirst} from "../../src/text/the.js";
import {isNode, isScalar, LineCounter, parseDocument, visit, type Document} from "yaml";
import type {z} from "zod";
import {cellFault} from "./cell.js";
import {decode} from "./decode.js";
import {inBoth, type FaultCode} from "./faults.js";
import type {Refusal} from "./refusal.js";

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
  for (const {message, pos} of document.errors) {
    const {line} = lines.linePos(pos[0]);
    refusals.push({file, line, column: "", value: "", why: theFirst(message.split("\n")), mend: "Mend the YAML."});
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
    const why = theFirst((error as Error).message.split("\n"));
    return {
      value: undefined,
      refusals: [{file, line: 1, column: "", value: "", why, mend: "Write the values out instead of naming them."}],
      lineOf
    };
  }
  const result = shape.safeParse(written);
  for (const {path, message} of result.error?.issues ?? []) {
    const column = String(path.at(-1) ?? "");
    refusals.push({
      file,
      line: lineOf(path),
      column,
      value: "",
      why: message,
      mend: "See docs/quality.md for the shape."
    });
  }
  return {value: result.data, refusals, lineOf};
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
