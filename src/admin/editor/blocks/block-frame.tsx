'use client';

import { useBlockComponentContext } from '@payloadcms/richtext-lexical/client';
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable';
import type { ReactNode } from 'react';
import './blocks.css';

type Props = { kind: 'figure' | 'box' | 'pull-quote'; label: string; children: ReactNode };

/** Around a block of the body: as readers see it, with what it is and a way to take it out for whoever is in it. */
export const BlockFrame = ({ kind, label, children }: Props) => {
  const { RemoveButton } = useBlockComponentContext();
  const isEditable = useLexicalEditable();
  return (
    <div aria-label={label} className={`desk-block desk-block--${kind}`} role="group">
      {isEditable ? (
        <div className="desk-block__head">
          <span>{label}</span>
          <RemoveButton />
        </div>
      ) : null}
      {children}
    </div>
  );
};
