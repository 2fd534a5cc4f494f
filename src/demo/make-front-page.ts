import type { FrontPage } from '@/payload-types';
import { demoFrontPage } from './content/front-page';
import type { Desk } from './desk';

type Subjects = { topics: ReadonlyMap<string, number>; series: ReadonlyMap<string, number> };
type Section = NonNullable<FrontPage['sections']>[number];

/** The sections of the front page; the other languages take over those of the first. */
export const makeFrontPage = async (desk: Desk, { topics, series }: Subjects): Promise<void> => {
  const sections = demoFrontPage.map(({ about, count, layout, topic, series: cycle }): Section => ({
    ...{ about, count, layout },
    ...(topic ? { topic: topics.get(topic) } : {}),
    ...(cycle ? { series: series.get(cycle) } : {}),
  }));
  await desk.payload.updateGlobal({
    slug: 'front-page',
    locale: 'en',
    overrideAccess: false,
    req: await desk.as('editor'),
    data: { sections },
  });
};
