'use client';

import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { Field } from '../field';
import { useDesk } from '../use-desk';
import { Duplicates } from './duplicates';
import { MergePanel } from './merge-panel';
import './works.css';

const merging: readonly string[] = ['editor', 'publisher', 'fact-checker'];

/** On a source: which others may be the same, and the way to merge any other into it. */
export const SourceDuplicates = () => {
  const { t } = useDesk();
  const field = useId();
  const { id } = useDocumentInfo();
  const { user } = useAuth<{ id: number; roles?: string[] }>();
  const [other, setOther] = useState('');
  const [compared, setCompared] = useState<{ into: number; source: number }>();
  const mayMerge = user?.roles?.some((role) => merging.includes(role)) ?? false;
  const own = Number(id);
  if (!own) return null;
  return (
    <section aria-labelledby="ibidem-twins" className="field-type ibidem-works">
      <h3 id="ibidem-twins">{t('works.twice')}</h3>
      <Duplicates about={own} mayMerge={mayMerge} />
      {mayMerge ? (
        <div className="ibidem-works__other">
          <Field id={field} label={t('works.other')}>
            <input
              id={field}
              inputMode="numeric"
              onChange={({ target }) => setOther(target.value.replace(/\D/g, ''))}
              type="text"
              value={other}
            />
          </Field>
          <Button
            buttonStyle="secondary"
            disabled={other === '' || Number(other) === own}
            margin={false}
            onClick={() => setCompared({ into: own, source: Number(other) })}
            size="small"
            type="button"
          >
            {t('works.compare')}
          </Button>
        </div>
      ) : null}
      {compared ? (
        <MergePanel
          key={`${compared.into}-${compared.source}`}
          {...compared}
          onClose={() => setCompared(undefined)}
          onSwap={() => setCompared({ into: compared.source, source: compared.into })}
        />
      ) : null}
    </section>
  );
};
