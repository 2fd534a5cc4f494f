import { redirect } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { linkVerdicts } from '@/link-checks/rules/link-verdicts';
import { sourcesPath, tabOfVerdict, type SourceTab } from './sources-path';

/** `/admin/citations-queue`, `/admin/links` and `/admin/works` lead on, since they stand in letters and bookmarks. */
export const QueuePlace = ({ searchParams = {} }: AdminViewServerProps) =>
  leadTo('resolve', searchParams);

export const LinksPlace = ({ searchParams: { verdict: asked } = {} }: AdminViewServerProps) => {
  const verdict = linkVerdicts.find((known) => known === asked);
  return redirect(sourcesPath(verdict ? tabOfVerdict[verdict] : 'broken'));
};

export const WorksPlace = () => redirect(sourcesPath('works'));

const leadTo = (tab: SourceTab, params: AdminViewServerProps['searchParams'] = {}): never => {
  const query = new URLSearchParams({ tab });
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'string' && value !== '' && name !== 'tab') query.set(name, value);
  }
  return redirect(`/admin/sources?${query.toString()}`);
};
