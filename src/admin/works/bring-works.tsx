'use client';

import { Button } from '@payloadcms/ui';
import { useId, useRef, useState, type DragEvent } from 'react';
import type { ImportedSources } from '@/sources/commands/import-sources';
import type { Result } from '@/platform/result';
import { ask, type Refused } from '../ask';
import { useDesk } from '../use-desk';
import { ReadWorks } from './read-works';

type Seen = { file: File; answer: Result<ImportedSources, Refused>; isDone: boolean };

/** A file is looked at first; only then a button says how many sources it would make. */
export const BringWorks = () => {
  const { t } = useDesk();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [dropped, setDropped] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [seen, setSeen] = useState<Seen>();

  const send = async (chosen: File | undefined, isDone: boolean): Promise<void> => {
    if (!chosen) return;
    setBusy(true);
    const form = new FormData();
    form.set('file', chosen);
    const path = isDone ? '/sources/import' : '/sources/import?dry-run';
    const answer = await ask<ImportedSources>('POST', path, form);
    setSeen({ file: chosen, answer, isDone });
    setBusy(false);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const [taken] = event.dataTransfer.files;
    setFile(taken);
    setDropped(taken?.name);
  };
  const made = seen?.answer.ok && !seen.isDone ? seen.answer.value.made : 0;

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send(file ?? input.current?.files?.[0], false);
      }}
    >
      <div
        className="ibidem-import__drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      >
        <label htmlFor={id}>{t('works.choose')}</label>
        <input
          accept=".bib,.bibtex,.ris,.json,.xml,.txt"
          id={id}
          onChange={({ target }) => {
            setFile(target.files?.[0]);
            setDropped(undefined);
          }}
          ref={input}
          type="file"
        />
        {dropped ? <span>{dropped}</span> : null}
      </div>
      <Button disabled={isBusy} margin={false} type="submit">
        {t('works.look')}
      </Button>
      <div aria-live="polite" className="ibidem-works__seen">
        {isBusy ? <p>{t('works.busy', { name: file?.name ?? '' })}</p> : null}
        {seen && !isBusy ? <ReadWorks {...seen} name={seen.file.name} /> : null}
        {seen && made > 0 && !isBusy ? (
          <Button margin={false} onClick={() => void send(seen.file, true)} type="button">
            {t('works.make', { count: made })}
          </Button>
        ) : null}
      </div>
    </form>
  );
};
