import type { Pieces } from '../sealing/pieces';

/** Where backups lie: a folder, or a part of a bucket. Names are paths with slashes. */
export type Place = {
  /** As people name it. */
  name: string;
  /** Whole or not at all, and on the disk when it comes back. */
  write: (file: string, pieces: Pieces) => Promise<void>;
  has: (file: string) => Promise<boolean>;
  /** Nothing where there is no such file. */
  read: (file: string) => Promise<Pieces | undefined>;
  /** Files below a folder, with their bytes. */
  list: (folder: string) => Promise<readonly Lying[]>;
  /** Names of the folders right here. */
  folders: () => Promise<readonly string[]>;
  remove: (file: string) => Promise<void>;
  /** All below a folder, and the folder; the file of this name, which makes it whole, first. */
  removeFolder: (folder: string, first: string) => Promise<void>;
  /** Takes away what a process that was killed had begun to write. */
  sweep: () => Promise<void>;
};

export type Lying = { file: string; bytes: number };
