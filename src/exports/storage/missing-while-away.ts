import { errorFacts, log } from '@/platform/logging';
import type { RenditionStore } from './rendition-files';

/** Of a store that fails, files are not there for now: they are only copies, which whoever wants one has made anew. */
export const missingWhileAway = (store: RenditionStore): RenditionStore => {
  const unlessAway = async <T>(name: string, instead: T, ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask();
    } catch (error) {
      log('warn', 'The store did not give a rendition', { file: name, ...errorFacts(error) });
      return instead;
    }
  };
  return {
    ...store,
    has: (name, size) => unlessAway(name, false, () => store.has(name, size)),
    read: (name, ...which) => unlessAway(name, undefined, () => store.read(name, ...which)),
  };
};
