'use client';

import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Finding } from '@/platform/finding';
import { DeskButton } from '../desk-button';
import { Field } from '../field';
import { FindingsList } from '../findings-list';
import { useWords } from '../words';
import { MentionField } from './mention-field';

export type CommentInput = { text: string; mentions: readonly number[] };

type Props = {
  articleId: number | string;
  /** What the form says that it does: its name, and that of its button. */
  name: string;
  label: string;
  initial?: CommentInput;
  /** Findings of a refusal; none when it was done, and the form is no longer needed. */
  onSend: (input: CommentInput) => Promise<readonly Finding[]>;
  onClose: () => void;
  /** Fields before and after those that every comment has. */
  before?: ReactNode;
  children?: ReactNode;
};

const nothing: CommentInput = { text: '', mentions: [] };

/** What somebody says in a thread, and to whom. */
export const CommentForm = ({ articleId, name, label, initial = nothing, ...props }: Props) => {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState(initial.text);
  const [mentions, setMentions] = useState(initial.mentions);
  const [said, setSaid] = useState<readonly Finding[]>([]);
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.querySelector<HTMLElement>('[data-field="text"]')?.focus();
  }, []);
  const leave = (pressed: KeyboardEvent): void => {
    // What somebody has written is not lost to one key.
    if (pressed.key !== 'Escape' || text !== initial.text) return;
    pressed.stopPropagation();
    props.onClose();
  };
  const send = async (): Promise<void> => {
    setBusy(true);
    const findings = await props.onSend({ text, mentions });
    setBusy(false);
    setSaid(findings);
    if (findings.length === 0) props.onClose();
  };
  return (
    // Not a form: in the edit view it stands within Payload's, and forms do not nest.
    <div
      aria-label={label}
      className="ibidem-comment-form"
      data-form={name}
      onKeyDown={leave}
      ref={box}
      role="group"
    >
      {props.before}
      <Field id={`${id}-text`} label={t('comments.text')}>
        <textarea
          data-field="text"
          id={`${id}-text`}
          maxLength={5000}
          onChange={({ target }) => setText(target.value)}
          rows={3}
          value={text}
        />
      </Field>
      {props.children}
      <MentionField articleId={articleId} chosen={mentions} onChoose={setMentions} />
      <FindingsList findings={said} urgent />
      <div className="ibidem-comment-form__buttons">
        <DeskButton
          data-action={`send-${name}`}
          disabled={busy}
          look="primary"
          onClick={() => void send()}
        >
          {label}
        </DeskButton>
        <DeskButton data-action="cancel" look="subtle" onClick={props.onClose}>
          {t('comments.cancel')}
        </DeskButton>
      </div>
    </div>
  );
};
