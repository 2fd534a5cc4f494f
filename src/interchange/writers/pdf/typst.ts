import { availableParallelism } from 'node:os';
import type { Card } from '@/theme/card';
import type { WorkerAnswer } from '../../processes/contract';
import { WorkerPool } from '../../processes/worker-pool';
import type { Sheet } from './sheet';

/** What goes to the Typst process: what to set, and the pictures in it by name. */
export type TypstJob = { sheet: Sheet; pictures: Pictures };

/** `logo` in the card is the name of a picture. */
export type CardJob = { card: Card; pictures: Pictures };

type Pictures = Readonly<Record<string, Uint8Array>>;

const megabyte = 1024 * 1024;
/** A hundred times what a long article takes; enough for a book on a busy machine. */
const limits = { milliseconds: 60_000, bytes: 1024 * megabyte };

type Job = TypstJob | CardJob;
type Home = { ibidemTypst?: WorkerPool<Job, Uint8Array> };

/** One pool a process, however many bundles of this module there are in it. */
const typstPool = (): WorkerPool<Job, Uint8Array> =>
  ((globalThis as Home).ibidemTypst ??= new WorkerPool(
    { file: 'src/interchange/writers/pdf/worker.mjs' },
    { processes: Math.min(2, availableParallelism()), waiting: 64 },
    limits,
  ));

/** Sets a sheet as a PDF, PDF/UA-1. */
export const setInTypst = (job: TypstJob): Promise<WorkerAnswer<Uint8Array>> => typstPool().do(job);

/** Sets a title card as an SVG of 1200 × 630 points, its letters as outlines. */
export const setCard = (job: CardJob): Promise<WorkerAnswer<Uint8Array>> => typstPool().do(job);

export const closeTypst = (): void => {
  (globalThis as Home).ibidemTypst?.close();
};
