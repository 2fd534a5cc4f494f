import type { ArticlePreview } from '@/articles/queries/article-preview';

/** Where somebody is who has left the preview: at what readers have of the article, else at the front page. */
export const readersPage = ({ view }: ArticlePreview): string => {
  const isPublic = view?.liveMetadata.editions.some(
    ({ state }) => state === 'published' || state === 'retracted',
  );
  return isPublic && view ? view.href : '/';
};
