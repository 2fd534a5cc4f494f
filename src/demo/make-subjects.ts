import { demoLanguages, type DemoLanguage } from './content/languages';
import { demoSeries, demoTopics } from './content/publication';
import type { Desk } from './desk';

/** The topics, by slug. */
export const makeTopics = async (desk: Desk): Promise<ReadonlyMap<string, number>> => {
  const ids = new Map<string, number>();
  for (const { slug, name, description } of demoTopics) {
    const said = (locale: DemoLanguage) => ({
      name: name[locale],
      description: description[locale],
    });
    ids.set(slug, await makeSubject(desk, 'topics', { slug, said }));
  }
  return ids;
};

/** The series, by slug. */
export const makeSeries = async (desk: Desk): Promise<ReadonlyMap<string, number>> => {
  const ids = new Map<string, number>();
  for (const { slug, name, description } of demoSeries) {
    const said = (locale: DemoLanguage) => ({
      title: name[locale],
      description: description[locale],
    });
    ids.set(slug, await makeSubject(desk, 'series', { slug, said }));
  }
  return ids;
};

type Subject = { slug: string; said: (locale: DemoLanguage) => Record<string, string> };

const makeSubject = async (
  desk: Desk,
  collection: 'topics' | 'series',
  { slug, said }: Subject,
): Promise<number> => {
  const { docs } = await desk.payload.find({
    collection,
    where: { slug: { equals: slug } },
    depth: 0,
  });
  if (docs[0]) return docs[0].id;
  const [first, ...others] = demoLanguages;
  const req = await desk.as('editor');
  const { id } = await desk.payload.create({
    collection,
    locale: first,
    overrideAccess: false,
    req,
    data: { slug, ...said(first) } as never,
  });
  for (const locale of others) {
    await desk.payload.update({
      collection,
      id,
      locale,
      overrideAccess: false,
      req,
      data: said(locale),
    });
  }
  return id;
};
