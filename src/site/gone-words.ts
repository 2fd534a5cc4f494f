import { sayDate } from './dates';
import { fill } from './messages/messages';
import type { Setting } from './setting';
import type { GoneView } from '@/reading/views/views';

/** What an address says that answers 410 Gone, as a title and a sentence or two. */
export const goneWords = (
  { kind, at }: GoneView,
  { say, language, publication }: Setting,
): { title: string; text: string } => {
  if (kind === 'unnamed') return { title: say.goneUnnamedTitle, text: say.goneUnnamed };
  const onDay = kind === 'withdrawn' ? say.goneWithdrawn : say.goneRemovedOn;
  const what = at
    ? fill(onDay, { date: sayDate(at, language, publication.timeZone) })
    : say.goneRemoved;
  return { title: say.goneTitle, text: `${what} ${say.goneText}` };
};
