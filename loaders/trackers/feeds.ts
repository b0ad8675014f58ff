/** data/reference/feeds.yaml: the files of trackers that the scheduled refresh asks for, and what it took of each. */
import {readFile} from "node:fs/promises";
import {parseDocument} from "yaml";
import {z} from "zod";
import {valuesOf} from "../../src/vocabulary/list.js";
import {TRACKERS} from "../../src/vocabulary/tracker.js";
import {readYaml} from "../ingest/readYaml.js";
import {RefusedError} from "../ingest/refusal.js";
import {writeWhole} from "./writeWhole.js";

export const FEEDS_FILE = "data/reference/feeds.yaml";

const feed = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected small letters, digits and hyphens"),
  tracker: z.enum(valuesOf(TRACKERS)),
  /** Where the file is. */
  address: z.url({protocol: /^https?$/}),
  /** What a reader is shown as the source. */
  page: z.url({protocol: /^https?$/}),
  title: z.string().min(1),
  publisher: z.string().min(1),
  licence: z.string().min(1),
  /** A file of more bytes is not taken. */
  most_bytes: z.int().positive(),
  /** Of the bytes taken last. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, "expected 64 hexadecimal digits")
    .optional(),
  etag: z.string().optional()
});

export type Feed = z.infer<typeof feed>;

const feeds = z
  .array(feed)
  .refine((all) => new Set(all.map(({id}) => id)).size === all.length, "two feeds have one id");

/** @throws {RefusedError} with the line of every fault */
export function feedsIn(file: string, bytes: Uint8Array): Feed[] {
  const {value, refusals} = readYaml(file, bytes, feeds);
  if (value === undefined) throw new RefusedError(refusals);
  return value;
}

/** Notes what was taken of a feed, and leaves every other word of the file as it stands. */
export async function noteTaken(file: string, id: string, taken: {sha256: string; etag?: string}): Promise<void> {
  const text = await readFile(file, "utf8");
  const document = parseDocument(text);
  const index = feedsIn(file, Buffer.from(text)).findIndex((one) => one.id === id);
  document.setIn([index, "sha256"], taken.sha256);
  if (taken.etag === undefined) document.deleteIn([index, "etag"]);
  else document.setIn([index, "etag"], taken.etag);
  await writeWhole(file, document.toString({lineWidth: 0}));
}
