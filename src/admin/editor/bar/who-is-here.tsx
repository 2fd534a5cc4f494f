'use client';

type Props = { articleId: number | string };

/** The place of those who have the article open as well; what fills it comes with presence. */
export const WhoIsHere = ({ articleId }: Props) => (
  <div className="desk-bar__here" data-article={articleId} />
);
