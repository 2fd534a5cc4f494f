'use client';

import { useEffect, useRef } from 'react';
import { isTyping, usePageKeys, type PageKey } from '../shell/keys';
import { actionOfRoomKey, type RoomAction } from './room-keys';

const keys: readonly PageKey[] = [
  { keys: ['J', 'K'], label: 'review.key.claims' },
  { keys: ['Space'], label: 'review.key.tick' },
  { keys: ['C'], label: 'review.key.comment' },
  { keys: ['N'], label: 'review.key.change' },
  { keys: ['B'], label: 'review.key.copy' },
  { keys: ['Ctrl', 'Enter'], label: 'review.key.approve' },
];

/** Hears the keys of the room outside of fields; Space and Enter on a button are the button's. */
export const useRoomKeys = (acts: Readonly<Record<RoomAction, () => void>>): void => {
  usePageKeys(keys);
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    let afterG = false;
    const hear = (event: KeyboardEvent): void => {
      const isOfFinder = afterG;
      afterG = event.code === 'KeyG';
      if (isOfFinder || event.defaultPrevented || isTyping(event)) return;
      if (document.querySelector('dialog[open]')) return;
      const action = actionOfRoomKey(event);
      if (!action) return;
      const isButtons =
        event.target instanceof Element && event.target.closest('a, button, input, summary, label');
      if (action === 'tick' && isButtons) return;
      event.preventDefault();
      latest.current[action]();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
};
