'use client';

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { useEffect, useState } from 'react';
import { useBodyEditor } from './body-editor';

const calm = 400; // ms without a change, since all of a long text is read

/** What is read off the body, again after each burst of changes; `empty` until it is there. */
export const useTextFacts = <Facts>(
  read: (root: HTMLElement, editor: LexicalEditor) => Facts,
  empty: Facts,
): Facts => {
  const editor = useBodyEditor();
  const [facts, setFacts] = useState<Facts>(empty);
  useEffect(() => {
    if (!editor) return undefined;
    let timer = 0;
    const look = (): void => {
      const root = editor.getRootElement();
      if (root) setFacts(read(root, editor));
    };
    const soon = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, calm);
    };
    const stops = [
      editor.registerRootListener(soon),
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
        if (dirtyElements.size > 0 || dirtyLeaves.size > 0) soon();
      }),
    ];
    return () => {
      window.clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [editor, read]);
  return facts;
};
