import type { OpenArticle } from '@/overviews/rules/open-article';

/** A draft of person 1, with whatever else a test says of it. */
export const anOpenArticle = (data: Partial<OpenArticle> = {}): OpenArticle => ({
  id: 1,
  title: 'The road that melts',
  language: 'en',
  state: 'draft',
  stage: null,
  round: 0,
  owner: { id: 1, name: 'Wim Okafor' },
  writers: [1],
  assigned: [],
  topics: [],
  since: '2026-11-20T08:00:00.000Z',
  dueAt: null,
  scheduledFor: null,
  scheduledZone: null,
  plannedFor: null,
  openCitations: 0,
  hasCitations: true,
  blockingComments: 0,
  brokenSources: 0,
  isPublished: false,
  updatedAt: '2026-11-20T08:00:00.000Z',
  ...data,
});
