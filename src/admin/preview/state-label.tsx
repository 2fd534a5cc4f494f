import '../publication/publication.css';
import type { Language } from '@/platform/language';
import { stateLabels } from '@/editions/rules/labels';
import type { State } from '@/editions/rules/states';

/** Shapes beside colours: a state is told apart without seeing colours, too. */
const shapes: Readonly<Record<State, string>> = {
  draft: '○',
  in_review: '◐',
  changes_requested: '△',
  approved: '◆',
  scheduled: '◷',
  publish_failed: '✕',
  published: '●',
  withdrawn: '⊖',
  retracted: '⊗',
  superseded: '◌',
  removed: '□',
  discarded: '–',
};

/** A state as a word with a colour and a shape. */
export const StateLabel = ({ state, language }: { state: State; language: Language }) => (
  <span className="ibidem-state" data-state={state}>
    <span aria-hidden="true" className="ibidem-state__shape">
      {shapes[state]}
    </span>{' '}
    {stateLabels[state][language]}
  </span>
);
