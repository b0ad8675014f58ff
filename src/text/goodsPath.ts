/** The page of a kind of goods, from the site's root: "goods/helmet". @param itemClass as in items.csv */
export const goodsPath = (itemClass: string): string => `goods/${itemClass}`;
