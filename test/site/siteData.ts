import {readSiteData} from "../../loaders/site/readSiteData.js";

/** What the pages of the last build are made of, read once by each worker. */
export const siteData = (): ReturnType<typeof readSiteData> => (read ??= readSiteData());

let read: ReturnType<typeof readSiteData> | undefined;
