/** The schema of transfers/<id>.json, made of the definitions from which the files are made. */
import {transfers} from "../extracts/transfers.js";
import {metaOf, publishedType, type Column, type ColumnMeta} from "../schema/columns.js";
import {FACT_ORIGINS} from "../../src/vocabulary/fact.js";
import {valuesOf} from "../../src/vocabulary/list.js";
import {FACT_NAMES} from "../../src/policy/facts.js";
import {VERDICTS} from "../../src/policy/judge.js";
import {RECORD_SCHEMA} from "../../src/record/recordFile.js";
import {REGIMES} from "../../src/policy/regimes.js";

const TYPES = {
  VARCHAR: "string",
  DATE: "string",
  INTEGER: "integer",
  BIGINT: "integer",
  DOUBLE: "number",
  BOOLEAN: "boolean"
} as const;

/** One column as a property: its type, null where a cell may be empty, its words and its values. */
function propertyOf(meta: ColumnMeta): object {
  const {sqlType, en, empty, values} = meta;
  const type = TYPES[sqlType];
  const description = empty ? `${en}. null: ${empty.en}` : en;
  return {
    type: empty ? [type, "null"] : type,
    ...(publishedType(meta) === "DATE" && {format: "date"}),
    ...(values && sqlType === "VARCHAR" && {enum: [...valuesOf(values), ...(empty ? [null] : [])]}),
    description
  };
}

/** What the view of a statement has beside the columns of transfers.csv. */
const BESIDE = {
  line: {type: "integer", description: "Line of data/claims/transfers.csv"},
  is_sum: {type: "boolean", description: "A sum over other rows, no transfer of its own"},
  is_first: {type: "boolean", description: "The first statement of its transfer"},
  is_last_word: {type: "boolean", description: "The statement that has the last word of its transfer"}
};

const text = {type: "string", minLength: 1};
const list = (items: object) => ({type: "array", items});
const object = (properties: Readonly<Record<string, object>>) => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false
});

/** JSON Schema, draft 2020-12. */
export function recordSchema(): object {
  const columns = Object.entries(transfers.columns.shape).map(([name, column]): [string, object] => [
    name,
    propertyOf(metaOf(column as Column))
  ]);
  const statement = {
    type: "object",
    description:
      "A statement as transfers.csv has it: some of its columns, and what the record's page needs beside them",
    properties: {...Object.fromEntries(columns), ...BESIDE},
    required: ["id", "transfer", "donor", "recipient", "item_class", "status", "date", "as_stated", "source"]
  };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "A record of Sangensoku",
    description:
      "What was said of a transfer, the facts of its case, and what every version of the rules says, clause by clause",
    ...object({
      $schema: {const: RECORD_SCHEMA},
      id: {...text, description: "The transfer"},
      rules: {...text, description: "First digits of the hash of the rules"},
      data: {...text, description: "First digits of the hash of the data"},
      statements: {...list(statement), minItems: 1},
      facts: list(
        object({
          fact: {enum: FACT_NAMES},
          value: text,
          origin: {
            enum: valuesOf(FACT_ORIGINS).filter((origin) => origin !== "rule" && origin !== "user"),
            description: "Where the value comes from"
          },
          reference: {type: ["string", "null"], description: "Id of the claim, the item class or the status"}
        })
      ),
      verdicts: list(
        object({
          regime: {enum: REGIMES.map(({id}) => id), description: "The version of the rules, by its first day"},
          in_force: {type: "boolean", description: "Whether it stood on the day of the statement"},
          case_id: {...text, description: "Its row of cases.csv, with `rules`"},
          rules: text,
          verdict: {enum: VERDICTS},
          decided_by: list(text),
          missing_facts: list(text),
          steps: {
            type: "object",
            description: "Under each outcome the clauses in the order of reading; those not named were not reached",
            additionalProperties: list(text)
          }
        })
      )
    })
  };
}
