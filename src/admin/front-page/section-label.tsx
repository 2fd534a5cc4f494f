'use client';

import { getTranslation } from '@payloadcms/translations';
import { useConfig, useLocale, usePayloadAPI, useRowLabel, useTranslation } from '@payloadcms/ui';
import type { ClientField } from 'payload';
import type { ReactNode } from 'react';
import type { FrontPage } from '@/payload-types';

type Section = Partial<NonNullable<FrontPage['sections']>[number]>;

/** What a section is called on the page, so that folded sections can be told apart and put in order. */
export const SectionLabel = () => {
  const { data, rowNumber } = useRowLabel<Section>();
  const said = useSaid();
  const subject = useSubject(data);
  return (
    <span className="row-label">
      {(rowNumber ?? 0) + 1} ·{' '}
      {data.title?.trim() || subject || said('kind', data) || said('about', data)}
    </span>
  );
};

/** The name of the topic or the series, in the language that is being arranged. */
const useSubject = ({ about, topic, series }: Section): string | undefined => {
  const { code } = useLocale();
  const id = about === 'topic' ? topic : about === 'series' ? series : undefined;
  const url = typeof id === 'number' ? `/api/${about === 'topic' ? 'topics' : 'series'}/${id}` : '';
  const [answer] = usePayloadAPI(url, { initialParams: { depth: 0, locale: code } });
  const found = answer.data as { id?: unknown; name?: string; title?: string } | undefined;
  return url && found?.id === id ? (found?.name ?? found?.title) : undefined;
};

/** The words of a choice, as its field has them. */
const useSaid = () => {
  const { i18n } = useTranslation();
  const { getEntityConfig } = useConfig();
  const fields = flat(getEntityConfig({ globalSlug: 'front-page' }).fields);
  return (name: 'about' | 'kind', { about, kind }: Section): ReactNode => {
    if (name === 'kind' && about !== 'kind') return undefined;
    const field = fields.find((one) => 'name' in one && one.name === name);
    const chosen = name === 'kind' ? kind : about;
    const option = field?.type === 'select' ? field.options.map(asOption) : [];
    const label = option.find(({ value }) => value === chosen)?.label;
    return label && getTranslation(label, i18n);
  };
};

const asOption = (option: Extract<ClientField, { type: 'select' }>['options'][number]) =>
  typeof option === 'string' ? { value: option, label: option } : option;

const flat = (fields: readonly ClientField[]): ClientField[] =>
  fields.flatMap((field) => [field, ...('fields' in field ? flat(field.fields) : [])]);
