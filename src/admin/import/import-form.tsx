'use client';

import { Button } from '@payloadcms/ui';
import { useId, useRef, useState, useSyncExternalStore, type DragEvent } from 'react';
import type { Result } from '@/platform/result';
import { ask, type Refused } from '../ask';
import { useDesk } from '../use-desk';
import { ImportReport, type ImportedArticle } from './import-report';

export type Outcome = { name: string; answer: Result<ImportedArticle, Refused> };

/** Files one after another, so that each report stands on its own and none waits for all. */
export const ImportForm = () => {
  const { t } = useDesk();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [files, setFiles] = useState<readonly File[]>([]);
  const [again, setAgain] = useState(false);
  const [current, setCurrent] = useState<string>();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);

  const importAll = async (): Promise<void> => {
    setOutcomes([]);
    // Files may have been chosen before the page was listening.
    const chosen = files.length > 0 ? files : Array.from(input.current?.files ?? []);
    for (const file of chosen) {
      setCurrent(file.name);
      const answer = await ask<ImportedArticle>('POST', '/articles/import', formOf(file, again));
      setOutcomes((was) => [...was, { name: file.name, answer }]);
    }
    setCurrent(undefined);
    setFiles([]);
    if (input.current) input.current.value = '';
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setFiles(Array.from(event.dataTransfer.files));
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void importAll();
      }}
    >
      <div
        className="ibidem-import__drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      >
        <label htmlFor={id}>{t('import.choose')}</label>
        <input
          accept=".md,.markdown,.txt,.docx,.odt,text/markdown,text/plain"
          id={id}
          multiple
          ref={input}
          onChange={({ target }) => setFiles(Array.from(target.files ?? []))}
          type="file"
        />
        {files.length > 0 ? (
          <ul>
            {files.map((file) => (
              <li key={file.name}>{file.name}</li>
            ))}
          </ul>
        ) : null}
      </div>
      <label className="ibidem-check">
        <input
          checked={again}
          onChange={({ target }) => setAgain(target.checked)}
          type="checkbox"
        />{' '}
        {t('import.again')}
      </label>
      <Button disabled={!isReady || current !== undefined} margin={false} type="submit">
        {t('import.do')}
      </Button>
      <div aria-live="polite">
        {current ? <p>{t('import.busy', { name: current })}</p> : null}
        {outcomes.map((outcome) => (
          <ImportReport key={outcome.name} {...outcome} />
        ))}
      </div>
    </form>
  );
};

/** Nothing to wait for: only the server and the browser differ. */
const never = () => () => undefined;

const formOf = (file: File, again: boolean): FormData => {
  const form = new FormData();
  form.set('file', file);
  if (again) form.set('again', 'true');
  return form;
};
