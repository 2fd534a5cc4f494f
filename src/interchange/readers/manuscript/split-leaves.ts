import type { Break, Inline, Text } from '@/document/document';

export type Leaf = Text | Break;

/** The words of leaves; a break is one character. */
export const wordsOfLeaves = (leaves: readonly Inline[]): string =>
  leaves
    .map((leaf) => {
      if (leaf.type === 'break') return '\n';
      return leaf.type === 'text' ? leaf.text : wordsOfLeaves(leaf.children);
    })
    .join('');

/** Cuts leaves in two, `length` characters from their end. */
export const splitLeaves = (leaves: readonly Leaf[], length: number): [Leaf[], Leaf[]] => {
  const head = [...leaves];
  const tail: Leaf[] = [];
  let due = length;
  while (due > 0) {
    const last = head.pop();
    if (!last) break;
    const size = last.type === 'break' ? 1 : last.text.length;
    if (last.type === 'break' || size <= due) {
      tail.unshift(last);
    } else {
      head.push({ ...last, text: last.text.slice(0, size - due) });
      tail.unshift({ ...last, text: last.text.slice(size - due) });
    }
    due -= size;
  }
  return [head, tail];
};
