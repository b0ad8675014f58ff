import type {ImportedClaim} from "../schema/importedClaims.js";

/** A register of the whole world tells of more than this record does: what went to Ukraine, from the year of the invasion on. */
const RECIPIENT = "UKR";
const SINCE = "2022-01-01";

/**
 * The readings of the rows that the record is about. An order made before the war of which goods came during it stays, with
 * both of its readings.
 */
export function ofRecord(claims: readonly ImportedClaim[]): ImportedClaim[] {
  const rowOf = ({sheet, row}: ImportedClaim) => `${sheet}\0${row}`;
  const rows = new Set(claims.filter(({date_to}) => date_to === "" || date_to >= SINCE).map(rowOf));
  return claims.filter((claim) => claim.recipient === RECIPIENT && rows.has(rowOf(claim)));
}
