import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { filePieces } from '@/platform/file-pieces';

const folder = mkdtempSync(path.join(process.env.TEST_DATA ?? tmpdir(), 'ibidem-pieces-'));

describe('the bytes of a file', () => {
  it('come whole, or the part that is asked for', async () => {
    const file = path.join(folder, 'words.txt');
    writeFileSync(file, 'Where the gauge changes');
    expect(String(await buffer(filePieces(file)))).toBe('Where the gauge changes');
    expect(String(await buffer(filePieces(file, { start: 10, end: 14 })))).toBe('gauge');
  });

  it('fail whoever reads them, and nobody before, where the file is gone', async () => {
    const pieces = filePieces(path.join(folder, 'gone'));
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    await expect(buffer(pieces)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
