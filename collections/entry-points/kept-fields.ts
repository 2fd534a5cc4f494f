import {
  APIError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload';

import {
  requestCatalogue,
  requestFinding,
  type RequestRule,
} from '@/accounts/rules/request-findings';
import { sayFinding } from '@/platform/finding';
import { languageOf } from '@/platform/language';
import { storable } from '@/platform/storable-text';

import { isFilter } from './filter';
import { misfits, withTexts } from './fitting-values';

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
 * Three things that hold for whatever is written, on the finished configuration, so that no collection forgets them, Payload's
 * own among them: what the house computes is not taken from a door with access control, which keeps the stored value, as
 * Payload does with fields that somebody may not write; a field for texts gets texts; and no text
 * holds what the database cannot.
 */
export const withKeptFields = async (built: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const config = await built;
  const dates = datesOf(config);
  for (const collection of config.collections) {
    const { flattenedFields: fields, hooks } = collection;
    const { upload, auth } = collection as { upload?: unknown; auth?: unknown };
    const kept = [
      ...keptFields.everywhere,
      ...(upload ? keptFields.files : []),
      ...(auth ? keptFields.accounts : []),
    ];
    hooks.beforeOperation = [keepFields({ fields, kept }, dates), ...hooks.beforeOperation];
  }
  for (const { flattenedFields: fields, hooks } of config.globals) {
    const { beforeOperation = [] } = hooks as Partial<typeof hooks>;
    const keepGlobal: GlobalBeforeOperationHook = (change) =>
      written(change.args as object, { ...change, fields, kept: keptFields.everywhere });
    hooks.beforeOperation = [keepGlobal, ...beforeOperation];
  }
  return config;
};

type Rules = { fields: readonly FlattenedField[]; kept: readonly string[] };

/** Names of the fields that hold dates, whatever they stand in. */
const datesOf = ({ collections }: SanitizedConfig): ReadonlySet<string> => {
  const named = (fields: readonly FlattenedField[]): string[] =>
    fields.flatMap((field) => {
      if (field.type === 'date') return [field.name];
      return 'flattenedFields' in field ? named(field.flattenedFields) : [];
    });
  return new Set(collections.flatMap(({ flattenedFields }) => named(flattenedFields)));
};

const keepFields =
  (rules: Rules, dates: ReadonlySet<string>): CollectionBeforeOperationHook =>
  ({ args, operation, overrideAccess, req }) => {
    // Beside the fields of a form, what is to be done to its file may stand in the address.
    if (operation === 'create' || operation === 'update') delete req.query.uploadEdits;
    const { where } = args as { where?: unknown };
    // The form of REST's parameters is judged before they come here; GraphQL's is not.
    if (overrideAccess !== true && where && !isFilter(where, dates)) {
      refuse(req, 'filter-unreadable', 'where');
    }
    return written(args, { ...rules, overrideAccess, req });
  };

type Writing = Rules & { overrideAccess?: boolean | undefined; req: PayloadRequest };

const written = <Args extends object>(args: Args, writing: Writing): Args => {
  const { fields, kept, overrideAccess, req } = writing;
  const { data } = args as { data?: unknown };
  if (typeof data !== 'object' || data === null) return args;
  const given = storable(data) as Data;
  if (overrideAccess === true) return { ...args, data: given };
  const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !kept.includes(name)));
  const fitting = withTexts(fields, rest);
  const [misfit] = misfits(fields, fitting);
  return misfit ? refuse(req, 'value-of-another-kind', misfit) : { ...args, data: fitting };
};

const refuse = (req: PayloadRequest, rule: RequestRule, name: string): never => {
  const finding = requestFinding(rule, { name }, { field: name });
  const said = sayFinding(finding, languageOf(req.headers, req.user), requestCatalogue);
  throw new APIError(said.message, 400, { findings: [said] }, true);
};
