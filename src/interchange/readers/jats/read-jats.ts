import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { firstNamed, parseXml, writeXml } from '../../archive/xml';
import { unsafeXml } from '../../archive/unsafe-xml';
import { importFinding } from '../../findings';
import type { ReadContext } from '../../format';
import { failed, type Imported } from '../manuscript/imported';
import { readText } from '../pandoc/pandoc';
import { readPandocTree } from '../pandoc-tree/read-tree';
import { frontOfJats } from './front';
import { isExportedArticle } from './exported-page';
import { readExportedJats } from './read-exported-jats';
import { sayPlainly } from './say-plainly';

export const readJats = async (
  bytes: Uint8Array,
  context: ReadContext,
): Promise<Result<Imported, readonly Finding[]>> => {
  const { filename } = context;
  const unsafe = unsafeXml(bytes);
  if (unsafe !== undefined) {
    const said = { filename, reason: unsafe, part: 'XML' };
    return err([importFinding('archive-unsafe', said, { words: filename })]);
  }
  const file = parseXml(new TextDecoder().decode(bytes));
  const article = firstNamed('article', file);
  if (!article) {
    const said = { filename, reason: 'no JATS article' };
    return err([importFinding('file-unreadable', said, { words: filename })]);
  }
  if (isExportedArticle(article)) return readExportedJats(article, context);
  const plain = sayPlainly(article, filename);
  if (!plain.ok) return err([plain.error]);
  const pandoc = await readText('jats', writeXml(article));
  if (!pandoc.ok) return err([failed(filename, pandoc.error.message)]);
  const front = frontOfJats(article, pandoc.value.meta);
  return ok(readPandocTree(pandoc.value, context, { front, findings: plain.value }));
};
