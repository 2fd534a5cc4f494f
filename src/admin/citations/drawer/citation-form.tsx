'use client';

import { Button, useAuth } from '@payloadcms/ui';
import type { User } from '@/payload-types';
import { useEffect, useId, useRef, useState } from 'react';
import type { Finding } from '@/platform/finding';
import type { Result } from '@/platform/result';
import type { Refused } from '../../ask';
import { Field } from '../../field';
import { FindingsList } from '../../findings-list';
import { useDesk } from '../../use-desk';
import { markStatus, needsPerson, type CitationRow } from '../citation-row';
import { resolveCitation, unresolveCitation, waiveCitation, type Seen } from '../requests';
import { CitationStatusReport } from './citation-status';
import { CiteFields } from './cite-fields';
import { draftOf, inputOf, type Draft, type DraftCite } from './draft';
import { NewWork } from './new-work';
import { SourceSearch } from './source-search';
import { WaiveForm } from './waive-form';

type Props = {
  row: CitationRow;
  number?: string;
  readOnly: boolean;
  /** Opened to describe a work that is not listed. */
  describes: boolean;
  onDone: () => void;
};

/** Gives the words their source: pick a known one, paste an address, describe a work, or waive. */
export const CitationForm = ({ row, number, readOnly, describes, onDone }: Props) => {
  const { t } = useDesk();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Draft>(() => draftOf(row));
  const [seen] = useState<Seen>({ key: row.key, expectedUpdatedAt: row.updatedAt });
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const [busy, setBusy] = useState(false);
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), []);

  const run = async (command: Promise<Result<unknown, Refused>>): Promise<void> => {
    setBusy(true);
    const answer = await command;
    setBusy(false);
    setSaid(answer.ok ? [] : answer.error.findings);
    if (answer.ok) onDone();
  };
  const setCites = (change: (cites: DraftCite[]) => DraftCite[]): void =>
    setDraft((was) => ({ ...was, cites: change(was.cites) }));
  const pick = (cite: DraftCite): void =>
    setCites((cites) => [...cites.filter((known) => known.id !== cite.id), cite]);
  const status = markStatus(row);
  const { user } = useAuth<User>();
  const mayWaive = user?.roles.some((role) => role === 'editor' || role === 'publisher') ?? false;

  return (
    <form
      aria-label={t('citation.form')}
      className="ibidem-citation"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
      onSubmit={(event) => {
        // The drawer hangs in the article's own form, which must not be submitted along.
        event.preventDefault();
        event.stopPropagation();
        void run(resolveCitation(seen, inputOf(draft)));
      }}
      ref={form}
    >
      <p className="ibidem-citation__words">
        <q>{row.words}</q>
      </p>
      <p className="ibidem-citation__status" data-status={status}>
        {number ? `${number} · ` : ''}
        {t(`mark.${status}`)}
        {row.waiver?.reason ? `: ${row.waiver.reason}` : ''}
      </p>
      <FindingsList findings={said} urgent />
      {row.status === 'resolved' ? (
        <CitationStatusReport citationKey={row.key} mayWaive={mayWaive} onDone={onDone} />
      ) : null}
      <h3>{t('citation.sources')}</h3>
      {draft.cites.length === 0 ? <p>{t('citation.noSource')}</p> : null}
      <ul className="ibidem-cites">
        {draft.cites.map((cite) => (
          <CiteFields
            cite={cite}
            key={cite.id}
            onChange={(changed) =>
              setCites((cites) => cites.map((was) => (was.id === cite.id ? changed : was)))
            }
            onRemove={() => setCites((cites) => cites.filter((was) => was.id !== cite.id))}
            readOnly={readOnly}
          />
        ))}
      </ul>
      {readOnly ? null : <SourceSearch onPick={pick} />}
      {readOnly ? null : <NewWork isOpen={describes} onPick={pick} />}
      {(['quotation', 'note'] as const).map((field) => (
        <Field
          hint={t(`citation.${field}Hint`)}
          id={`${id}-${field}`}
          key={field}
          label={t(`citation.${field}`)}
        >
          <textarea
            aria-describedby={`${id}-${field}-hint`}
            disabled={readOnly}
            id={`${id}-${field}`}
            onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
            rows={2}
            value={draft[field]}
          />
        </Field>
      ))}
      {readOnly ? null : (
        <>
          <div className="ibidem-citation__actions">
            <Button
              disabled={busy || (draft.cites.length === 0 && draft.note.trim() === '')}
              margin={false}
              type="submit"
            >
              {t('citation.resolve')}
            </Button>
            {needsPerson(row) ? null : (
              <Button
                buttonStyle="subtle"
                disabled={busy}
                margin={false}
                onClick={() => void run(unresolveCitation(seen))}
              >
                {t('citation.unresolve')}
              </Button>
            )}
          </div>
          {mayWaive ? (
            <WaiveForm busy={busy} onWaive={(reason) => void run(waiveCitation(seen, reason))} />
          ) : null}
        </>
      )}
    </form>
  );
};
