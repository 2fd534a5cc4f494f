'use client';

import { useSaving } from '../saving/saving-context';

/** The editor hands its text to the form when the browser is idle, at the latest after this. */
const editorPause = 700; // ms

/** False when the text could not be saved; the head of the form then says why. */
export type Flushed = 'saved' | 'same' | false;

/** Saves what is not saved yet, so that an event is about the text on the screen. */
export const useFlush = (): (() => Promise<Flushed>) => {
  const saving = useSaving();
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, editorPause));
    const saver = saving.saver();
    if (!saver) return 'same';
    await saver.settled();
    if (!saver.hasUnsaved()) return 'same';
    return (await saver.flush()) && !saver.hasUnsaved() ? 'saved' : false;
  };
};
