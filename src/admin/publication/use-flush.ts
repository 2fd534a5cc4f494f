'use client';

import { useSaving } from '../saving/saving-context';
import type { Saver } from '../saving/saver';

/** The editor hands its text to the form when the browser is idle, at the latest after this. */
const editorPause = 700; // ms
/** While a save is under way the editor may hand over more. */
const mostSaves = 5;

/** False when the text could not be saved; the head of the form then says why. */
export type Flushed = 'saved' | 'same' | false;

/** Saves what is not saved yet, so that an event is about the text on the screen. */
export const useFlush = (): (() => Promise<Flushed>) => {
  const saving = useSaving();
  return async () => {
    const saver = saving.saver();
    if (!saver) return 'same';
    const wasSaved = isSaved(saver);
    await new Promise((resolve) => setTimeout(resolve, editorPause));
    return flushAll(saver, wasSaved);
  };
};

/** @param wasSaved whether all was saved when this was asked for */
export const flushAll = async (saver: Saver, wasSaved: boolean): Promise<Flushed> => {
  let flushed: Flushed = wasSaved ? 'same' : 'saved';
  for (let saves = 0; saves < mostSaves; saves += 1) {
    await saver.settled();
    if (!saver.hasUnsaved()) return flushed;
    if (!(await saver.flush())) return false;
    flushed = 'saved';
  }
  return saver.hasUnsaved() ? false : flushed;
};

const isSaved = (saver: Saver): boolean => !saver.hasUnsaved() && saver.current().is === 'saved';
