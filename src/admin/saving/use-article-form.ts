'use client';

import {
  useAuth,
  useDocumentDrawerContext,
  useDocumentEvents,
  useDocumentInfo,
  useForm,
  useLocale,
} from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { User } from '@/payload-types';
import { useDesk } from '../use-desk';

/** All that a save needs of the page around it. */
export type ArticleForm = ReturnType<typeof useArticleForm>;

export const useArticleForm = () => {
  const form = useForm();
  const info = useDocumentInfo();
  const { user } = useAuth<User>();
  const { code: locale } = useLocale();
  const { language } = useDesk();
  const { reportUpdate } = useDocumentEvents();
  const drawer = useDocumentDrawerContext();
  const router = useRouter();
  // The person who opened the form, also when somebody else is logged in meanwhile.
  const [person] = useState(user?.id);
  const byItself = info.initialData?.workflowState !== 'in_review';
  return { form, info, person, locale, language, reportUpdate, drawer, router, byItself };
};
