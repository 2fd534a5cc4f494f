'use client';

import { useFormFields } from '@payloadcms/ui';
import { Mark } from '../../components/state-mark';
import { useWords } from '../../words';
import type { StripPart } from './strip-parts';
import { useNames } from './use-names';

/** What of a part of the strip is known without opening it. */
export const StripFact = ({ part }: { part: StripPart['name'] }) => {
  switch (part) {
    case 'byline':
      return <Byline />;
    case 'points':
      return <Rows path="keyPoints" />;
    case 'picture':
      return <Picture />;
    case 'rights':
      return <Value path="licence" />;
    case 'details':
      return null;
  }
};

const Rows = ({ path }: { path: string }) => {
  const { t } = useWords();
  const count = useFormFields(([fields]) => fields[path]?.rows?.length ?? 0);
  return <b>{count > 0 ? count : t('editor.none')}</b>;
};

const Value = ({ path }: { path: string }) => {
  const value = useFormFields(([fields]) => fields[path]?.value);
  return typeof value === 'string' && value ? <b>{value}</b> : null;
};

/** The first name that is printed, and how many there are beside it. */
const Byline = () => {
  const { t } = useWords();
  const ids = useFormFields(([fields]) =>
    (fields.bylines?.rows ?? [])
      .map((_, at) => fields[`bylines.${at}.author`]?.value)
      .filter((id) => typeof id === 'number' || typeof id === 'string')
      .join(','),
  );
  const names = useNames('authors', 'name', ids === '' ? none : ids.split(','));
  if (ids === '') return <b>{t('editor.none')}</b>;
  const [first, ...others] = names ?? [];
  return first ? <b>{others.length > 0 ? `${first} +${others.length}` : first}</b> : null;
};

const none: readonly string[] = [];

const Picture = () => {
  const { t } = useWords();
  const image = useFormFields(([fields]) => fields['hero.image']?.value);
  const id = typeof image === 'number' || typeof image === 'string' ? image : null;
  const alts = useNames('media', 'alt', id === null ? none : [id]);
  if (id === null) return <b>{t('editor.none')}</b>;
  if (alts === undefined) return null;
  const [alt] = alts;
  return alt ? (
    <b>{alt}</b>
  ) : (
    <Mark shape="open" tone="accent">
      {t('editor.noDescription')}
    </Mark>
  );
};
