import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What goes into a build. Times say nothing after a checkout, so the contents are compared. */
const ingredients = ['app', 'collections', 'src'];
const single = ['payload.config.ts', 'next.config.mjs', 'tsconfig.json', 'package-lock.json'];

/**
 * What the pages and the server's bundle are built from, as one SHA-256 in hexadecimal.
 *
 * @param {string} projectRoot the folder of the checkout
 * @returns {string}
 */
export const sourcesHash = (projectRoot) => {
  const hash = createHash('sha256');
  const folders = ingredients.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const files = single.map((name) => join(projectRoot, name)).filter((file) => existsSync(file));
  for (const file of [...folders, ...files].sort()) {
    hash
      .update(file.slice(projectRoot.length))
      .update('\0')
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
};
