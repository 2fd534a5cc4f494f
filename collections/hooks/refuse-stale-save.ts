import type { PayloadRequest } from 'payload';

import { systemActor } from '@/commands/actor';
import { deskCatalogue, deskFinding } from '@/commands/desk-findings';
import { sayFinding } from '@/platform/finding';
import { languageOf, type Language } from '@/platform/language';
import { textChanges } from '@/queries/text-changes';
import { throwRefusal } from './throw-refusal';

/** Says who changed the text meanwhile, when, and what; the form shows it at its field `revision`. */
export const refuseStaleSave = async (
  req: PayloadRequest,
  articleId: number,
  since: number,
): Promise<never> => {
  const language = languageOf(req.headers, req.user);
  const { revision, by, at, fields } = await textChanges(req, articleId, since);
  const labels = fields.map((field) => labelOf(req, field, language));
  const params = {
    by: by ?? systemActor.name,
    at: at ? instantIn(language, at) : '…',
    fields: labels.join(', ') || '…',
  };
  const said = sayFinding(deskFinding('stale-save', params), language, deskCatalogue);
  const changed = { revision, by, at, fields: labels };
  const errors = [{ path: 'revision', message: `${said.message} ${said.fix ?? ''}`.trim() }];
  return throwRefusal({ status: 409, findings: [said] }, { ...changed, errors });
};

/** A label in the person's language; fields without one are named as they are. */
const labelOf = ({ payload }: PayloadRequest, name: string, language: Language): string => {
  const { flattenedFields } = payload.collections.articles.config;
  const field = flattenedFields.find((candidate) => candidate.name === name);
  const label: unknown = field && 'label' in field ? field.label : undefined;
  if (typeof label === 'string') return label;
  const said = (label as Partial<Record<Language, string>> | undefined)?.[language];
  return said ?? name;
};

const instantIn = (language: Language, at: string): string =>
  `${new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(at))} UTC`;
