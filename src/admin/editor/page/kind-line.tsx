'use client';

import { useFormFields } from '@payloadcms/ui';
import type { ArticleKind } from '@/document/document';
import { articleKindLabels } from '@collections/fields/labels';
import { useWords } from '../../words';

const isKind = (value: unknown): value is ArticleKind =>
  typeof value === 'string' && value in articleKindLabels;

/** Above the title, as on the readers' page: what kind of text it is; it leads to where that is chosen. */
export const KindLine = ({ onOpen }: { onOpen: () => void }) => {
  const { t, language } = useWords();
  const kind = useFormFields(([fields]) => fields.kind?.value);
  return (
    <p className="desk-text__kind">
      <button onClick={onOpen} type="button">
        {isKind(kind) ? articleKindLabels[kind][language] : t('editor.kindOf')}
      </button>
    </p>
  );
};
