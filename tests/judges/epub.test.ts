import { describe, expect, it } from '@jest/globals';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { exportedFiles } from '@support/documents/exported-files';

describe('EPUBCheck', () => {
  it('finds nothing to say of any book, with pictures and Cyrillic', async () => {
    for (const { name, bytes } of await exportedFiles('epub', { generated: 40 })) {
      const { messages, version } = await EpubCheck.validate(bytes);
      expect({ name, version, messages }).toEqual({ name, version: '3.0', messages: [] });
    }
  });

  it('is awake', async () => {
    const [file] = await exportedFiles('epub');
    const broken = Buffer.from(file?.bytes ?? []);
    broken.write('application/zip-epub', broken.indexOf('application/epub+zip'));
    expect((await EpubCheck.validate(new Uint8Array(broken))).valid).toBe(false);
  });
});
