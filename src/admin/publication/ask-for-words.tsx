'use client';

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Finding } from '@/platform/finding';
import { ask } from '../ask';
import { DeskButton } from '../desk-button';
import { FindingsList } from '../findings-list';
import { useWords } from '../words';
import { TextPart } from './parts/text-part';

type Props = {
  /** What the button says that opens the form, and the one that sends it. */
  open: string;
  send: string;
  label: string;
  hint?: string;
  initially?: string;
  required?: boolean;
  path: string;
  bodyOf: (words: string) => Readonly<Record<string, unknown>>;
  onDone: () => void;
};

/** A button that asks for a few words and sends them; a refusal stays beside them. */
export const AskForWords = (props: Props) => {
  const { open, send, label, hint, initially = '', required = false, path, bodyOf } = props;
  const { t } = useWords();
  const [words, setWords] = useState<string>();
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const [busy, setBusy] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  const isOpen = words !== undefined;
  useEffect(() => {
    // Whoever opens it writes at once; whoever leaves it is back where they were.
    if (isOpen) form.current?.querySelector('textarea')?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const close = (): void => {
    setWords(undefined);
    setSaid([]);
  };
  const submit = async (): Promise<void> => {
    setBusy(true);
    const answer = await ask('POST', path, bodyOf((words ?? '').trim()));
    setBusy(false);
    if (!answer.ok) return setSaid(answer.error.findings);
    close();
    props.onDone();
  };
  if (words === undefined) {
    return (
      <DeskButton aria-expanded={false} onClick={() => setWords(initially)} ref={opener}>
        {open}
      </DeskButton>
    );
  }
  return (
    <div
      aria-label={label}
      className="ibidem-event-form"
      onKeyDown={(pressed) => closeOnEscape(pressed, close)}
      ref={form}
      role="group"
    >
      <TextPart hint={hint} label={label} onChange={setWords} required={required} value={words} />
      <FindingsList findings={said} urgent />
      <div className="ibidem-event-form__buttons">
        <DeskButton disabled={busy} look="primary" onClick={() => void submit()}>
          {send}
        </DeskButton>
        <DeskButton look="subtle" onClick={close}>
          {t('panel.cancel')}
        </DeskButton>
      </div>
    </div>
  );
};

const closeOnEscape = (pressed: KeyboardEvent<HTMLElement>, close: () => void): void => {
  if (pressed.key !== 'Escape') return;
  pressed.stopPropagation();
  close();
};
