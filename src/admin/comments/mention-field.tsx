'use client';

import { useState } from 'react';
import type { Mentionable } from '@/reviews/queries/mentionable-people';
import { useWords } from '../words';
import { readPeople } from './use-threads';

type Props = {
  articleId: number | string;
  chosen: readonly number[];
  onChoose: (chosen: readonly number[]) => void;
};

/** Whom a comment is meant for: a box to tick for everybody who may read the article. */
export const MentionField = ({ articleId, chosen, onChoose }: Props) => {
  const { t } = useWords();
  const [people, setPeople] = useState<readonly Mentionable[]>();
  const open = async (isOpen: boolean): Promise<void> => {
    if (isOpen && !people) setPeople(await readPeople(articleId));
  };
  const tick = (id: number, isChosen: boolean): void =>
    onChoose(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id));
  return (
    <details
      className="ibidem-mentions"
      onToggle={({ currentTarget }) => void open(currentTarget.open)}
    >
      <summary>
        {t('comments.mention')}
        {chosen.length > 0 ? ` (${chosen.length})` : ''}
      </summary>
      <fieldset aria-busy={people ? undefined : true}>
        <legend className="ibidem-quiet">{t('comments.mentionHint')}</legend>
        {(people ?? []).map(({ id, name }) => (
          <label className="ibidem-check" data-person={id} key={id}>
            <input
              checked={chosen.includes(id)}
              onChange={({ target }) => tick(id, target.checked)}
              type="checkbox"
            />{' '}
            {name}
          </label>
        ))}
      </fieldset>
    </details>
  );
};
