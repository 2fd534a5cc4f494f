import { execFileSync } from 'node:child_process';
import { expect, it } from '@jest/globals';
import { zipped } from '@/interchange/archive/zip';

it('an archive begins with its first entry, bare where it is stored', async () => {
  const bytes = Buffer.from(
    await zipped([
      { name: 'mimetype', content: 'application/epub+zip', stored: true },
      { name: 'Папка/b.txt', content: 'b'.repeat(1000) },
    ]),
  );
  // EPUB 3.3 §4.2.3: the media type is found at a fixed place.
  expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  expect(bytes.length).toBeLessThan(600);
});

it('is the same in every time zone', () => {
  const hash = (TZ: string) =>
    execFileSync(
      process.execPath,
      [
        ...['--import', 'tsx', '--input-type=module', '-e'],
        "import { zipped } from './src/interchange/archive/zip.ts'; process.stdout.write(Buffer.from(await zipped([{ name: 'a', content: 'a' }])).toString('hex'))",
      ],
      { env: { ...process.env, TZ, NODE_OPTIONS: '' } },
    ).toString();
  expect(hash('Asia/Tokyo')).toBe(hash('America/New_York'));
});
