import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const fixtures = path.join(process.cwd(), 'tests/fixtures/manuscripts');

/** A manuscript of the repository's own, see its PROVENANCE.md. */
export const fixture = (filename: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(fixtures, filename)));

/**
 * A real damaged manuscript that is not ours to publish, and so not in the repository. Where it is
 * missing, tests that read it are skipped.
 */
export const realManuscript = (): Uint8Array | undefined => {
  const file = path.join(process.cwd(), '../shared/input/analysis-with-lost-links.md');
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
};
