'use client';

import { Button } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { scopeLabels } from '@/accounts/rules/labels';
import { scopes } from '@/accounts/rules/scopes';
import type { Result } from '@/platform/result';
import { ask, type Refused } from '../ask';
import { describedBy, Field } from '../field';
import { FindingsList } from '../findings-list';
import { useDesk } from '../use-desk';
import './keys.css';

type Made = { key: string };

/** Above the list of keys: makes one, and shows it this once. */
export const MakeKey = () => {
  const { t, language } = useDesk();
  const router = useRouter();
  const [answer, setAnswer] = useState<Result<Made, Refused>>();

  const make = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const made = await ask<Made>('POST', '/api-keys/make', wishIn(new FormData(form)));
    setAnswer(made);
    if (!made.ok) return;
    form.reset();
    // The list below knows it then.
    router.refresh();
  };

  return (
    <details className="ibidem-keys">
      <summary>{t('key.title')}</summary>
      <form onSubmit={(event) => void make(event)}>
        <Field id="key-name" label={t('key.name')}>
          <input id="key-name" maxLength={100} name="name" required type="text" />
        </Field>
        <fieldset>
          <legend>{t('key.scopes')}</legend>
          {scopes.map((scope) => (
            <label className="ibidem-check" key={scope}>
              <input name="scopes" type="checkbox" value={scope} /> {scopeLabels[scope][language]}
            </label>
          ))}
          <p className="ibidem-field__hint">{t('key.none')}</p>
        </fieldset>
        <Field hint={t('key.perMinuteHint')} id="key-limit" label={t('key.perMinute')}>
          <input
            {...describedBy('key-limit', t('key.perMinuteHint'))}
            id="key-limit"
            min={1}
            name="perMinute"
            type="number"
          />
        </Field>
        <Field id="key-ends" label={t('key.ends')}>
          <select defaultValue="90" id="key-ends" name="days">
            {['30', '90', '365'].map((days) => (
              <option key={days} value={days}>
                {t('key.days', { days })}
              </option>
            ))}
            <option value="">{t('key.always')}</option>
          </select>
        </Field>
        <Button margin={false} type="submit">
          {t('key.make')}
        </Button>
      </form>
      <div aria-live="polite">
        {answer?.ok ? (
          <Field hint={t('key.once')} id="key-secret" label={t('key.secret')}>
            <input
              {...describedBy('key-secret', t('key.once'))}
              id="key-secret"
              onFocus={({ target }) => target.select()}
              readOnly
              value={answer.value.key}
            />
          </Field>
        ) : null}
      </div>
      {answer && !answer.ok ? <FindingsList findings={answer.error.findings} urgent /> : null}
    </details>
  );
};

const wishIn = (form: FormData) => {
  const days = Number(form.get('days'));
  const perMinute = Number(form.get('perMinute'));
  return {
    name: form.get('name'),
    scopes: form.getAll('scopes'),
    ...(perMinute > 0 ? { perMinute } : {}),
    ...(days > 0 ? { expiresAt: new Date(Date.now() + days * 86_400_000).toISOString() } : {}),
  };
};
