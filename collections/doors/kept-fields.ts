import type {
  CollectionBeforeOperationHook,
  GlobalBeforeOperationHook,
  SanitizedConfig,
} from 'payload';

import { storable } from '@/platform/storable-text';

type Data = Record<string, unknown>;

/** What the house itself writes into every record, into those with files, and into accounts. */
const keptFields = {
  everywhere: ['createdAt', 'updatedAt', 'deletedAt'],
  files: [
    'filename',
    'filesize',
    'focalX',
    'focalY',
    'height',
    'mimeType',
    'prefix',
    'sha256',
    'sizes',
    'textDigest',
    'thumbnailURL',
    'uploadEdits',
    'url',
    'width',
  ],
  accounts: [
    'hash',
    'lockUntil',
    'loginAttempts',
    'resetPasswordExpiration',
    'resetPasswordRequestedAt',
    'resetPasswordToken',
    'salt',
    'sessions',
    '_verificationToken',
    '_verified',
  ],
} as const;

/**
 * Two things that hold for whatever is written, on the finished configuration, so that no collection forgets them, Payload's
 * own among them: what the house computes is not taken from a door with access control, which keeps the stored value, as
 * Payload does with fields that somebody may not write; and no text holds what the database cannot.
 */
export const withKeptFields = async (built: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const config = await built;
  for (const collection of config.collections) {
    const { hooks } = collection;
    const { upload, auth } = collection as { upload?: unknown; auth?: unknown };
    const kept = [
      ...keptFields.everywhere,
      ...(upload ? keptFields.files : []),
      ...(auth ? keptFields.accounts : []),
    ];
    hooks.beforeOperation = [keepFields(kept), ...hooks.beforeOperation];
  }
  for (const { hooks } of config.globals) {
    hooks.beforeOperation = [keepGlobal, ...hooks.beforeOperation];
  }
  return config;
};

const keepFields =
  (kept: readonly string[]): CollectionBeforeOperationHook =>
  ({ args, operation, overrideAccess, req }) => {
    // Beside the fields of a form, what is to be done to its file may stand in the address.
    if (operation === 'create' || operation === 'update') delete req.query.uploadEdits;
    return written(args, overrideAccess === true ? [] : kept);
  };

const keepGlobal: GlobalBeforeOperationHook = ({ args, overrideAccess }) =>
  written(args as object, overrideAccess === true ? [] : keptFields.everywhere);

const written = <Args extends object>(args: Args, kept: readonly string[]): Args => {
  const { data } = args as { data?: unknown };
  if (typeof data !== 'object' || data === null) return args;
  const given = storable(data) as Data;
  const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !kept.includes(name)));
  return { ...args, data: rest };
};
