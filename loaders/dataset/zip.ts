import {readFile, writeFile} from "node:fs/promises";
import {crc32} from "node:zlib";
import {hash} from "node:crypto";
import {deflateSync, Zip, type ZipInputFile} from "fflate";
import type {Kept} from "./kept.js";

/** The first moment that ZIP can hold. It keeps local times without a zone, so it is built from local parts: the same bytes everywhere. */
const FIXED_TIME = new Date(1980, 0, 1);

/** As the standard calls what `deflateSync` makes. */
const DEFLATED = 8;

/**
 * Writes an archive of the named files of a folder, all under one folder of the archive's own name.
 * @param kept keeps what is compressed: in JavaScript, since that gives the same bytes on every machine, it takes seconds
 */
export async function writeZip(folder: string, names: readonly string[], archive: string, kept: Kept): Promise<void> {
  const inside = archive.replace(/\.zip$/, "");
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const name of [...names].sort()) {
    const content = await readFile(`${folder}/${name}`);
    const deflated = await kept.bytesOf(hash("sha256", content), async () => Buffer.from(deflateSync(content)));
    const member: ZipInputFile = {
      filename: `${inside}/${name}`,
      size: content.length,
      crc: crc32(content),
      compression: DEFLATED,
      mtime: FIXED_TIME
    };
    zip.add(member);
    member.ondata?.(null, new Uint8Array(deflated), true);
  }
  zip.end();
  await writeFile(`${folder}/${archive}`, Buffer.concat(parts));
}
