'use client';

import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical';
import { toast } from '@payloadcms/ui';
import { useEffect } from 'react';
import { ulid } from 'ulid';
import { useDesk } from '../use-desk';
import { leftOutKinds } from './leave-out';
import { takeOverAddresses } from './paste-address';
import { takeOverPastes } from './paste-html';

const longEnoughToDecide = 20_000; // ms

/** Pastes from other programs and of addresses, with a word on what became of them. `open` opens a citation. */
export const usePastes = (editor: LexicalEditor, open?: (key: string) => void): void => {
  const { t } = useDesk();
  useEffect(
    () =>
      mergeRegister(
        takeOverPastes(editor, ulid, ({ citations, leftOut }) => {
          if (citations.length > 0) toast.info(t('paste.citations', { count: citations.length }));
          const what = leftOutKinds.flatMap((kind) => {
            const count = leftOut[kind];
            return count === undefined ? [] : t(`paste.left.${kind}`, { count });
          });
          if (what.length === 0) return;
          const words = t('paste.leftOut', { what: what.join(', ') });
          const hint = leftOut.pictures === undefined ? '' : ` ${t('paste.uploadPictures')}`;
          toast.warning(`${words}${hint}`, { closeButton: true, duration: longEnoughToDecide });
        }),
        takeOverAddresses(editor, ulid, {
          onCited: (address) => toast.info(t('paste.cited', { address })),
          onHasCitation: (key, address) => {
            toast.warning(t('paste.hasCitation', { address }));
            // An update is under way, and opening moves the focus.
            window.setTimeout(() => open?.(key));
          },
          onText: (address, cite) => {
            const action = cite ? { label: t('paste.citeBefore'), onClick: cite } : undefined;
            toast.info(t('paste.asText', { address }), { action, duration: longEnoughToDecide });
          },
        }),
      ),
    [editor, open, t],
  );
};
