import { afterAll } from '@jest/globals';

type Pool = { close: () => void };
type Kept = {
  ibidemPandoc?: Pool;
  ibidemTypst?: Pool;
  ibidemReaders?: Pool;
  /** Payload's own, which is loaded once for many files of tests. */
  _payload?: Map<string, object>;
};

/** Each file of tests has pools of its own, whose idle processes would live on until the last file is done. */
afterAll(() => {
  const { ibidemPandoc, ibidemTypst, ibidemReaders, _payload } = globalThis as Kept;
  ibidemPandoc?.close();
  ibidemTypst?.close();
  ibidemReaders?.close();
  _payload?.clear();
});
