import type { ListColumn } from '@/overviews/rules/article-list';
import type { MessageKey } from '../../messages';

/** What each column is called. */
export const columnLabels: Readonly<Record<ListColumn | 'title', MessageKey>> = {
  title: 'articles.title',
  stage: 'articles.stage',
  owner: 'articles.owner',
  reviewers: 'articles.reviewers',
  age: 'articles.ageColumn',
  due: 'articles.dueColumn',
  citations: 'articles.citationsColumn',
  blocking: 'articles.blockingColumn',
  broken: 'articles.brokenColumn',
  language: 'articles.language',
  topics: 'articles.topics',
  updated: 'articles.updated',
};
