'use client';

import { dayLabel } from '../clock';
import { DeskLink } from '../components/desk-link';
import { Facts } from '../components/row';
import type { TransitionReport } from '../publication/report';
import { Icon } from '../shell/icons';
import { useDesk } from '../use-desk';
import type { ChangedView } from './changed-view';
import { RoomPresence } from './room-presence';
import { Standing } from './standing';

type Props = {
  title: string;
  writers: readonly string[];
  edition: { id: number; number: number };
  articleId: number;
  report: TransitionReport;
  stage: { number: number; name: string } | null;
  checked: { done: number; total: number };
  changes: ChangedView['changes'];
  count: number;
  isOn: boolean;
  onTurn: () => void;
  onNext: () => void;
  /** The key of the claim that is looked at. */
  claim: string | undefined;
};

/** Whose text it is, what changed in it, and the way to see it as readers will. */
export const TopBar = (props: Props) => {
  const { title, writers, edition, articleId, changes, count, isOn, onTurn, onNext } = props;
  const { claim, checked } = props;
  const { t } = useDesk();
  return (
    <header className="desk-review__top">
      <DeskLink className="desk-review__back" href="/admin">
        <Icon name="fold" />
        <span>{t('review.home')}</span>
      </DeskLink>
      <p className="desk-review__title">
        <DeskLink href={`/admin/collections/articles/${articleId}`}>
          {title || t('preview.untitled')}
        </DeskLink>
      </p>
      <p className="desk-facts">
        <Facts of={[writers.join(', '), t('panel.edition', { number: edition.number })]} />
      </p>
      <p className="desk-review__headstanding">
        <Standing report={props.report} stage={props.stage} />
        {checked.total > 0 ? (
          <b>{t('review.checkedShort', { checked: checked.done, total: checked.total })}</b>
        ) : null}
      </p>
      <RoomPresence articleId={articleId} claim={claim} />
      {changes ? (
        <div className="desk-review__changes">
          <button
            aria-checked={isOn}
            className="desk-review__switch"
            onClick={onTurn}
            role="switch"
            type="button"
          >
            <span aria-hidden="true" className="desk-review__knob" />
            <SinceWhen changes={changes} />
            {changes.isSame ? null : <span className="desk-quiet"> {count}</span>}
          </button>
          {changes.isSame || count === 0 ? null : (
            <button className="desk-link" data-action="next-change" onClick={onNext} type="button">
              <kbd>N</kbd> {t('review.nextChange')}
            </button>
          )}
        </div>
      ) : null}
      <a className="desk-button" href={`/preview/editions/${edition.id}`}>
        {t('review.asReaders')}
      </a>
    </header>
  );
};

const SinceWhen = ({ changes: { since } }: { changes: NonNullable<ChangedView['changes']> }) => {
  const { t, clock } = useDesk();
  switch (since.is) {
    case 'you':
      return <>{t('review.sinceYou', { day: dayLabel(since.at, clock, new Date()) })}</>;
    case 'round':
      return <>{t('review.sinceRound', { round: since.round })}</>;
    case 'edition':
      return <>{t('review.sinceEdition')}</>;
  }
};

/** What changed beside the words of the text, or that nothing did. */
export const ChangedBeside = ({ changes, isOn }: Pick<Props, 'changes' | 'isOn'>) => {
  const { t } = useDesk();
  if (!changes || !isOn) return null;
  if (changes.isSame) return <p className="desk-review__beside-text">{t('review.unchanged')}</p>;
  const { fields, notes, works } = changes.beside;
  const what = [
    fields > 0 ? t('review.changedFields', { count: fields }) : '',
    notes > 0 ? t('review.changedNotes', { count: notes }) : '',
    works > 0 ? t('review.changedWorks', { count: works }) : '',
  ].filter(Boolean);
  return what.length === 0 ? null : (
    <p className="desk-review__beside-text">{t('review.alsoChanged', { what: what.join(', ') })}</p>
  );
};
