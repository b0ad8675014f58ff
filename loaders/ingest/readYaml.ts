import {LineCounter, parseDocument, isNode} from "yaml";
import type {z} from "zod";
import {decode} from "./decode.js";
import type {Refusal} from "./refusal.js";

export interface YamlFile<T> {
  /** Undefined when the file was refused. */
  value: T | undefined;
  refusals: Refusal[];
  /** The line on which the value at a path begins. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads a YAML file that people write and holds it against its shape. Every fault comes with its line. */
export function readYaml<T>(file: string, bytes: Uint8Array, shape: z.ZodType<T>): YamlFile<T> {
  const {text, refusals} = decode(file, bytes);
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, uniqueKeys: true});
  for (const {message, pos} of document.errors) {
    const {line} = lines.linePos(pos[0]);
    refusals.push({file, line, column: "", value: "", why: message.split("\n")[0]!, mend: "Mend the YAML."});
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  if (refusals.length) return {value: undefined, refusals, lineOf};
  const result = shape.safeParse(document.toJS());
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
