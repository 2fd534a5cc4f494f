'use client';

import { Button, Link } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { MergePreview } from '@/sources/queries/merge-preview';
import type { Finding } from '@/platform/finding';
import { isFrozen } from '@/editions/rules/hash-in-force';
import { ask } from '../ask';
import { FindingsList } from '../findings-list';
import { StateMark } from '../components/state-mark';
import { useDesk } from '../use-desk';

type Props = { into: number; source: number; onClose: () => void; onSwap: () => void };

/** What joining two sources would do, and the button that does it. */
export const MergePanel = ({ into, source, onClose, onSwap }: Props) => {
  const { t } = useDesk();
  const [preview, setPreview] = useState<MergePreview>();
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [followed, setFollowed] = useState<number>();
  useEffect(() => {
    let late = false;
    void ask<MergePreview>('POST', `/sources/${into}/merge?dry-run`, { source }).then((answer) => {
      if (late) return;
      if (answer.ok) setPreview(answer.value);
      else setFindings(answer.error.findings);
    });
    return () => {
      late = true;
    };
  }, [into, source]);

  const merge = async (): Promise<void> => {
    setBusy(true);
    const answer = await ask<{ citations: number }>('POST', `/sources/${into}/merge`, {
      source,
      expectedUpdatedAt: preview?.into.updatedAt,
      expectedUpdatedAtOfSource: preview?.source.updatedAt,
    });
    setBusy(false);
    if (answer.ok) setFollowed(answer.value.citations);
    else setFindings(answer.error.findings);
  };

  if (followed !== undefined) {
    return (
      <div aria-live="polite" className="ibidem-works__merge">
        <p>{t('works.merged', { citations: followed })}</p>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small" type="button">
          OK
        </Button>
      </div>
    );
  }
  return (
    <section aria-labelledby="works-merge" aria-live="polite" className="ibidem-works__merge">
      <h3 id="works-merge">{t('works.previewTitle')}</h3>
      <FindingsList findings={findings} urgent />
      {preview ? <Preview {...preview} /> : null}
      <div className="ibidem-works__actions">
        <Button
          disabled={isBusy || !preview || findings.length > 0}
          margin={false}
          onClick={() => void merge()}
          size="small"
          type="button"
        >
          {t('works.merge')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onSwap} size="small" type="button">
          {t('works.swap')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small" type="button">
          {t('works.leave')}
        </Button>
        <span className="ibidem-quiet">{t('works.forGood')}</span>
      </div>
    </section>
  );
};

const Preview = ({ into, source, taken, citations, articles, editions, copies }: MergePreview) => {
  const { t, language } = useDesk();
  return (
    <>
      <dl>
        <dt>{t('works.keep')}</dt>
        <dd>{into.words}</dd>
        <dt>{t('works.goes')}</dt>
        <dd>{source.words}</dd>
      </dl>
      <p>
        {t('works.follow', { count: citations })}{' '}
        {editions > 0 ? t('works.editions', { count: editions }) : null}{' '}
        {copies > 0 ? t('works.copies', { count: copies }) : null}
      </p>
      {taken.length > 0 ? (
        <>
          <h4>{t('works.taken')}</h4>
          <ul>
            {taken.map(({ variable, value }) => (
              <li key={variable}>
                <code>{variable}</code> {value}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {articles.length > 0 ? (
        <>
          <h4>{t('works.articles')}</h4>
          <ul>
            {articles.map(({ id, title, state }) => (
              <li key={id}>
                <Link href={`/admin/collections/articles/${id}`} prefetch={false}>
                  {title || id}
                </Link>{' '}
                {state ? <StateMark language={language} state={state} /> : null}{' '}
                {state === 'in_review' ? t('works.rebuilt') : null}
                {state && isFrozen(state) && state !== 'in_review' ? t('works.frozen') : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
};
