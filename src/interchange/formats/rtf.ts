import type { ReadableFormat } from '../format';
import { readRtf } from '../readers/rtf/read-rtf';
import { wordsOfRtf } from '../readers/words/words-of-rtf';

/** Rich Text, as old word processors and the clipboards of many programs write it. */
export const rtf: ReadableFormat = {
  name: 'rtf',
  extensions: ['rtf'],
  mimeType: 'application/rtf',
  label: 'Rich Text',
  bytes: 'RTF',
  read: readRtf,
  words: wordsOfRtf,
};
