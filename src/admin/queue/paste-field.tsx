'use client';

import { useId, useState, type RefObject } from 'react';
import type { Finding } from '@/platform/finding';
import { FindingsList } from '../findings-list';
import { useDesk } from '../use-desk';
import { lookUp, type Choice } from './decide';

type Props = {
  field: RefObject<HTMLInputElement | null>;
  onFound: (choice: Choice) => void;
  /** Escape: back to the citation. */
  onLeave: () => void;
};

/** An address, DOI or ISBN: what it names is shown before anything is cited. */
export const PasteField = ({ field, onFound, onLeave }: Props) => {
  const { t } = useDesk();
  const id = useId();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<readonly Finding[]>([]);

  const look = async (pasted: string): Promise<void> => {
    if (pasted.trim() === '' || busy) return;
    setBusy(true);
    setSaid([]);
    const answer = await lookUp(pasted);
    setBusy(false);
    if (!answer.ok) return setSaid(answer.error.findings);
    const { value } = answer;
    setText('');
    onFound(
      'known' in value
        ? { kind: 'source', source: value.known, isSuggested: false }
        : { kind: 'work', ...value, pasted },
    );
  };

  return (
    <div className="desk-queue__paste">
      <header className="desk-queue__head">
        <label htmlFor={id}>{t('queue.paste')}</label>
        <kbd aria-hidden>/</kbd>
      </header>
      <div className="desk-queue__look">
        <input
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          className="desk-input"
          id={id}
          inputMode="url"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onLeave();
            if (event.key !== 'Enter') return;
            event.preventDefault();
            void look(text);
          }}
          ref={field}
          spellCheck={false}
          type="text"
          value={text}
        />
        <button
          className="desk-button"
          disabled={busy || text.trim() === ''}
          onClick={() => void look(text)}
          type="button"
        >
          {t('queue.lookUp')}
        </button>
      </div>
      <p className="desk-quiet" id={`${id}-hint`}>
        {t('queue.pasteHint')}
      </p>
      <p aria-live="polite" className="desk-quiet">
        {busy ? t('queue.lookingUp') : ''}
      </p>
      <FindingsList findings={said} urgent />
    </div>
  );
};
