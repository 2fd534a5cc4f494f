import type { QueuedCitation } from '@/citations/queries/citation-queue';
import { Mark } from '../components/state-mark';
import { useDesk } from '../use-desk';
import type { Outcome } from './settled';

type Props = {
  row: QueuedCitation;
  isCurrent: boolean;
  isChosen: boolean;
  outcome: Outcome | 'gone' | undefined;
  onOpen: () => void;
  onChoose: (isChosen: boolean) => void;
  onUndo: () => void;
};

/** One that was decided stays where it was until the next visit, so that nothing moves under a hand. */
export const QueueRow = (props: Props) => {
  const { row, isCurrent, isChosen, outcome, onOpen, onChoose, onUndo } = props;
  const { t } = useDesk();
  const { sentence, article, number, status } = row;
  const place = `${article.title || t('preview.untitled')} · ${number}`;
  if (outcome) {
    return (
      <li className="desk-queue__row" data-settled id={`queue-${row.key}`}>
        <span />
        <div>
          <p className="desk-queue__words" lang={article.language}>
            {sentence.words}
          </p>
          <p className="desk-facts">
            {outcome === 'gone' ? (
              t('queue.gone')
            ) : (
              <>
                <Mark shape="tick" tone="green">
                  {t(outcome.kind === 'cited' ? 'queue.cited' : 'queue.wasWaived', {
                    title: outcome.title,
                  })}
                </Mark>{' '}
                <button className="desk-link" onClick={onUndo} type="button">
                  {t('queue.undo')}
                </button>
              </>
            )}
          </p>
        </div>
      </li>
    );
  }
  return (
    <li
      aria-current={isCurrent ? 'true' : undefined}
      className="desk-queue__row"
      id={`queue-${row.key}`}
    >
      <input
        aria-keyshortcuts="x"
        aria-label={t('sources.choose', { title: sentence.words })}
        checked={isChosen}
        onChange={({ target }) => onChoose(target.checked)}
        type="checkbox"
      />
      <button onClick={onOpen} type="button">
        <span className="desk-queue__words" lang={article.language}>
          {sentence.words}
        </span>
        <span className="desk-facts">
          {status === 'unresolved' ? place : `${place} · ${t(`queue.is.${status}`)}`}
        </span>
      </button>
    </li>
  );
};
