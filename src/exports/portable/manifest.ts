import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { OperatorError } from '@/platform/operator-error';
import type { LeftOut } from './left-out';

/** A file of an export, as it was written. */
export type Sealed = { bytes: number; sha256: string };

/** What an export holds; written last, so that a folder without it is not whole. */
export type Manifest = {
  format: typeof exportFormat;
  version: typeof exportVersion;
  /** ISO 8601. */
  exportedAt: string;
  /** Of the database, in the order in which they ran. */
  migrations: readonly string[];
  /** By name: what stands in `tables/<name>.ndjson`. */
  tables: Readonly<Record<string, SealedTable>>;
  /** Where counters stood, so that no number is given out twice. */
  sequences: Readonly<Record<string, string>>;
  /** The list of stored files, `files.ndjson`. */
  files: Sealed & { count: number };
  /** What stayed behind, and why. */
  leftOut: LeftOut;
};

export type SealedTable = Sealed & { rows: number; columns: readonly string[] };

/** A stored file, as `files.ndjson` names it: a line each. */
export type FileEntry = Sealed & {
  /** Inside the export's `files/`, as `media/map.svg`. */
  path: string;
};

export const exportFormat = 'ibidem-export';
export const exportVersion = 1;

export const manifestFile = (folder: string): string => path.join(folder, 'manifest.json');
export const tableFile = (folder: string, table: string): string =>
  path.join(folder, 'tables', `${table}.ndjson`);
export const fileList = (folder: string): string => path.join(folder, 'files.ndjson');

/** Throws OperatorError where there is none, or one of another kind. */
export const readManifest = async (folder: string): Promise<Manifest> => {
  const text = await readFile(manifestFile(folder), 'utf8').catch(() => undefined);
  if (text === undefined) {
    throw new OperatorError(
      `${folder} is no finished export: it has no manifest.json, which is written last.`,
    );
  }
  const manifest = parsed(text);
  if (
    manifest?.format !== exportFormat ||
    !manifest.tables ||
    // They become names of files and tables.
    !Object.keys(manifest.tables).every((name) => /^[a-z0-9_]+$/.test(name)) ||
    !manifest.files ||
    !manifest.leftOut
  ) {
    throw new OperatorError(`${manifestFile(folder)} is not the manifest of an export.`);
  }
  if (manifest.version !== exportVersion) {
    throw new OperatorError(
      `The export is of version ${String(manifest.version)}, and this Ibidem reads ${exportVersion}.`,
    );
  }
  return manifest as Manifest;
};

const parsed = (text: string): Partial<Manifest> | undefined => {
  try {
    return JSON.parse(text) as Partial<Manifest>;
  } catch {
    return undefined;
  }
};
