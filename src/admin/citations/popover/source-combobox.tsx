'use client';

import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useDesk } from '../../use-desk';
import { sayShortly } from '../citation-row';
import type { DraftCite } from '../drawer/draft';
import { useSourceOptions } from './use-source-options';

type Props = {
  citationKey: string;
  onPick: (cite: DraftCite) => void;
  /** Describing a work that is not there takes more room than there is here. */
  onNewWork: (words: string) => void;
};

/** One field for words and addresses; arrow keys go through what may be meant, Enter takes it. */
export const SourceCombobox = ({ citationKey, onPick, onNewWork }: Props) => {
  const { t } = useDesk();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const { options, isLooking } = useSourceOptions(citationKey, words);
  const [hasEntered, setHasEntered] = useState(false);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  const count = options.length + 1;
  const chosen = Math.min(at, count - 1);
  const take = (index: number): void => {
    const option = options[index];
    if (option) onPick(option.cite);
    else onNewWork(words.trim());
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((chosen + step + count) % count);
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      // Whoever types fast means what they typed, which is on its way.
      if (isLooking && options.length === 0) setHasEntered(true);
      else take(chosen);
    }
  };
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    void list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  useEffect(() => {
    if (!hasEntered || isLooking) return;
    const [first] = options;
    if (first) onPick(first.cite);
  }, [hasEntered, isLooking, onPick, options]);
  return (
    <div className="desk-cite__find">
      <label className="ibidem-unseen" htmlFor={`${id}-words`}>
        {t('citation.find')}
      </label>
      <input
        aria-activedescendant={`${id}-${chosen}`}
        aria-autocomplete="list"
        aria-controls={`${id}-found`}
        aria-expanded
        autoComplete="off"
        className="desk-input"
        id={`${id}-words`}
        onChange={({ target }) => {
          setWords(target.value);
          setAt(0);
          setHasEntered(false);
        }}
        onKeyDown={hear}
        placeholder={t('citation.find')}
        ref={field}
        role="combobox"
        type="text"
        value={words}
      />
      <ul
        aria-busy={isLooking}
        aria-label={t('citation.sources')}
        className="desk-cite__options"
        id={`${id}-found`}
        ref={list}
        role="listbox"
      >
        {options.map(({ cite, source, why }, index) => (
          <li
            aria-selected={index === chosen}
            id={`${id}-${index}`}
            key={cite.id}
            onClick={() => take(index)}
            onMouseDown={(event) => event.preventDefault()}
            role="option"
          >
            <span className="desk-cite__title">{source ? sayShortly(source) : cite.title}</span>
            <span className="desk-facts">{why ?? (source ? '' : t('citation.asAddress'))}</span>
          </li>
        ))}
        <li
          aria-selected={chosen === options.length}
          id={`${id}-${options.length}`}
          onClick={() => take(options.length)}
          onMouseDown={(event) => event.preventDefault()}
          role="option"
        >
          {t('citation.describe')}…
        </li>
      </ul>
    </div>
  );
};
