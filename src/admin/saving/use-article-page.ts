'use client';

import { useLayoutEffect, useState } from 'react';
import { makeArticlePage, type ArticlePage } from './article-page';
import { useArticleForm } from './use-article-form';

export const useArticlePage = (): ArticlePage => {
  const form = useArticleForm();
  const [page] = useState(() => makeArticlePage(form));
  useLayoutEffect(() => page.show(form));
  return page;
};
