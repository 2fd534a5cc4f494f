'use client';

import { useId } from 'react';
import { WorkLine } from '../../queue/work-line';
import { useDesk } from '../../use-desk';
import type { CitationRow, SourceRow } from '../citation-row';
import type { DraftCite } from '../drawer/draft';
import { Evidence } from './evidence';

type Props = {
  row: CitationRow;
  /** As they will be when they are confirmed. */
  cites: readonly DraftCite[];
  /** The place in a work can be said along with confirming it. */
  isEditable: boolean;
  onChange: (cites: readonly DraftCite[]) => void;
  onEnter: () => void;
};

/** The works that a citation rests on, or what was proposed, each with its evidence. */
export const CitedWorks = ({ row, cites, isEditable, onChange, onEnter }: Props) => {
  const { t } = useDesk();
  const known = new Map(
    (row.cites ?? []).flatMap(({ source }) =>
      typeof source === 'object' ? [[String(source.id), source] as const] : [],
    ),
  );
  return (
    <>
      {cites.map((cite, at) => {
        const source = known.get(String(cite.source));
        return (
          <section className="desk-cite__work" key={cite.id}>
            <p className="desk-cite__title">
              {source ? (
                <WorkLine work={itemOf(source)} />
              ) : cite.work ? (
                <WorkLine work={{ ...cite.work, id: cite.id }} />
              ) : (
                cite.title
              )}
            </p>
            {isEditable ? (
              <Locator
                cite={cite}
                onChange={(locator) =>
                  onChange(cites.map((one, index) => (index === at ? { ...one, locator } : one)))
                }
                onEnter={onEnter}
              />
            ) : cite.locator ? (
              <p className="desk-facts">{t('citation.place', { place: cite.locator })}</p>
            ) : null}
            {source ? <Evidence citationKey={row.key} source={source} /> : null}
          </section>
        );
      })}
      {row.note ? <p className="desk-cite__note">{row.note}</p> : null}
    </>
  );
};

type LocatorProps = { cite: DraftCite; onChange: (locator: string) => void; onEnter: () => void };

const Locator = ({ cite, onChange, onEnter }: LocatorProps) => {
  const { t } = useDesk();
  const id = useId();
  return (
    <p className="desk-cite__locator">
      <label htmlFor={id}>{t('queue.locator')}</label>
      <input
        autoComplete="off"
        className="desk-input"
        id={id}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onEnter();
        }}
        type="text"
        value={cite.locator ?? ''}
      />
    </p>
  );
};

/** A row of sources as references name it. */
const itemOf = ({
  type,
  title,
  authors,
  containerTitle,
  publisher,
  issued,
  url,
  doi,
}: SourceRow) => ({
  type,
  ...(title ? { title } : {}),
  ...(authors ? { author: authors } : {}),
  ...(containerTitle ? { 'container-title': containerTitle } : {}),
  ...(publisher ? { publisher } : {}),
  ...(issued ? { issued } : {}),
  ...(url ? { URL: url } : {}),
  ...(doi ? { DOI: doi } : {}),
});
