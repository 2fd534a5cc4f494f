import { demoLanguages } from './content/languages';
import { texts } from '@/languages/texts';
import type { StoredStages } from '@/reviews/queries/review-policy';
import { defaultPolicy } from '@/reviews/rules/policy';
import { demoPublication } from './content/publication';
import type { Desk } from './desk';

/** What the publication is called and says about itself, in each of its languages. */
export const makePublication = async (desk: Desk, baseUrl: string): Promise<void> => {
  const { licence, timeZone, name, tagline, about } = demoPublication;
  for (const locale of demoLanguages) {
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
        contact: demoPublication.contact,
      },
    });
  }
};

/** The stages of review with which every publication starts, each with some days for it, named in each language. */
export const makePolicy = async (desk: Desk): Promise<void> => {
  let stages: StoredStages = defaultPolicy.stages.map(({ name, roles }, index) => ({
    name,
    roles: [...roles],
    minimumApprovals: 1,
    daysAllowed: demoPublication.daysPerStage[index],
  }));
  for (const locale of demoLanguages) {
    const names = new Map(Object.entries(texts[locale].site.firstStages));
    const kept = await desk.payload.updateGlobal({
      slug: 'editorial-policy',
      locale,
      overrideAccess: false,
      req: await desk.as('publisher'),
      data: { stages: stages.map((stage) => ({ ...stage, localName: names.get(stage.name) })) },
    });
    // The rows stay the same ones, so that the names of the other languages stay theirs.
    stages = kept.stages ?? [];
  }
};
