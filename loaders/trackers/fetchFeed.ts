/** Asks for a feed and says what came. Nothing is written here. */
import {createHash} from "node:crypto";
import type {Feed} from "./feeds.js";

/** What came of asking: new bytes, nothing new, nobody there, or something that is not taken, and why. */
export type Fetched =
  | {came: "new"; bytes: Uint8Array; sha256: string; etag?: string}
  | {came: "unchanged"}
  | {came: "unreachable"; why: string}
  | {came: "refused"; why: FeedFault};

export type FeedFault =
  | {fault: "status"; status: number}
  | {fault: "too_large"; most: number}
  | {fault: "cut_off"}
  | {fault: "empty"};

const PATIENCE = 60_000;

/**
 * @param patience milliseconds after which an address counts as not reachable
 * @returns bytes whose sha256 is not the one taken last, or why there are none
 */
export async function fetchFeed(feed: Feed, patience = PATIENCE): Promise<Fetched> {
  let response: Response;
  const signal = AbortSignal.timeout(patience);
  try {
    response = await fetch(feed.address, {
      signal,
      headers: feed.etag === undefined ? {} : {"if-none-match": feed.etag}
    });
  } catch (error) {
    return {came: "unreachable", why: reasonOf(error)};
  }
  if (response.status === 304) return {came: "unchanged"};
  if (response.status !== 200) {
    await response.body?.cancel();
    return refused({fault: "status", status: response.status});
  }
  const bytes = await bodyOf(response, feed.most_bytes);
  if (!(bytes instanceof Uint8Array)) return refused(bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 === feed.sha256) return {came: "unchanged"};
  const etag = response.headers.get("etag") ?? undefined;
  return {came: "new", bytes, sha256, ...(etag !== undefined && {etag})};
}

const refused = (why: FeedFault): Fetched => ({came: "refused", why});

/** The bytes of an answer, read no further than the limit. */
async function bodyOf(response: Response, most: number): Promise<Uint8Array | FeedFault> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      length += part.value.length;
      if (length > most) {
        await reader?.cancel();
        return {fault: "too_large", most};
      }
      parts.push(part.value);
    }
  } catch {
    return {fault: "cut_off"};
  }
  return length ? Buffer.concat(parts) : {fault: "empty"};
}

/** What the network said, without a stack. */
function reasonOf(error: unknown): string {
  const {cause} = error as {cause?: unknown};
  return cause instanceof Error ? cause.message || cause.name : (error as Error).message;
}
