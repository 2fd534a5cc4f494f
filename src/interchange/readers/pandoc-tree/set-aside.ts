import type { Attr, PandocBlock, PandocInline, Target } from '../pandoc/ast';
import { wordsOfInlines } from '../manuscript/words-of';
import { shield, signs, unshield } from './signs';

/** Puts a node around the inlines that were found inside it. */
type Wrap = (children: PandocInline[]) => PandocInline;

/**
 * What a tree has that lines of text cannot say: notes, links and rarer nodes. Each lies here under its number, which
 * stands in the line, until the healed lines are made a tree again.
 */
export class SetAside {
  readonly notes: PandocBlock[][] = [];
  private readonly leaves: PandocInline[] = [];
  private readonly wraps: Wrap[] = [];
  private readonly blocks: PandocBlock[] = [];

  /** A line of text for inlines. */
  line(inlines: readonly PandocInline[]): string {
    return inlines.map((inline) => this.write(inline)).join('');
  }

  block(block: PandocBlock): string {
    return signs.block.join(String(this.blocks.push(block) - 1));
  }

  blockAt(text: string): PandocBlock | undefined {
    const number = new RegExp(`^${signs.block.join('(\\d+)')}$`).exec(text)?.[1];
    return number === undefined ? undefined : this.blocks[Number(number)];
  }

  leafAt(number: number): PandocInline | undefined {
    return this.leaves[number];
  }

  wrapAt(number: number): Wrap | undefined {
    return this.wraps[number];
  }

  /** The words of a line or a piece of it, as a person would look for them. */
  words(text: string): string {
    const shown = text
      .replace(/\[\^\d+\]/g, '')
      .replace(/\]\(#\d+\)/g, '')
      .replace(/[*_[]/g, '')
      .replace(leafSign, (_, number: string) => this.wordsOfLeaf(Number(number)))
      .replace(otherSigns, '');
    return unshield(shown).trim();
  }

  private wordsOfLeaf(number: number): string {
    const leaf = this.leaves[number];
    return leaf ? wordsOfInlines([leaf]) : '';
  }

  private write(inline: PandocInline): string {
    switch (inline.t) {
      case 'Str':
        return shield(inline.c, (characters) => this.leaf({ t: 'Str', c: characters }));
      case 'Space':
      case 'SoftBreak':
        return ' ';
      case 'LineBreak':
        return '\n';
      case 'Strong':
        return marked('__', this.line(inline.c));
      case 'Emph':
        return marked('*', this.line(inline.c));
      case 'Note':
        return `[^${this.notes.push(inline.c) - 1}]`;
      case 'Link':
        return this.link(inline.c);
      case 'Strikeout':
      case 'Superscript':
      case 'Subscript':
      case 'SmallCaps':
      case 'Underline':
        return this.wrapped(inline.c, (c) => ({ ...inline, c }));
      case 'Span': {
        const [attr, inner] = inline.c;
        return this.wrapped(inner, (c) => ({ t: 'Span', c: [attr, c] }));
      }
      case 'Quoted':
      case 'Cite':
      case 'Code':
      case 'Math':
      case 'RawInline':
      case 'Image':
        return this.leaf(inline);
    }
  }

  private link([attr, inner, target]: [Attr, PandocInline[], Target]): string {
    const number = this.wraps.push((c) => ({ t: 'Link', c: [attr, c, target] })) - 1;
    return `[${this.line(inner)}](#${number})`;
  }

  private wrapped(inner: readonly PandocInline[], wrap: Wrap): string {
    const number = this.wraps.push(wrap) - 1;
    return `${signs.open.join(String(number))}${this.line(inner)}${signs.close}`;
  }

  private leaf(inline: PandocInline): string {
    return signs.leaf.join(String(this.leaves.push(inline) - 1));
  }
}

const leafSign = new RegExp(signs.leaf.join('(\\d+)'), 'g');
const otherSigns = new RegExp(
  `${signs.open.join('\\d+')}|${signs.block.join('\\d+')}|${signs.close}`,
  'g',
);

/** Signs stand next to words, as the repair expects them; spaces inside go outside. */
const marked = (sign: string, text: string): string => {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return words === '' ? text : `${before}${sign}${words}${sign}${after}`;
};
