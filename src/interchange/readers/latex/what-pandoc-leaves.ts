import type { Finding } from '@/platform/finding';
import { importFinding } from '../../findings';
import type { PandocBlock } from '../pandoc/ast';

/** Commands that lay out a page and say nothing. */
const silent =
  /^\\(?:maketitle|bibitem|(?:begin|end)\{thebibliography\}|tableofcontents|newpage|clearpage|pagebreak|centering|noindent|label|pagestyle|setlength|vspace|hspace|bibliographystyle|selectlanguage)/;

/** What Pandoc passed over, in words and with its line. */
export const findingsOfLatex = (warnings: readonly string[]): Finding[] =>
  warnings.flatMap((warning) => {
    const [, skipped, skippedAt] = /^Skipped '([^]*?)' at .*?line (\d+)/.exec(warning) ?? [];
    if (skipped !== undefined) {
      if (silent.test(skipped)) return [];
      return [
        importFinding(
          'part-left-out',
          { kind: 'LaTeX', words: skipped },
          { words: skipped, line: Number(skippedAt) },
        ),
      ];
    }
    const [, file, line] =
      /^Could not load include file (\S+) at .*?line (\d+)/.exec(warning) ?? [];
    if (file === undefined || /\.(?:sty|cls)$/.test(file)) return [];
    return [
      importFinding(
        'part-left-out',
        { kind: 'include', words: file },
        { words: file, line: Number(line) },
      ),
    ];
  });

/** `\cite{key}` without a list of works is its key, in brackets as TeX would print it. */
export const plainCites = (blocks: PandocBlock[]): PandocBlock[] => {
  const plain = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(plain);
    if (typeof node !== 'object' || node === null) return node;
    const { t, c } = node as { t?: string; c?: unknown };
    if (t === 'RawInline') {
      const [format, text] = c as [string, string];
      const keys = /^\\\w*cite\w*\*?(?:\[[^\]]*\])*\{([^}]*)\}$/.exec(text)?.[1];
      if (format === 'latex' && keys !== undefined) return { t: 'Str', c: `[${keys}]` };
    }
    return 'c' in node ? { ...node, c: plain(c) } : node;
  };
  return plain(blocks) as PandocBlock[];
};
