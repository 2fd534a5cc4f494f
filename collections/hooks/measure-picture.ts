import type { CollectionBeforeOperationHook } from 'payload';

import type { DeskRule } from '@/core/desk-findings';
import { pictureFault, type PictureFault } from '@/media/measure-picture';
import { mostBytes, mostBytesOfDrawing, mostPixels } from '@/media/picture-limits';

import { refuseAtDesk } from './refuse-at-desk';

/** Refuses pictures that nobody should decode, by whatever way they come, before Payload and ours do. */
export const measurePicture: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { file } = req;
  if (operation !== 'create' || !file?.mimetype.startsWith('image/')) return args;
  const fault = await pictureFault(file.data, file.mimetype);
  return fault ? refuseAtDesk(req, 422, rules[fault], { name: file.name, ...limits }) : args;
};

const rules = {
  'too-many-bytes': 'picture-too-heavy',
  'too-many-pixels': 'picture-too-large',
  'too-intricate': 'picture-too-intricate',
  unreadable: 'picture-unreadable',
} as const satisfies Record<PictureFault, DeskRule>;

const megabyte = 1024 * 1024;
const limits = {
  bytes: mostBytes / megabyte,
  drawing: mostBytesOfDrawing / megabyte,
  pixels: mostPixels / 1_000_000,
};
