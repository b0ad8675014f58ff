/** Goods that went, or were to go, to Ukraine itself. What counts as that is said in loaders/warehouse/marts/by_transfer.sql. */
import type {Claim, RecordData} from "./siteData.js";

/**
 * The transfers of goods to Ukraine that were committed or delivered, each as its first observation: no sums over other
 * rows, no money alone, nothing refused or only pledged, nothing given to others for Ukraine's sake. Records are counted,
 * not goods.
 */
export const goodsToUkraine = (data: RecordData): Claim[] =>
  data.claims.filter(({is_first, goods_to_ukraine}) => is_first && goods_to_ukraine);

export const byOthers = (claims: readonly Claim[]): Claim[] => claims.filter(({by_japan}) => !by_japan);

export const byJapan = (claims: readonly Claim[]): Claim[] => claims.filter(({by_japan}) => by_japan);

/** Weapons in the sense of the Self-Defense Forces Act; an open question is not one. */
export const weaponsAmong = (claims: readonly Claim[]): Claim[] => claims.filter(({is_weapon}) => is_weapon);
