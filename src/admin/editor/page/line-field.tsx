'use client';

import { useDocumentInfo, useField } from '@payloadcms/ui';
import type { KeyboardEvent } from 'react';
import { useWords } from '../../words';

type Path = 'title' | 'subtitle' | 'standfirst';

type Props = {
  path: Path;
  placeholder: string;
  /** Enter and the arrow down lead there. */
  onNext: () => void;
};

/**
 * A line of the article's head, written where readers will find it: a field as high as its words, without a frame. Where
 * the text is closed it is text.
 */
export const LineField = ({ path, placeholder, onNext }: Props) => {
  const { t } = useWords();
  const { hasSavePermission } = useDocumentInfo();
  const { value, setValue, disabled } = useField<string | null>({ path });
  const words = value ?? '';
  if (!hasSavePermission) {
    return words ? <p className={`desk-head-line desk-head-line--${path}`}>{words}</p> : null;
  }
  const hear = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { key, shiftKey, currentTarget, nativeEvent } = event;
    if (nativeEvent.isComposing) return;
    const isAtEnd =
      currentTarget.selectionStart === words.length && currentTarget.selectionEnd === words.length;
    const leaves = (key === 'Enter' && !shiftKey) || (key === 'ArrowDown' && isAtEnd);
    if (!leaves) return;
    event.preventDefault();
    onNext();
  };
  return (
    // The same words behind the field make it as high as they are.
    <div
      className={`desk-head-line desk-head-line--${path}`}
      data-words={`${words || placeholder}\u200b`}
    >
      <label className="ibidem-unseen" htmlFor={`field-${path}`}>
        {t(`editor.name.${path}`)}
      </label>
      <textarea
        disabled={disabled}
        id={`field-${path}`}
        name={path}
        onChange={({ target }) => setValue(inOneLine(target.value))}
        onKeyDown={hear}
        placeholder={placeholder}
        rows={1}
        spellCheck
        value={words}
      />
    </div>
  );
};

/** A title that is pasted may come in several lines. */
const inOneLine = (words: string): string => words.replace(/\s*[\r\n]+\s*/g, ' ');
