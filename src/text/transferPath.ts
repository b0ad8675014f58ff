/** The page of a transfer, from the site's root; without an id, the folder of all of them. */
export const transferPath = (transfer: string): string => `transfers/${transfer}`;
