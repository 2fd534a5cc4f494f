import type { QueuedCitation } from '@/citations/queries/citation-queue';

/** The sentence with the words that want a source. */
export const Sentence = ({ row }: { row: Pick<QueuedCitation, 'sentence' | 'article'> }) => {
  const { before, words, after } = row.sentence;
  return (
    <span className="desk-queue__sentence" lang={row.article.language}>
      {before}
      <mark>{words}</mark>
      {after}
    </span>
  );
};
