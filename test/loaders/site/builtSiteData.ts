import {readSiteData} from "../../../loaders/site/readSiteData.js";
import {builtDataset} from "../extracts/built.js";

/** What pages are made of, read from the shared data set once by each worker. */
export const builtSiteData = (): ReturnType<typeof readSiteData> => (read ??= builtDataset().then(readSiteData));

let read: ReturnType<typeof readSiteData> | undefined;
