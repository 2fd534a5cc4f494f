'use client';

import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { cslTypes, type CslName, type CslType } from '@/sources/rules/csl';
import { Field } from '../../field';
import { useDesk } from '../../use-desk';
import type { NewWork as Work } from '../requests';
import type { DraftCite } from './draft';

const blank = {
  type: 'book' as CslType,
  title: '',
  authors: '',
  containerTitle: '',
  publisher: '',
};
const empty = { ...blank, issued: '', url: '' };
const textFields = ['title', 'authors', 'containerTitle', 'publisher', 'issued', 'url'] as const;

type Props = { onPick: (cite: DraftCite) => void; isOpen?: boolean };

/** A work that the publication does not know yet, printed or not, described by hand. */
export const NewWork = ({ onPick, isOpen = false }: Props) => {
  const { t } = useDesk();
  const id = useId();
  const [work, setWork] = useState(empty);
  const add = (): void => {
    onPick({ id: `work-${work.title}-${work.issued}`, title: work.title, work: workOf(work) });
    setWork(empty);
  };
  return (
    <details className="ibidem-details" open={isOpen}>
      <summary>{t('citation.describe')}</summary>
      <Field id={`${id}-type`} label={t('work.type')}>
        <select
          id={`${id}-type`}
          onChange={(event) => setWork({ ...work, type: event.target.value as CslType })}
          value={work.type}
        >
          {cslTypes.map((type) => (
            <option key={type} value={type}>
              {t(`work.is.${type}`)}
            </option>
          ))}
        </select>
      </Field>
      {textFields.map((field) => (
        <Field
          hint={field === 'authors' ? t('work.authorsHint') : undefined}
          id={`${id}-${field}`}
          key={field}
          label={t(`work.${field}`)}
        >
          <input
            id={`${id}-${field}`}
            onChange={(event) => setWork({ ...work, [field]: event.target.value })}
            placeholder={field === 'issued' ? '2025-06-10' : undefined}
            type="text"
            value={work[field]}
          />
        </Field>
      ))}
      <Button
        buttonStyle="secondary"
        disabled={work.title.trim() === ''}
        margin={false}
        onClick={add}
        size="small"
      >
        {t('citation.addWork')}
      </Button>
    </details>
  );
};

/** `Family, Given` is one person, a semicolon stands between two, and other names are kept whole. */
const workOf = ({ type, ...texts }: typeof empty): Work => {
  const said = (text: string): string | undefined => text.trim() || undefined;
  return {
    type,
    title: said(texts.title),
    author: texts.authors
      .split(';')
      .map((name) => name.trim())
      .filter(Boolean)
      .map(nameOf),
    'container-title': said(texts.containerTitle),
    publisher: said(texts.publisher),
    issued: said(texts.issued),
    URL: said(texts.url),
  };
};

const nameOf = (name: string): CslName => {
  const [family, given] = name.split(/,\s*/);
  return given ? { family, given } : { literal: name };
};
