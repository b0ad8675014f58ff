/** Reads the cases of law in data/law/cases. */
import {readdirSync, readFileSync} from "node:fs";
import {parse} from "yaml";
import type {Facts} from "../../src/policy/facts.js";
import type {VerdictCode} from "../../src/policy/judge.js";

export interface Case {
  readonly name: string;
  readonly name_ja: string;
  /** The day whose rules are asked; else `regime` names them. */
  readonly on?: string;
  readonly regime?: string;
  readonly facts: Facts;
  readonly expect: {
    readonly verdict: VerdictCode;
    readonly decided_by?: readonly string[];
    readonly missing?: readonly string[];
  };
}

const folder = new URL("../../data/law/cases/", import.meta.url);

export const CASE_FILES: {file: string; cases: Case[]}[] = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .sort()
  .map((file) => ({
    file,
    cases: parse(readFileSync(new URL(file, folder), "utf8"), {merge: true, maxAliasCount: -1}).cases
  }));
