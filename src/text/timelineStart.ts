/** The day from which the timeline tells: the war’s prelude. */
export const TIMELINE_START = "2022-01-01";
