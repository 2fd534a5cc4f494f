import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import { importFinding } from '../findings';
import { unsafeXml } from './unsafe-xml';

/** The files inside a ZIP container, by their paths. */
export type Archive = ReadonlyMap<string, Uint8Array>;

const megabyte = 1024 * 1024;

/** No manuscript comes near them; what goes beyond is a bomb. */
const limits = { entries: 4000, all: 192 * megabyte, xml: 48 * megabyte };

/**
 * Opens a document that is a ZIP container, wholly in memory. Sizes, names and declarations are judged before anything is
 * unpacked or parsed: bombs, paths that lead out, encrypted parts and XML that declares entities are refused.
 */
export const openArchive = async (
  filename: string,
  bytes: Uint8Array,
): Promise<Result<Archive, Finding>> => {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
    const listed = await entriesOf(zip);
    const refused = refusal(listed);
    if (refused) return err(unsafe(filename, ...refused));
    if (listed.some((entry) => entry.isEncrypted())) return err(locked(filename));
    const archive = new Map<string, Uint8Array>();
    for (const entry of listed) {
      if (entry.fileName.endsWith('/')) continue;
      const content = await contentOf(zip, entry);
      const reason = isXml(entry.fileName) || beginsAsXml(content) ? unsafeXml(content) : undefined;
      if (reason !== undefined) return err(unsafe(filename, reason, entry.fileName));
      archive.set(entry.fileName, content);
    }
    return isLocked(archive) ? err(locked(filename)) : ok(archive);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return err(
      /relative path|absolute path|invalid characters/.test(reason)
        ? unsafe(filename, 'a path leads out of the archive', reason)
        : importFinding('file-unreadable', { filename, reason }, { words: filename }),
    );
  }
};

const entriesOf = async (zip: ZipFile): Promise<Entry[]> => {
  if (zip.entryCount > limits.entries) return Promise.reject(new Error(`${zip.entryCount} files`));
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  return entries;
};

type Refusal = [reason: string, part: string];

/** By what the archive says of itself; that it speaks the truth is checked while unpacking. */
const refusal = (entries: readonly Entry[]): Refusal | undefined => {
  const all = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (all > limits.all) return [`${Math.ceil(all / megabyte)} MB when unpacked`, 'ZIP'];
  const long = entries.find((one) => isXml(one.fileName) && one.uncompressedSize > limits.xml);
  if (long) return [`${Math.ceil(long.uncompressedSize / megabyte)} MB of text`, long.fileName];
  const names = new Set(entries.map((entry) => entry.fileName));
  return names.size < entries.length ? ['two parts have one name', 'ZIP'] : undefined;
};

const contentOf = async (zip: ZipFile, entry: Entry): Promise<Uint8Array> => {
  const pieces: Buffer[] = [];
  for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
  return new Uint8Array(Buffer.concat(pieces));
};

const isXml = (name: string): boolean =>
  /\.(?:xml|rels|opf|ncx|x?html?|svg)$/i.test(name) || name === 'mimetype';

/** Which part is what, a document says itself, whatever the names. UTF-16 has zeros between. */
const beginsAsXml = (content: Uint8Array): boolean =>
  /^(?:\xEF\xBB\xBF|\xFE\xFF|\xFF\xFE)?[\s\0]*</.test(
    Buffer.from(content.subarray(0, 1000)).toString('latin1'),
  );

/** OpenDocument encrypts its parts one by one, and says so in its list of them (ODF 1.3, part 2). */
const isLocked = (archive: Archive): boolean =>
  new TextDecoder().decode(archive.get('META-INF/manifest.xml')).includes('encryption-data');

const locked = (filename: string): Finding =>
  importFinding('file-protected', { filename }, { words: filename });

const unsafe = (filename: string, reason: string, part: string): Finding =>
  importFinding('archive-unsafe', { filename, reason, part }, { words: filename });
