import { afterAll } from '@jest/globals';

type Pool = { close: () => void };
type Pools = { ibidemPandoc?: Pool; ibidemTypst?: Pool; ibidemReaders?: Pool };

/** Each file of tests has pools of its own, whose idle processes would live on until the last file is done. */
afterAll(() => {
  const { ibidemPandoc, ibidemTypst, ibidemReaders } = globalThis as Pools;
  ibidemPandoc?.close();
  ibidemTypst?.close();
  ibidemReaders?.close();
});
