'use client';

import { useDocumentInfo, useField, useFormFields } from '@payloadcms/ui';
import { useWords } from '../../words';
import './body.css';
import { FieldsNamed } from '../fields-named';
import { Strip } from '../strip/strip';
import { showField } from '../strip/show-field';
import { KindLine } from './kind-line';
import { LineField } from './line-field';
import { focusText } from './focus-text';

/** The article as a page that is written on: its head, the strip of all that is not text, its body. */
export const TextPage = () => {
  const { t } = useWords();
  const { hasSavePermission } = useDocumentInfo();
  const language = useFormFields(([fields]) => fields.language?.value);
  const { value: title } = useField<string | null>({ path: 'title' });
  const to = (path: string) => () => document.getElementById(`field-${path}`)?.focus();
  return (
    <div className="desk-editor__scroll" data-readonly={!hasSavePermission || undefined}>
      <article className="desk-text" lang={typeof language === 'string' ? language : undefined}>
        <h1 className="ibidem-unseen">{title || t('preview.untitled')}</h1>
        <KindLine onOpen={() => showField('kind')} />
        <LineField onNext={to('subtitle')} path="title" placeholder={t('editor.title')} />
        <LineField onNext={to('standfirst')} path="subtitle" placeholder={t('editor.subtitle')} />
        <LineField onNext={focusText} path="standfirst" placeholder={t('editor.standfirst')} />
        <Strip />
        <div className="desk-text__body">
          <FieldsNamed names={['body']} />
        </div>
      </article>
    </div>
  );
};
