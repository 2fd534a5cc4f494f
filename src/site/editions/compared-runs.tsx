import { Fragment, type ReactNode } from 'react';
import type { Run } from '@/document/compare/word-runs';
import type { Token } from '@/document/compare/tokens';
import type { TextMark } from '@/document/document';
import { fill } from '../messages/messages';
import type { Setting } from '../setting';

type Props = {
  runs: readonly Run[];
  setting: Setting;
  /** Notes of which something changed, by their names: their marks lead there. */
  notes?: ReadonlySet<string>;
};

/** Where a changed note stands on the page of a comparison. */
export const noteChangeAnchor = (id: string): string => `changed:${id}`;

/**
 * Words that stayed, came and went. What colour and lines say, a word says to those who listen; few screen readers tell of
 * `<ins>` and `<del>` by themselves.
 */
export const ComparedRuns = ({ runs, setting, notes }: Props) =>
  runs.map(({ type, tokens }, at) => {
    const words = <Tokens tokens={tokens} setting={setting} notes={notes} />;
    switch (type) {
      case 'same':
        return <Fragment key={at}>{words}</Fragment>;
      case 'added':
        return (
          <ins key={at}>
            <span className="said">{setting.say.saidAdded} </span>
            {words}
          </ins>
        );
      case 'removed':
        return (
          <del key={at}>
            <span className="said">{setting.say.saidRemoved} </span>
            {words}
          </del>
        );
    }
  });

type TokensProps = { tokens: readonly Token[]; setting: Setting; notes?: ReadonlySet<string> };

const Tokens = ({ tokens, setting, notes }: TokensProps) =>
  pieces(tokens).map((piece, at) => {
    switch (piece.type) {
      case 'break':
        return <br key={at} />;
      case 'text':
        return (
          <Fragment key={at}>
            {(piece.marks ?? []).reduceRight<ReactNode>(wrapped, piece.text)}
          </Fragment>
        );
      case 'note': {
        const name = fill(setting.say.note, { number: piece.number });
        return (
          <sup key={at}>
            {notes?.has(piece.note) ? (
              <a href={`#${noteChangeAnchor(piece.note)}`} aria-label={name}>
                {piece.number}
              </a>
            ) : (
              <span title={name}>{piece.number}</span>
            )}
          </sup>
        );
      }
    }
  });

/** Neighbouring words with the same formatting as one, so that a page stays small. */
const pieces = (tokens: readonly Token[]): Token[] => {
  const all: Token[] = [];
  for (const token of tokens) {
    const last = all.at(-1);
    if (token.type === 'text' && last?.type === 'text' && isLike(last.marks, token.marks)) {
      all[all.length - 1] = { ...last, text: last.text + token.text };
    } else all.push(token);
  }
  return all;
};

const isLike = (one: readonly TextMark[] = [], other: readonly TextMark[] = []): boolean =>
  one.join(' ') === other.join(' ');

const elements = {
  strong: 'strong',
  emphasis: 'em',
  strikethrough: 's',
  subscript: 'sub',
  superscript: 'sup',
} as const satisfies Record<TextMark, string>;

const wrapped = (inner: ReactNode, mark: TextMark): ReactNode => {
  const Element = elements[mark];
  return <Element>{inner}</Element>;
};
