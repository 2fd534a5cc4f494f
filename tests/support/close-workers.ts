import { afterAll } from '@jest/globals';

type Pools = { ibidemPandoc?: { close: () => void }; ibidemTypst?: { close: () => void } };

/** Each file of tests has pools of its own, whose idle processes would live on until the last file is done. */
afterAll(() => {
  const { ibidemPandoc, ibidemTypst } = globalThis as Pools;
  ibidemPandoc?.close();
  ibidemTypst?.close();
});
