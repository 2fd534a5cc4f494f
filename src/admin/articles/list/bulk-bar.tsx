'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Finding } from '@/platform/finding';
import { zonedTime } from '@/platform/zoned-time';
import { ask } from '../../ask';
import { useDesk } from '../../use-desk';
import type { ListRow } from './list-row';
import { BulkAnswer, type Changed } from './bulk-answer';
import type { BulkChoices, BulkKind } from './bulk-choices';
import { BulkValue } from './bulk-value';

type Props = BulkChoices & {
  rows: readonly ListRow[];
  chosen: ReadonlySet<number>;
  leave: () => void;
};

/** What can be done to many articles at once: each through its own command, with an answer for each. */
export const BulkBar = ({ rows, chosen, leave, zone, ...choices }: Props) => {
  const { t } = useDesk();
  const router = useRouter();
  const [kind, setKind] = useState<BulkKind>('reviewer');
  const [value, setValue] = useState('');
  const [busy, setBusy] = useState(false);
  const [changed, setChanged] = useState<Changed>();
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const kinds: readonly BulkKind[] = [
    'reviewer',
    ...(choices.mayGive ? (['owner'] as const) : []),
    'due',
    'topic',
  ];
  const apply = async (): Promise<void> => {
    setBusy(true);
    const answer = await ask<Changed>('POST', '/desk/articles/change', {
      articles: [...chosen],
      ...(kind === 'due' ? { dueAt: endOfDay(value, zone) } : { [kind]: Number(value) }),
    });
    setBusy(false);
    setSaid(answer.ok ? [] : answer.error.findings);
    setChanged(answer.ok ? answer.value : undefined);
    if (answer.ok) router.refresh();
  };
  return (
    <div className="desk-bulk">
      {chosen.size > 0 ? (
        <div aria-label={t('articles.do')} className="desk-bulk__line" role="group">
          <b>{t('articles.chosen', { count: chosen.size })}</b>
          <select
            aria-label={t('articles.do')}
            className="desk-input"
            onChange={({ target }) => {
              setKind(kinds.find((one) => one === target.value) ?? 'reviewer');
              setValue('');
            }}
            value={kind}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(labels[one])}
              </option>
            ))}
          </select>
          <BulkValue {...choices} kind={kind} onChange={setValue} value={value} />
          <button
            aria-disabled={busy || (kind !== 'due' && value === '')}
            className="desk-button desk-button--first"
            onClick={() => {
              if (!busy && (kind === 'due' || value !== '')) void apply();
            }}
            type="button"
          >
            {t('articles.apply')}
          </button>
          <button className="desk-link" onClick={leave} type="button">
            {t('articles.leave')}
          </button>
        </div>
      ) : null}
      <BulkAnswer changed={changed} close={() => setChanged(undefined)} rows={rows} said={said} />
    </div>
  );
};

const labels = {
  owner: 'articles.giveOwner',
  reviewer: 'articles.giveReview',
  due: 'articles.setDue',
  topic: 'articles.addTopic',
} as const;

/** Something is due until its day is over, by the clocks of the publication. */
const endOfDay = (day: string, zone: string): string | null => {
  const found = day === '' ? undefined : zonedTime(`${day}T23:59`, zone);
  if (!found) return null;
  switch (found.kind) {
    case 'once':
      return found.instant.toISOString();
    case 'skipped':
      return found.after.toISOString();
    case 'twice':
      return found.second.toISOString();
  }
};
