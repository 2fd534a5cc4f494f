'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { holdBodyEditor } from './body-editor';

const PagePlugin = () => {
  const [editor] = useLexicalComposerContext();
  useEffect(() => holdBodyEditor(editor), [editor]);
  return null;
};

export const PageFeatureClient = createClientFeature({
  plugins: [{ Component: PagePlugin, position: 'normal' }],
});
