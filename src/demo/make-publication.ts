import { languages } from '@/platform/language';
import { defaultPolicy } from '@/workflow/policy';
import { demoPublication, demoTopics } from './content/publication';
import type { Desk } from './desk';

/** What the publication is called and says about itself, in each of its languages. */
export const makePublication = async (desk: Desk, baseUrl: string): Promise<void> => {
  const { licence, timeZone, name, tagline, about } = demoPublication;
  for (const locale of languages) {
    await desk.payload.updateGlobal({
      slug: 'publication',
      locale,
      overrideAccess: false,
      req: await desk.as('administrator'),
      data: {
        name: name[locale],
        tagline: tagline[locale],
        about: about[locale],
        languages: demoPublication.languages,
        licence,
        timeZone,
        url: baseUrl,
      },
    });
  }
};

/** The stages of review with which every publication starts, each with some days for it. */
export const makePolicy = async (desk: Desk): Promise<void> => {
  await desk.payload.updateGlobal({
    slug: 'editorial-policy',
    overrideAccess: false,
    req: await desk.as('publisher'),
    data: {
      stages: defaultPolicy.stages.map(({ name, roles }, index) => ({
        name,
        roles: [...roles],
        minimumApprovals: 1,
        daysAllowed: demoPublication.daysPerStage[index],
      })),
    },
  });
};

/** The topics, by slug. */
export const makeTopics = async (desk: Desk): Promise<ReadonlyMap<string, number>> => {
  const ids = new Map<string, number>();
  for (const topic of demoTopics) ids.set(topic.slug, await makeTopic(desk, topic));
  return ids;
};

const makeTopic = async (
  desk: Desk,
  { slug, name, description }: (typeof demoTopics)[number],
): Promise<number> => {
  const { docs } = await desk.payload.find({
    collection: 'topics',
    where: { slug: { equals: slug } },
    depth: 0,
  });
  if (docs[0]) return docs[0].id;
  const [first, ...others] = languages;
  const req = await desk.as('editor');
  const { id } = await desk.payload.create({
    collection: 'topics',
    locale: first,
    overrideAccess: false,
    req,
    data: { slug, name: name[first], description: description[first] },
  });
  for (const locale of others) {
    await desk.payload.update({
      collection: 'topics',
      id,
      locale,
      overrideAccess: false,
      req,
      data: { name: name[locale], description: description[locale] },
    });
  }
  return id;
};
