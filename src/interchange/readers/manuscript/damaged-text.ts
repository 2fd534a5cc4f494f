import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { importFinding } from '../../findings';
import type { ReadContext } from '../../format';
import { readFrontFields } from '../../front-fields';
import type { SplitText } from '../../front-matter';
import { readText } from '../pandoc/pandoc';
import { repair } from '../../repair/repair';
import { withoutYearLists } from '../../repair/text-blocks';
import { textTree } from './text-tree';
import { assemble, failed, withLines, type Imported } from './imported';

/**
 * Pandoc's Markdown as manuscripts use it: no typographic replacement, no TeX, and no lists by
 * letters or definitions, which ordinary prose is easily taken for.
 */
const dialect = [
  'markdown-smart-tex_math_dollars-raw_tex-citations-example_lists-fancy_lists-definition_lists',
  '-yaml_metadata_block-pandoc_title_block-auto_identifiers-task_lists+autolink_bare_uris',
].join('');

/** Reads Markdown of anyone's making: heals it, then lets Pandoc read it. */
export const readDamagedMarkdown = async (
  file: string,
  split: SplitText,
  context: ReadContext,
): Promise<Result<Imported, readonly Finding[]>> => {
  const depth = depthOfQuotes(split.text);
  if (depth > deepestQuote) {
    const { filename } = context;
    const said = { filename, depth, limit: deepestQuote };
    return err([importFinding('text-too-deep', said, { words: filename })]);
  }
  const around = healed(split, context);
  const pandoc = await readText(dialect, withoutYearLists(around.text));
  if (!pandoc.ok) return err([failed(context.filename, pandoc.error.message)]);
  return ok(told(assemble(pandoc.value, around, context), file));
};

/** Pandoc takes a time that doubles with each level. */
const deepestQuote = 40;

const depthOfQuotes = (text: string): number =>
  text
    .split('\n')
    .reduce((most, line) => Math.max(most, /^[>\s]*/.exec(line)?.[0].match(/>/g)?.length ?? 0), 0);

/** Reads plain text, which has no signs but links: heals it in the same way. */
export const readDamagedText = (file: string, split: SplitText, context: ReadContext): Imported => {
  const around = healed(split, context);
  return told(assemble(textTree(around.text), around, context), file);
};

const healed = (split: SplitText, context: ReadContext) => {
  const front = readFrontFields(split.data);
  const language = context.language ?? front.language;
  const repaired = repair(split.text, {
    front,
    firstLine: split.firstLine,
    ...(language ? { language } : {}),
  });
  const findings = [...split.findings, ...front.findings, ...repaired.findings];
  return { ...repaired, metadata: front.metadata, findings };
};

const told = (imported: Imported, file: string): Imported => ({
  ...imported,
  findings: inOrder(withLines(imported.findings, file)),
});

const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((one, other) => (one.place?.line ?? 0) - (other.place?.line ?? 0));
