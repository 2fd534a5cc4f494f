import { isLive, isOpen, type State } from './states';
import type { TransitionRow } from './transitions';

export type NumberedEdition = { id: number; number: number; state: State };

/**
 * The edition that an event is about, of an article's editions, newest first. Where there is none in the
 * fitting status it is the latest, so that the refusal can say what became of it.
 */
export const subjectOf = (
  subject: TransitionRow['subject'],
  editions: readonly NumberedEdition[],
): NumberedEdition | null => editions.find(fits[subject]) ?? editions[0] ?? null;

const fits: Record<TransitionRow['subject'], (edition: NumberedEdition) => boolean> = {
  open: ({ state }) => isOpen(state),
  live: ({ state }) => isLive(state),
  latest: ({ state }) => !isOpen(state) && state !== 'discarded',
  new: ({ state }) => !isOpen(state),
};
