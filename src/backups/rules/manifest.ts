import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@/platform/result';

export type Occasion = 'asked' | 'scheduled' | 'upgrade';
export type Compression = 'zstd' | 'gzip';

/** A part of a backup as it lies there: compressed, and encrypted where there was a key. */
export type Part = { bytes: number; sha256: string };
export type TablePart = Part & { rows: number; columns: readonly string[] };

/** What a backup holds; written last, so that one without it is none. */
export type Manifest = {
  format: typeof backupFormat;
  version: typeof backupVersion;
  /** What wrote it, such as `Ibidem 1.2.0`. */
  tool: string;
  /** Before an upgrade, because somebody asked, or by the clock. */
  occasion: Occasion;
  /** The instant at which the publication stood like this, in ISO 8601. */
  takenAt: string;
  compression: Compression;
  encrypted: boolean;
  /** Of the database, in the order in which they ran. */
  migrations: readonly string[];
  /** By name: what stands in `tables/<name>`, as COPY writes it. */
  tables: Readonly<Record<string, TablePart>>;
  /** Where counters stood. */
  sequences: Readonly<Record<string, string>>;
  /** What the queue had still to do, in `jobs`. */
  jobs: Part & { rows: number };
  /** The list of stored files, in `files`: what each is, and where it lies beside the backups. */
  files: Part & { count: number; fileBytes: number };
  /** Whether what signs sessions and keys is in `secret`; else its owner keeps it elsewhere. */
  secret: (Part & { inside: true }) | { inside: false };
  /** A digest of that secret, so that a restore can say when it is another one. */
  secretPrint: string;
  /** A sentence for each stored file that was missing or not what was recorded. */
  complaints: readonly string[];
  /** Tables that stayed behind, and why. */
  leftOut: Readonly<Record<string, string>>;
};

/** A stored file, as the list names it: a line each. */
export type FileEntry = {
  /** As `media/map.svg`. */
  path: string;
  /** Of the file itself. */
  bytes: number;
  sha256: string;
  mimeType: string;
  /** Its name in the place of backups. */
  stored: string;
};

/** As it lies there: with a hash over all of it, and one that only the owner of the key could make. */
export type SealedManifest = { manifest: Manifest; sha256: string; keyed?: string };

/** As somebody may have altered it. */
type Found = {
  manifest?: Omit<Manifest, 'format' | 'version'> & { format: string; version: number };
  sha256?: string;
  keyed?: string;
};

export const backupFormat = 'ibidem-backup';
export const backupVersion = 1;

export const manifestName = 'manifest.json';

/** RFC 8785: the bytes over which the hashes of a manifest are made. */
export const canonicalText = (manifest: object): string => canonicalize(manifest) ?? '';

export const sealedManifest = (
  manifest: Manifest,
  keyed?: (text: string) => string,
): SealedManifest => {
  const text = canonicalText(manifest);
  return { manifest, sha256: hashOf(text), ...(keyed ? { keyed: keyed(text) } : {}) };
};

/** An error says in a sentence why it cannot be used. */
export const readManifest = (
  text: string,
  keyed?: (text: string) => string,
): Result<Manifest, string> => {
  const { manifest, sha256, keyed: seal } = parsed(text);
  if (manifest?.format !== backupFormat) return err('its manifest.json is not that of a backup');
  if (manifest.version !== backupVersion) {
    return err(`it is of version ${manifest.version}, and this Ibidem reads ${backupVersion}`);
  }
  const canonical = canonicalText(manifest);
  if (hashOf(canonical) !== sha256) return err('its manifest.json was altered, or is not whole');
  if (!Object.keys(manifest.tables).every((name) => /^[a-z0-9_]+$/.test(name))) {
    return err('its manifest.json names a table that can be none');
  }
  if (!manifest.encrypted) return ok(manifest as Manifest);
  if (!keyed) return err('it is encrypted: set BACKUP_KEY or BACKUP_KEY_FILE');
  return seal === keyed(canonical)
    ? ok(manifest as Manifest)
    : err(
        'BACKUP_KEY is not the key with which it was encrypted, or its manifest.json was altered',
      );
};

const parsed = (text: string): Found => {
  try {
    return (JSON.parse(text) ?? {}) as Found;
  } catch {
    return {};
  }
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
