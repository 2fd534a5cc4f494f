'use client';

import { useDebounce } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { plainWords } from '@/citations/rules/markup';
import { typedPlace } from '@/citations/rules/typed-place';
import { recognise } from '@/sources/rules/recognise';
import { readReferenceLine } from '@/sources/rules/reference-line';
import { useSuggestions } from '../../queue/use-suggestions';
import { useDesk } from '../../use-desk';
import { byUrl, byWork, type DraftCite } from '../drawer/draft';
import { sayShortly, type SourceRow } from '../citation-row';
import { findSources } from '../requests';

export type SourceOption = {
  cite: DraftCite;
  source?: SourceRow;
  /** Why it may be meant. */
  why?: string;
};

type Options = {
  options: readonly SourceOption[];
  /** What is called so is not known yet. */
  isLooking: boolean;
};

const waitForTyping = 200; // ms
const fewest = 2; // letters that are worth a search

/**
 * What may be meant: without words what the text itself suggests, with them what is called so, the address as it is, or the
 * work that a pasted reference describes; each with the place in it that was typed behind.
 */
export const useSourceOptions = (citationKey: string, words: string): Options => {
  const { t } = useDesk();
  const suggestions = useSuggestions(citationKey, undefined);
  const { words: typed, locator } = typedPlace(words);
  const found = useFound(typed);
  if (typed === '') {
    const options = (suggestions ?? []).map(({ source, reasons }) => {
      const title = plainWords(source.item.title ?? '') || (source.item.URL ?? '');
      return {
        cite: { id: `source-${source.id}`, source: source.id, title },
        why: reasons.join(' · '),
      };
    });
    return { options, isLooking: false };
  }
  const address: SourceOption[] = recognise(typed).kind === 'other' ? [] : [{ cite: byUrl(typed) }];
  const described = found?.length === 0 ? readReferenceLine(typed) : null;
  const options = [
    ...address,
    ...(found ?? []).map((source) => ({
      cite: { id: `source-${source.id}`, source: source.id, title: sayShortly(source) },
      source,
    })),
    ...(described ? [{ cite: byWork(described), why: t('citation.asNewWork') }] : []),
  ];
  const placed = options.map((option) => ({ ...option, cite: { ...option.cite, locator } }));
  return { options: locator ? placed : options, isLooking: found === undefined };
};

/** Undefined while it is looked for. */
const useFound = (words: string): readonly SourceRow[] | undefined => {
  const wanted = useDebounce(words.trim(), waitForTyping);
  const [found, setFound] = useState<{ words: string; sources: readonly SourceRow[] }>();
  useEffect(() => {
    if (wanted.length < fewest) return undefined;
    let late = false;
    void findSources(wanted).then((answer) => {
      if (!late) setFound({ words: wanted, sources: answer.ok ? answer.value : [] });
    });
    return () => {
      late = true;
    };
  }, [wanted]);
  if (words.trim().length < fewest) return [];
  return found?.words === words.trim() ? found.sources : undefined;
};
