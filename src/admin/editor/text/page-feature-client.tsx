'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { useDesk } from '../../use-desk';
import { holdBodyEditor } from './body-editor';
import { nameTools } from './name-editor';

const PagePlugin = () => {
  const [editor] = useLexicalComposerContext();
  const { t } = useDesk();
  useEffect(() => holdBodyEditor(editor), [editor]);
  useEffect(() => nameTools(editor, t), [editor, t]);
  return null;
};

export const PageFeatureClient = createClientFeature({
  plugins: [{ Component: PagePlugin, position: 'normal' }],
});
