import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import type { ReadContext } from '../../format';
import { failed, type Imported } from '../manuscript/imported';
import { wordsOfBlocks, wordsOfInlines } from '../manuscript/words-of';
import { bylineOf } from '../exported-files/exported-front';
import type { Pandoc, PandocBlock, PandocInline } from '../pandoc/ast';
import { readTextLoudly } from '../pandoc/pandoc';
import { readPandocTree } from '../pandoc-tree/read-tree';
import { forPandoc, languageOfLatex } from './exported-latex';
import { findingsOfLatex } from './what-pandoc-leaves';

/** Reads LaTeX of our own export, which people may have edited. */
export const readExportedLatex = async (
  text: string,
  context: ReadContext,
): Promise<Result<Imported, readonly Finding[]>> => {
  // Our texts have their quotation marks and dashes as they are.
  const plain = forPandoc(text, context.filename);
  if (!plain.ok) return err([plain.error]);
  const read = await readTextLoudly('latex-smart', plain.value);
  if (!read.ok) return err([failed(context.filename, read.error.message)]);
  const { tree, warnings } = read.value;
  const findings = findingsOfLatex(warnings.filter((warning) => !exportedWords.test(warning)));
  const blocks = tree.blocks.flatMap(exportedDivision);
  return ok(
    readPandocTree({ ...tree, blocks }, context, {
      findings,
      front: frontOf(tree, text),
      isExported: 'page',
      headingShift: 1,
    }),
  );
};

/** What our own layout says without words. */
const exportedWords =
  /^Skipped '\\(?:(?:begin|end)\{(?:pullquote|infobox|attribution|boxtitle|keypoints|notices|leadpicture|matterbehind|colophon)\}|large|small|begingroup|endgroup|par|hangindent|hangafter|fbox|parbox|linewidth|toprule|midrule|bottomrule|endhead)/;

/** Our environments under the names that divisions of our own files have. */
const exportedDivision = (block: PandocBlock): PandocBlock[] => {
  if (block.t !== 'Div') return [block];
  const [[id, classes], blocks] = block.c;
  const named = (name: string, inside: PandocBlock[]): PandocBlock => ({
    t: 'Div',
    c: [[id, [name], []], inside],
  });
  const is = (name: string) => (one: PandocBlock) => one.t === 'Div' && one.c[0][1][0] === name;
  switch (classes[0]) {
    case 'pullquote': {
      const by = blocks.filter(is('attribution'));
      const rest = blocks.filter((one) => !is('attribution')(one));
      return [named('pullquote', rest), ...by];
    }
    case 'infobox': {
      const title = blocks.filter(is('boxtitle'));
      return [
        ...title,
        named(
          'box',
          blocks.filter((one) => !is('boxtitle')(one)),
        ),
      ];
    }
    case 'keypoints':
      return blocks.flatMap((one) =>
        one.t === 'BulletList' ? one.c.map((item) => named('keypoint', item)) : [],
      );
    case 'leadpicture':
      return blocks;
    case 'notices':
    case 'matterbehind':
      return [named('boilerplate', blocks)];
    default:
      return [block];
  }
};

const frontOf = ({ meta }: Pandoc, text: string): Record<string, unknown> => {
  const [title, subtitle] = splitAtBreak(inlinesOf(meta['title']));
  const { c: people } = (meta['author'] ?? { c: [] }) as { c: unknown[] };
  const author = people.map((one) => bylineOf(wordsOfInlines(inlinesOf(one)).trim()));
  const { c: abstract } = (meta['abstract'] ?? { c: [] }) as { c: PandocBlock[] };
  const said = {
    ...{ title, subtitle, author: author.length > 0 ? author : undefined },
    standfirst: wordsOfBlocks(abstract) || undefined,
    lang: languageOfLatex(text),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
};

const inlinesOf = (value: unknown): PandocInline[] =>
  (value as { t: string; c: PandocInline[] } | undefined)?.c ?? [];

const splitAtBreak = (line: readonly PandocInline[]): (string | undefined)[] => {
  const at = line.findIndex(({ t }) => t === 'LineBreak');
  const parts = at === -1 ? [line] : [line.slice(0, at), line.slice(at + 1)];
  return parts.map((part) => wordsOfInlines(part).trim() || undefined);
};
