import type { Finding } from '@/platform/finding';
import { repairFinding } from './findings';

/**
 * Line ends, invisible characters and letters composed of two. A soft hyphen at the end of a line
 * stays, since it says that the word goes on; so does the no-break space, which is typography.
 */
export const repairCharacters = (text: string): { text: string; findings: Finding[] } => {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?|[\u2028\u2029\u0085\v]/g, '\n');
  const invisible = [...lines.matchAll(invisibleCharacters)];
  const visible = lines.replace(invisibleCharacters, '').replace(/\f/g, '\n');
  const composed = visible.normalize('NFC');
  const findings: Finding[] = [];
  const first = invisible[0];
  if (first) {
    findings.push(
      repairFinding(
        'invisible-characters-removed',
        { count: invisible.length },
        { line: lineAt(lines, first.index) },
      ),
    );
  }
  if (composed !== visible) {
    const at = [...visible].findIndex((letter, index) => letter !== [...composed][index]);
    findings.push(repairFinding('letters-composed', {}, { line: lineAt(visible, at) }));
  }
  return { text: composed, findings };
};

/** Zero-width and control characters, and soft hyphens inside a line; not tab, line feed, form feed. */
const invisibleCharacters =
  /[\u200B\u2060\uFEFF\u200E\u200F\u202A-\u202E]|\u00AD(?![ \t]*\n)|(?![\t\n\f])\p{Cc}/gu;

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;
