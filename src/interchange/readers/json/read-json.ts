import { freeze } from '@/document/freeze';
import type { FrozenDocument } from '@/document/document';
import { manuscriptOf } from '@/document/manuscript-of';
import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { deepest } from '../../archive/unsafe-xml';
import { importFinding } from '../../findings';
import type { ReadContext } from '../../format';
import { isRecord } from '../../front-matter';
import { failed, type Imported } from '../manuscript/imported';
import { faultsOfDocument } from './faults-of-document';

/** Where the JSON Schema of the document is published. */
export const documentSchemaPath = '/schemas/document-1.json';

const knownVersion = 1;

/**
 * Reads a document of our own export: all of it is kept, hash for hash. What readers were told since, under `liveMetadata`, is
 * no part of it. Pictures are known by their digests, as in our Markdown.
 */
export const readJson = (
  bytes: Uint8Array,
  { filename }: ReadContext,
): Promise<Result<Imported, readonly Finding[]>> => Promise.resolve(read(bytes, filename));

const read = (bytes: Uint8Array, filename: string): Result<Imported, readonly Finding[]> => {
  const parsed = parse(bytes);
  if (!parsed.ok) return err([failed(filename, parsed.error)]);
  const depth = depthOf(parsed.value);
  if (depth > deepest) {
    const said = { filename, depth, limit: deepest };
    return err([importFinding('text-too-deep', said, { words: filename })]);
  }
  const document = withoutSurroundings(parsed.value);
  const version = isRecord(document) ? document['version'] : undefined;
  if (typeof version === 'number' && version !== knownVersion) {
    const said = { filename, version, known: knownVersion };
    return err([importFinding('document-version-unknown', said, { words: filename })]);
  }
  const faults = faultsOfDocument(document);
  if (faults.length > 0) {
    return err(
      faults.map(({ path, problem }) =>
        importFinding(
          'document-invalid',
          { filename, path: path || '/', problem, schema: documentSchemaPath },
          { words: path || '/' },
        ),
      ),
    );
  }
  // Whoever changed the file may have left notes that nothing marks, or lines that are not in normal form.
  const manuscript = manuscriptOf(freeze(manuscriptOf(document as FrozenDocument)));
  return ok({ manuscript, pictures: [], findings: [] });
};

const parse = (bytes: Uint8Array): Result<unknown, string> => {
  try {
    return ok(JSON.parse(new TextDecoder().decode(bytes)) as unknown);
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
};

const withoutSurroundings = (file: unknown): unknown => {
  if (!isRecord(file)) return file;
  const { $schema: _schema, liveMetadata: _overlay, ...document } = file;
  return document;
};

/** Level by level, since a file may be deeper than a stack. */
const depthOf = (value: unknown): number => {
  let depth = 0;
  let level: unknown[] = [value];
  while (level.length > 0 && depth <= deepest) {
    depth += 1;
    level = level.flatMap((one): unknown[] =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return depth;
};
