'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { Lack } from '@/link-checks/rules/link-waiver';
import { Field } from '../../field';
import { useDesk } from '../../use-desk';

type Props = {
  waivable: readonly Lack[];
  busy: boolean;
  onWaive: (reason: string, lacks: readonly Lack[]) => void;
};

/** Letting a citation stand although its page, copy or words are not as they should be. */
export const WaiveLinkForm = ({ waivable, busy, onWaive }: Props) => {
  const { t } = useDesk();
  const id = useId();
  const [reason, setReason] = useState('');
  const [meant, setMeant] = useState<readonly Lack[]>(waivable);
  const lacks = waivable.filter((lack) => meant.includes(lack));
  return (
    <details className="ibidem-details">
      <summary>{t('citationStatus.waive')}</summary>
      <fieldset className="ibidem-lacks">
        <legend>{t('citationStatus.lacks')}</legend>
        {waivable.map((lack) => (
          <label key={lack}>
            <input
              checked={lacks.includes(lack)}
              onChange={({ target }) =>
                setMeant((was) =>
                  target.checked ? [...was, lack] : was.filter((one) => one !== lack),
                )
              }
              type="checkbox"
            />{' '}
            {t(`citationStatus.lack.${lack}`)}
          </label>
        ))}
      </fieldset>
      <Field hint={t('citationStatus.reasonHint')} id={id} label={t('citationStatus.reason')}>
        <textarea
          aria-describedby={`${id}-hint`}
          id={id}
          onChange={(event) => setReason(event.target.value)}
          rows={2}
          value={reason}
        />
      </Field>
      <Button
        buttonStyle="secondary"
        disabled={busy || reason.trim() === '' || lacks.length === 0}
        margin={false}
        onClick={() => onWaive(reason.trim(), lacks)}
        size="small"
      >
        {t('citationStatus.waiveDo')}
      </Button>
    </details>
  );
};
