import type { QueuedCitation } from '@/citations/queries/citation-queue';
import { DeskButton } from '../desk-button';
import { useDesk } from '../use-desk';
import type { Outcome } from './current-citation';
import { Sentence } from './sentence';

type Props = { row: QueuedCitation; outcome: Outcome | 'gone'; onUndo: () => void };

/** One that was decided stays where it was until the next visit, so that nothing moves under a hand. */
export const SettledCitation = ({ row, outcome, onUndo }: Props) => {
  const { t } = useDesk();
  return (
    <div className="ibidem-queue__settled">
      <p>
        <Sentence row={row} />
      </p>
      {outcome === 'gone' ? (
        <p className="ibidem-queue__about">{t('queue.gone')}</p>
      ) : (
        <p className="ibidem-queue__about">
          <span className="ibidem-queue__outcome">
            <span aria-hidden>✓ </span>
            {t(outcome.kind === 'cited' ? 'queue.cited' : 'queue.wasWaived', {
              title: outcome.title,
            })}
          </span>
          <DeskButton look="link" onClick={onUndo}>
            {t('queue.undo')}
          </DeskButton>
        </p>
      )}
    </div>
  );
};
