import {csvCell, literal} from "../warehouse/sql.js";

const NOT_SURE = "a row that the engine is not sure of";

/** What the engine stops with at a row of which it cannot tell. */
export const notSure = `error(${literal(NOT_SURE)})`;
export const isNotSure = (error: unknown): boolean => error instanceof Error && error.message.includes(NOT_SURE);

/**
 * A value as it stands in a cell of a CSV, byte for byte as src/text/csv.ts writes it; undefined for a type that is not known here. At a number that the engine
 * would write with an exponent it stops.
 * @param column what stands for the value in the statement
 */
export function cellSql(column: string, type: string | undefined): string | undefined {
  switch (type) {
    case "VARCHAR":
      return csvCell(column);
    case "VARCHAR[]":
      return csvCell(`array_to_string(${column}, ' | ')`);
    case "BOOLEAN":
    case "INTEGER":
    case "BIGINT":
    case "DATE":
      return `coalesce(${column}::varchar, '')`;
    case "DOUBLE":
      return numberSql(column);
    default:
      return undefined;
  }
}

/** A whole number without a point, any other with as many digits as tell it apart; as JavaScript writes it, so far as both do without an exponent. */
const numberSql = (value: string) =>
  `case when ${value} is null then ''
    when ${value} = trunc(${value}) and abs(${value}) < 1e15 then ${value}::bigint::varchar
    when regexp_full_match(${value}::varchar, '-?[0-9]+[.][0-9]+') and ${value} <> trunc(${value}) then ${value}::varchar
    else ${notSure} end`;
