'use client';

import { useFormFields } from '@payloadcms/ui';
import { articleKinds, type ArticleKind } from '@/document/document';
import { useWords } from '../../words';

const isKind = (value: unknown): value is ArticleKind =>
  articleKinds.some((kind) => kind === value);

/** Above the title, as on the readers' page: what kind of text it is; it leads to where that is chosen. */
export const KindLine = ({ onOpen }: { onOpen: () => void }) => {
  const { t } = useWords();
  const kind = useFormFields(([fields]) => fields.kind?.value);
  return (
    <p className="desk-text__kind">
      <button onClick={onOpen} type="button">
        {isKind(kind) ? t(`import.kind.${kind}`) : t('editor.kindOf')}
      </button>
    </p>
  );
};
