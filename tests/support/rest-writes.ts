import type { ClosedInstallation } from './database/records';
import { expectShut } from './entry-points';
import type { Rest } from './rest';

type Attempt = readonly [method: string, path: string, body?: unknown];

/** Every write by REST that only a command may make: one by one, in bulk, as a copy, on the text and on citations. */
export const restWrites = ({ placed, records }: ClosedInstallation): readonly Attempt[] => {
  const { articleId, citationKey } = placed;
  const all = 'where[id][exists]=true';
  return [
    ...records.flatMap(({ collection, id, change, forged }): Attempt[] => [
      ['POST', `/${collection}`, forged],
      ['PATCH', `/${collection}/${id}`, change],
      ['PATCH', `/${collection}?${all}`, change],
      ['DELETE', `/${collection}/${id}`],
      ['DELETE', `/${collection}?${all}`],
      ['POST', `/${collection}/${id}/duplicate`],
    ]),
    ['PATCH', `/articles/${articleId}`, { title: 'Other', revision: 0 }],
    ['PATCH', `/articles/${articleId}?draft=true&autosave=true`, { title: 'Other', revision: 0 }],
    ['PATCH', `/articles/${articleId}`, { _status: 'published', revision: 0 }],
    ['PATCH', `/articles/${articleId}`, { workflowState: 'published', revision: 0 }],
    ['PATCH', `/articles?${all}`, { title: 'All alike', revision: 0 }],
    ['DELETE', `/articles/${articleId}`],
    ['DELETE', `/articles?${all}`],
    ['PATCH', `/citations?where[key][equals]=${citationKey}`, { status: 'waived' }],
    ['PATCH', `/citations?where[key][equals]=${citationKey}`, { note: 'By hand' }],
    ['DELETE', `/citations?where[key][equals]=${citationKey}`],
  ];
};

/** Each attempt is refused, and leaves no trace. */
export const expectAllShut = async (closed: ClosedInstallation, rest: Rest): Promise<void> => {
  const { payload } = closed.installation;
  for (const attempt of restWrites(closed)) {
    await expectShut(payload, closed.placed.articleId, () => rest(...attempt));
  }
};
