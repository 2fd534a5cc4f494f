import type { ReactNode } from 'react';
import type { Language } from '@/platform/language';
import { stateLabels } from '@/editions/rules/labels';
import type { State } from '@/editions/rules/states';
import { Shape, type ShapeName } from './shape';

/** What a mark says beside its word: which of the desk's colours it is set in. */
export type Tone = 'quiet' | 'ink' | 'amber' | 'green' | 'blue' | 'accent';

const marks: Readonly<Record<State, readonly [ShapeName, Tone]>> = {
  draft: ['ring', 'quiet'],
  in_review: ['half', 'amber'],
  changes_requested: ['back', 'accent'],
  approved: ['tick', 'green'],
  scheduled: ['clock', 'blue'],
  publish_failed: ['triangle', 'accent'],
  published: ['disc', 'ink'],
  withdrawn: ['minus', 'ink'],
  retracted: ['struck', 'ink'],
  superseded: ['ring', 'quiet'],
  removed: ['cross', 'ink'],
  discarded: ['minus', 'quiet'],
};

type Props = { state: State; language: Language; children?: ReactNode };

/** A state as a word with a colour and a shape; other words may stand in place of its name, such as a stage. */
export const StateMark = ({ state, language, children }: Props) => {
  const [shape, tone] = marks[state];
  return (
    <Mark shape={shape} tone={tone}>
      {children ?? stateLabels[state][language]}
    </Mark>
  );
};

type MarkProps = { shape: ShapeName; tone: Tone; isStrong?: boolean; children: ReactNode };

/** A fact as words with a shape: told apart without seeing colours, too. */
export const Mark = ({ shape, tone, isStrong = false, children }: MarkProps) => (
  <span className="desk-mark" data-strong={isStrong || undefined} data-tone={tone}>
    <Shape name={shape} /> <span>{children}</span>
  </span>
);
