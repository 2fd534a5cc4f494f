'use client';

import { FieldDescription, useField } from '@payloadcms/ui';
import type { SelectFieldClientComponent } from 'payload';
import { notificationKindLabels, notificationKinds } from '@/editions/rules/notification-kinds';
import { useDesk } from '../use-desk';
import './email-about.css';

/** What somebody gets e-mail about: all that there is stands open, and a tick is taken away where it is too much. */
export const EmailAbout: SelectFieldClientComponent = ({ field, path, readOnly }) => {
  const { language } = useDesk();
  const { value, setValue, disabled } = useField<string[] | null>({ path });
  const chosen = Array.isArray(value) ? value : [];
  const choose = (kind: string, isWanted: boolean): void =>
    setValue(
      notificationKinds.filter((each) => (each === kind ? isWanted : chosen.includes(each))),
    );
  return (
    <fieldset className="field-type ibidem-email-about" disabled={Boolean(readOnly) || disabled}>
      <legend className="field-label">{labelIn(field.label, language)}</legend>
      <div className="ibidem-email-about__kinds">
        {notificationKinds.map((kind) => (
          <label key={kind}>
            <input
              checked={chosen.includes(kind)}
              onChange={({ target }) => choose(kind, target.checked)}
              type="checkbox"
            />
            <span>{notificationKindLabels[kind][language]}</span>
          </label>
        ))}
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </fieldset>
  );
};

const labelIn = (label: unknown, language: string): string =>
  typeof label === 'object' && label !== null
    ? String(Object.entries(label).find(([code]) => code === language)?.[1] ?? '')
    : typeof label === 'string'
      ? label
      : '';
