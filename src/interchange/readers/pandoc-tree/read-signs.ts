import type { PandocInline } from '../pandoc/ast';
import type { SetAside } from './set-aside';
import { signs, unshield } from './signs';

/** A healed line as inlines again, with everything that was set aside back in its place. */
export const readSigns = (line: string, setAside: SetAside): PandocInline[] => {
  const open: Level[] = [{ children: [], marks: new Set() }];
  for (const [part] of line.matchAll(parts)) take(part, open, setAside);
  // A sign whose partner went with another block leaves its words behind.
  while (open.length > 1) close(open, (children) => ({ t: 'Span', c: [['', [], []], children] }));
  return open[0]?.children ?? [];
};

/** What is open at a place of the line: children so far, and which marks are on. */
type Level = { children: PandocInline[]; marks: Set<'Strong' | 'Emph'>; wrap?: number };

const digits = '(?:\\d+)';
const parts = new RegExp(
  [
    `${signs.leaf.join(digits)}`,
    `${signs.open.join(digits)}`,
    signs.close,
    `\\[\\^\\d+\\]`,
    `\\]\\(#\\d+\\)`,
    `\\[`,
    `__`,
    `\\*`,
    `\\n`,
    `[^*_[\\]\\n\\uE100-\\uE106]+`,
    `[^]`,
  ].join('|'),
  'g',
);

const take = (part: string, open: Level[], setAside: SetAside): void => {
  const number = Number(/\d+/.exec(part)?.[0]);
  const level = open.at(-1);
  if (!level) return;
  if (part === '__') toggle(level, 'Strong');
  else if (part === '*') toggle(level, 'Emph');
  else if (part === '\n') add(level, { t: 'LineBreak' });
  else if (part === '[') open.push({ children: [], marks: new Set() });
  else if (part.startsWith(signs.open[0]))
    open.push({ children: [], marks: new Set(), wrap: number });
  else if (part.startsWith('](')) close(open, setAside.wrapAt(number));
  else if (part === signs.close) close(open, setAside.wrapAt(level.wrap ?? -1));
  else if (part.startsWith('[^')) add(level, { t: 'Note', c: setAside.notes[number] ?? [] });
  else if (part.startsWith(signs.leaf[0])) {
    const leaf = setAside.leafAt(number);
    if (leaf) add(level, leaf);
  } else add(level, { t: 'Str', c: unshield(part) });
};

const toggle = ({ marks }: Level, mark: 'Strong' | 'Emph'): void => {
  if (!marks.delete(mark)) marks.add(mark);
};

const add = (level: Level, inline: PandocInline): void => {
  const marked = [...level.marks].reduce<PandocInline>((inner, t) => ({ t, c: [inner] }), inline);
  level.children.push(marked);
};

const close = (
  open: Level[],
  wrap: ((children: PandocInline[]) => PandocInline) | undefined,
): void => {
  if (open.length < 2) return;
  const inner = open.pop();
  const outer = open.at(-1);
  if (!inner || !outer) return;
  if (wrap) add(outer, wrap(inner.children));
  else for (const child of inner.children) add(outer, child);
};
