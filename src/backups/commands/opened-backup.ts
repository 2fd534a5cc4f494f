import { OperatorError } from '@/platform/operator-error';
import { version } from '@/platform/tool';
import type { Place } from '../places/place';
import {
  manifestName,
  readManifest,
  type FileEntry,
  type Manifest,
  type Part,
} from '../rules/manifest';
import { backupName, takenAtOf } from '../rules/names';
import { CannotBeOpened, keyedHash, type MasterKey } from '../sealing/encryption';
import type { Pieces } from '../sealing/pieces';
import { counting, unsealed } from '../sealing/sealed-part';
import { isStoredFile } from './installed-files';

/** A whole backup whose manifest was held against its seal. */
export type OpenedBackup = {
  place: Place;
  /** Where it lies in its place. */
  folder: string;
  manifest: Manifest;
  key: MasterKey | undefined;
};

/** Throws OperatorError where there is none, it was altered, or the key is another one. */
export const openBackup = async (
  place: Place,
  folder: string,
  key: MasterKey | undefined,
): Promise<OpenedBackup> => {
  const where = `${place.name.replace(/\/$/, '')}/${folder}`;
  const pieces = await place.read(`${folder}/${manifestName}`);
  if (!pieces) {
    throw new OperatorError(
      `${where} is no whole backup: it has no ${manifestName}, which is written last.`,
    );
  }
  const text = (await bytesOf(pieces)).toString('utf8');
  const read = readManifest(text, key && ((canonical) => keyedHash(key, canonical)));
  if (!read.ok) throw new OperatorError(`The backup ${where} cannot be used: ${read.error}.`);
  return { place, folder, manifest: read.value, key };
};

/** Names of the backups of a place that are whole, the latest first. */
export const wholeBackups = async (place: Place): Promise<readonly string[]> => {
  const whole: string[] = [];
  for (const name of await place.folders()) {
    if (!takenAtOf(name)) continue;
    if (await place.has(`${name}/${manifestName}`)) whole.push(name);
  }
  return whole.sort().reverse();
};

/** The bytes of a part. Throws OperatorError as soon as it is known that they are not what was written. */
export async function* partOf(
  backup: OpenedBackup,
  name: string,
  part: Part,
): AsyncGenerator<Uint8Array> {
  const { place, folder, manifest } = backup;
  const stored = await place.read(`${folder}/${name}`);
  if (!stored) throw new OperatorError(`${folder}/${name} is missing. Nothing was changed.`);
  const counted = counting(stored);
  const sealedAs = `${backupName(new Date(manifest.takenAt))}/${name}`;
  try {
    yield* unsealed(counted.pieces, sealOf(backup), sealedAs);
  } catch (error) {
    throw error instanceof CannotBeOpened ? damaged(`${folder}/${name}`) : error;
  }
  const { bytes, sha256 } = counted.count();
  if (bytes !== part.bytes || sha256 !== part.sha256) throw damaged(`${folder}/${name}`);
}

/** What the backup says of each stored file. */
export async function* filesOf(backup: OpenedBackup): AsyncGenerator<FileEntry> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const piece of partOf(backup, 'files', backup.manifest.files)) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield entryIn(line);
  }
}

const entryIn = (line: string): FileEntry => {
  const entry = JSON.parse(line) as FileEntry;
  if (isStoredFile(entry.path) && /^files\/[0-9a-f]{2}\/[0-9a-f]{64}$/.test(entry.stored)) {
    return entry;
  }
  throw new OperatorError(`The list of files names one that is none: ${entry.path}`);
};

/** The bytes of a stored file; throws OperatorError at their end where they are not what they were. */
export async function* fileOf(
  backup: OpenedBackup,
  { path, stored, bytes, sha256 }: FileEntry,
): AsyncGenerator<Uint8Array> {
  const pieces = await backup.place.read(stored);
  if (!pieces) throw new OperatorError(`${stored}, which is ${path}, is missing.`);
  const counted = counting(unsealed(pieces, sealOf(backup), stored));
  try {
    yield* counted.pieces;
  } catch (error) {
    throw error instanceof CannotBeOpened ? damaged(`${stored}, which is ${path},`) : error;
  }
  const count = counted.count();
  if (count.bytes !== bytes || count.sha256 !== sha256) {
    throw damaged(`${stored}, which is ${path},`);
  }
}

/** What signs sessions and keys, where it was taken along. */
export const secretOf = async (backup: OpenedBackup): Promise<string | undefined> => {
  const { secret } = backup.manifest;
  return secret.inside ? (await bytesOf(partOf(backup, 'secret', secret))).toString() : undefined;
};

/** Throws OperatorError where this version cannot take a backup, as one of a newer version. */
export const expectKnownMigrations = (
  { manifest: { migrations, tool } }: OpenedBackup,
  known: readonly string[],
): void => {
  const unknown = migrations.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new OperatorError(
    `The backup was made by ${tool}, and this is Ibidem ${version}, which does not know ${unknown.join(', ')}: restore it with that version.`,
  );
};

const sealOf = ({ manifest: { compression, encrypted }, key }: OpenedBackup) => ({
  compression,
  key: encrypted ? key : undefined,
});

const damaged = (what: string): OperatorError =>
  new OperatorError(
    `${what} is damaged: it is not what was written, or not whole. Nothing was changed; an older backup may be whole.`,
  );

const bytesOf = async (pieces: Pieces): Promise<Buffer> => {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
};
