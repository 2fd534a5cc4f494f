'use client';

import {
  Form,
  LeaveWithoutSaving,
  OperationProvider,
  SetDocumentTitle,
  useConfig,
  useDocumentInfo,
} from '@payloadcms/ui';
import { RevisionKeeper } from '../revision/revision-keeper';
import { DeskWords } from '../words';
import { ArticlePage } from './article-page';
import './editor.css';
import { useFormState } from './use-form-state';

/** Payload's form for an article, with the desk's page in it. Saving is `src/admin/saving`'s. */
export const ArticleForm = () => {
  const { id, action, initialState, isInitializing, hasSavePermission } = useDocumentInfo();
  const { config, getEntityConfig } = useConfig();
  const onChange = useFormState();
  return (
    <main className="desk-editor" id="desk-page" tabIndex={-1}>
      <OperationProvider operation={id === undefined ? 'create' : 'update'}>
        <Form
          action={action}
          className="desk-editor__form"
          disabled={isInitializing || !hasSavePermission}
          disableValidationOnSubmit
          initialState={isInitializing ? undefined : initialState}
          isDocumentForm
          isInitializing={isInitializing}
          method={id === undefined ? 'POST' : 'PATCH'}
          onChange={[onChange]}
        >
          <LeaveWithoutSaving />
          <SetDocumentTitle
            collectionConfig={getEntityConfig({ collectionSlug: 'articles' })}
            config={config}
            fallback={id?.toString() ?? ''}
          />
          {id === undefined ? null : <RevisionKeeper />}
          <DeskWords>
            <ArticlePage />
          </DeskWords>
        </Form>
      </OperationProvider>
    </main>
  );
};
