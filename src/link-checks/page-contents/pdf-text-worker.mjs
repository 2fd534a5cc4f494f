/**
 * Reads the words of one PDF, sent as bytes over the IPC channel, and ends. A process of its own, because a hostile PDF may
 * compute for ever or eat all memory; nothing in it is run, and nothing is fetched.
 */
import process from 'node:process';
import { spareTheServer } from '../../interchange/processes/spare-the-server.mjs';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

spareTheServer();

process.once('message', async (/** @type {Uint8Array} */ bytes) => {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false });
    const { text } = await extractText(pdf, { mergePages: false });
    const { info } = await getMeta(pdf).catch(() => ({ info: {} }));
    answer({ pages: text, title: typeof info.Title === 'string' ? info.Title : '' });
  } catch (error) {
    answer({ failed: String(error) });
  }
});

const answer = (message) => process.send(message, () => process.exit(0));
