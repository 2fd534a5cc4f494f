'use client';

import { useDebounce } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import { recognise } from '@/sources/rules/recognise';
import { Field } from '../../field';
import { useDesk } from '../../use-desk';
import { sayShortly, type SourceRow } from '../citation-row';
import { findSources } from '../requests';
import { byUrl, type DraftCite } from './draft';

const waitForTyping = 250; // ms

/** One box for both: words find sources that the publication knows, an address makes a new one. */
export const SourceSearch = ({ onPick }: { onPick: (cite: DraftCite) => void }) => {
  const { t } = useDesk();
  const id = useId();
  const [words, setWords] = useState('');
  const found = useFoundSources(words);
  const isAddress = recognise(words).kind !== 'other';
  const pick = (cite: DraftCite): void => {
    onPick(cite);
    setWords('');
  };
  return (
    <Field hint={t('citation.findHint')} id={id} label={t('citation.find')}>
      <input
        aria-controls={`${id}-found`}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        data-autofocus
        id={id}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (isAddress) pick(byUrl(words.trim()));
        }}
        type="text"
        value={words}
      />
      <ul aria-live="polite" className="ibidem-found" id={`${id}-found`}>
        {isAddress ? (
          <li>
            <button onClick={() => pick(byUrl(words.trim()))} type="button">
              {t('citation.useAddress', { url: words.trim() })}
            </button>
          </li>
        ) : null}
        {found.map((source) => (
          <li key={source.id}>
            <button onClick={() => pick(citeOf(source))} type="button">
              {sayShortly(source)}
            </button>
          </li>
        ))}
      </ul>
    </Field>
  );
};

const citeOf = (source: SourceRow): DraftCite => ({
  id: `source-${source.id}`,
  source: source.id,
  title: sayShortly(source),
});

const useFoundSources = (words: string): SourceRow[] => {
  const wanted = useDebounce(words.trim(), waitForTyping);
  const [found, setFound] = useState<{ words: string; sources: SourceRow[] }>();
  useEffect(() => {
    if (wanted.length < 2) return;
    let late = false;
    void findSources(wanted).then((answer) => {
      if (!late && answer.ok) setFound({ words: wanted, sources: answer.value });
    });
    return () => {
      late = true;
    };
  }, [wanted]);
  return found && found.words === wanted && words.trim().length >= 2 ? found.sources : [];
};
