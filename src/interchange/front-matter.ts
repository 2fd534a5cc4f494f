import { parseDocument } from 'yaml';
import type { Finding } from '@/platform/finding';
import { importFinding } from './findings';

export type SplitText = {
  /** What the YAML says, `{}` without front matter. */
  data: Readonly<Record<string, unknown>>;
  text: string;
  /** Line of the file where `text` begins, 1-based. */
  firstLine: number;
  findings: readonly Finding[];
};

/**
 * Separates YAML front matter from the text. Values stay as written: no dates, no anchors beyond a
 * few. What cannot be read stays in the text, with a finding.
 */
export const splitFrontMatter = (file: string): SplitText => {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [whole, yaml] =
    /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text) ?? [];
  const none = { data: {}, text, firstLine: 1, findings: [] };
  if (whole === undefined || yaml === undefined) return none;
  const { data, reason } = read(yaml);
  if (reason !== undefined) {
    const finding = importFinding('front-matter-unreadable', { reason }, { line: 1 });
    return { ...none, findings: [finding] };
  }
  if (!data) return none;
  const firstLine = whole.split('\n').length;
  return { data, text: text.slice(whole.length), firstLine, findings: [] };
};

type ReadYaml = { data?: Record<string, unknown>; reason?: string };

const read = (yaml: string): ReadYaml => {
  try {
    const document = parseDocument(yaml, { schema: 'core', strict: false });
    const problem = document.errors[0];
    if (problem) return { reason: (problem.message.split('\n')[0] ?? '').replace(/:$/, '') };
    const data: unknown = document.toJS({ maxAliasCount: 20 });
    return isRecord(data) ? { data } : {};
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
