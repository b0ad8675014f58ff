import {open, readdir} from "node:fs/promises";
import {dirname, join} from "node:path";

/** Waited for one by one, thousands of files take as many seconds as they are hundreds. More than this may not be open at once everywhere. */
const AT_ONCE = 64;

/**
 * Waits until a folder, all that lies in it, and its name are on the disk, so that a power cut cannot take them away again.
 * On systems that cannot do this for folders, files alone are waited for.
 */
export async function onDisk(folder: string): Promise<void> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  for (let next = 0; next < paths.length; next += AT_ONCE) {
    await Promise.all(paths.slice(next, next + AT_ONCE).map(settle));
  }
  await settle(folder);
  await nameOnDisk(folder);
}

/** Waits until the name of a file or folder, or that it has none any more, is on the disk. */
export const nameOnDisk = (path: string): Promise<void> => settle(dirname(path));

async function settle(path: string): Promise<void> {
  const file = await open(path, "r").catch(unlessFolder);
  try {
    await file?.sync().catch(unlessFolder);
  } finally {
    await file?.close();
  }
}

/** What Windows says of folders that one wants to open or to wait for. */
function unlessFolder(error: NodeJS.ErrnoException): undefined {
  if (!["EISDIR", "EPERM", "EINVAL"].includes(error.code ?? "")) throw error;
}
