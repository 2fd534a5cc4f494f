import type { ReactNode } from 'react';
import type { CslItem, CslName } from '@/sources/rules/csl';
import { fieldLabels, labelOfField, type LabelledField } from '@/sources/rules/field-labels';
import type { Language } from '@/platform/language';
import { sayDate } from '../dates';
import type { Setting } from '../setting';

/** All that is known of a work, under the names that its kind of work has for it. */
export const SourceFacts = ({ item, setting }: { item: CslItem; setting: Setting }) => {
  const facts = (Object.keys(fieldLabels) as LabelledField[]).flatMap((field) => {
    const value = field === 'URL' ? undefined : saidOf(field, item, setting.language);
    return value ? [{ field, value }] : [];
  });
  return facts.length === 0 ? null : (
    <dl className="source-facts">
      {facts.map(({ field, value }) => (
        <Fact key={field} label={labelOfField(field, item.type, setting.language)}>
          {value}
        </Fact>
      ))}
    </dl>
  );
};

export const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const saidOf = (field: LabelledField, item: CslItem, language: Language): ReactNode => {
  const value: string | readonly CslName[] | undefined = item[field];
  if (value === undefined) return undefined;
  if (typeof value !== 'string') return namesOf(value);
  if (dates.has(field)) return sayPeriod(value, language);
  if (field === 'language') return languageName(value, language);
  if (field === 'DOI') {
    return (
      <a href={`https://doi.org/${encodeURI(value)}`} rel="external">
        {value}
      </a>
    );
  }
  return value;
};

const dates: ReadonlySet<string> = new Set([
  'issued',
  'accessed',
  'submitted',
  'available-date',
  'original-date',
  'event-date',
]);

/** A span has a slash in EDTF. */
const sayPeriod = (value: string, language: Language): string =>
  value
    .split('/')
    .map((date) => sayDate(date, language))
    .join(' – ');

/** BCP 47 in words; anything else as it is. */
const languageName = (code: string, language: Language): string => {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
};

export const namesOf = (people: readonly CslName[] = []): string =>
  people
    .map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '))
    .join(', ');
