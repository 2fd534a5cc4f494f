'use client';

import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable';
import { useField } from '@payloadcms/ui';
import { useId } from 'react';

type Props = {
  /** The field of the block. */
  path: string;
  label: string;
  placeholder?: string;
  className?: string;
};

/** A line of a block, written where readers will find it; closed, it is text, and nothing where nothing is written. */
export const BlockLine = ({ path, label, placeholder = label, className = '' }: Props) => {
  const id = useId();
  const isEditable = useLexicalEditable();
  const { value, setValue } = useField<string | null>({ path });
  const words = value ?? '';
  if (!isEditable) return words ? <p className={className}>{words}</p> : null;
  return (
    <div className={`desk-block__line ${className}`} data-words={`${words || placeholder}\u200b`}>
      <label className="ibidem-unseen" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        name={path}
        onChange={({ target }) => setValue(target.value.replace(/\s*[\r\n]+\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
        placeholder={placeholder}
        rows={1}
        value={words}
      />
    </div>
  );
};
