import { permanentRedirect, redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { languagePrefix } from '@/platform/addresses';
import { stateStatus } from '@/platform/page-status';
import { addressAnswer } from '@/reading/queries/address-answer';
import type { GoneView } from '@/reading/views/views';
import { GonePage, NotFoundPage } from '@/site/frame/notice-page';
import type { Setting } from '@/site/setting';
import { firstLanguage, type Reading, readingIn } from './reading';

/**
 * The page at a path (without its language), or what the address says when there is none. The first
 * language has one address only, so its prefix leads to the path without it.
 *
 * `notFound()` of the framework is not used: its answer needs scripts to be seen.
 * @param render gives undefined where the path leads to nothing
 */
export const answerAt = async (
  segment: string,
  path: string,
  render: (reading: Reading) => Promise<ReactNode | undefined>,
): Promise<ReactNode> => {
  const reading = await readingIn(segment);
  const { language, languages } = reading.scope;
  if (segment === languages[0]) permanentRedirect(path);
  if (segment !== firstLanguage && segment !== language) return elsewhere(reading, `/${segment}`);
  const content = languages.includes(language) ? await render(reading) : undefined;
  return content ?? elsewhere(reading, `${languagePrefix(language, languages)}${path}`);
};

/** What an address says that has no page: the way to the new place, why it is gone, or nothing known. */
export const elsewhere = async ({ scope, setting }: Reading, path: string): Promise<ReactNode> => {
  const answer = await addressAnswer(scope.req, path);
  switch (answer.kind) {
    case 'redirect':
      return answer.permanent ? permanentRedirect(answer.to) : redirect(answer.to);
    case 'gone':
      return gone(answer.gone, setting);
    case 'unknown':
      stateStatus(404);
      return <NotFoundPage setting={setting} />;
  }
};

/** Why an address has no page any more. */
export const gone = (view: GoneView, setting: Setting): ReactNode => {
  stateStatus(410);
  return <GonePage view={view} setting={setting} />;
};
