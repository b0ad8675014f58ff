/** Words of a tracker, headers and cells, without case and surplus blanks: by these they are compared. */
export const folded = (text: string): string => text.trim().replace(/\s+/g, " ").toLowerCase();
