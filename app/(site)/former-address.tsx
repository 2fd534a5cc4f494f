import { notFound, permanentRedirect, redirect } from 'next/navigation';
import { addressAnswer } from '@/queries/address-answer';
import { GonePage } from '@/site/frame/notice-page';
import type { Reading } from './reading';

/** What an address says that has no page: the way to the new place, why it is gone, or nothing known. */
export const formerAddress = async ({ scope, setting }: Reading, path: string) => {
  const answer = await addressAnswer(scope.req, path);
  switch (answer.kind) {
    case 'redirect':
      return answer.permanent ? permanentRedirect(answer.to) : redirect(answer.to);
    case 'gone':
      return <GonePage view={answer.gone} setting={setting} />;
    case 'unknown':
      return notFound();
  }
};
