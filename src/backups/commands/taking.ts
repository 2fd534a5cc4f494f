import type { Client } from 'pg';
import type { Place } from '../places/place';
import type { Occasion } from '../rules/manifest';
import type { Seal } from '../sealing/sealed-part';
import type { InstalledFiles } from './installed-files';

/** All that a backup is made of. */
export type Taking = {
  /** A connection of its own, which is in no transaction. */
  client: Client;
  place: Place;
  seal: Seal;
  files: InstalledFiles;
  /** What signs sessions and keys; `text` only where this installation keeps it itself. */
  secret: { print: string; text?: string };
  tool: string;
  occasion: Occasion;
  /** Told what is being written. */
  note?: (words: string) => void;
  signal?: AbortSignal;
};
