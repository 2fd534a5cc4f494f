import type { programs as english } from '../../en/site/programs';
import type { Widen } from '../../shape';

/** What the site says to programs that read texts, in Belarusian. */
export const programs: Widen<typeof english> = {
  forPrograms:
    'Кожная старонка ёсць і ў фармаце Markdown: яе адрас з .md на канцы. У артыкуле ў Markdown — заўвагі пад нумарамі старонкі, працы, на якія ён спасылаецца, і словы, якія пацвярджае кожная заўвага.',
  feedsAndInterfaces: 'Стужкі і інтэрфейсы',
  optional: 'Optional',
  feedOfAll: 'Новыя артыкулы цалкам, JSON Feed',
  feedOfCorrections: 'Выпраўленні, знятыя і адкліканыя тэксты, JSON Feed',
  harvesting: 'Усе артыкулы па OAI-PMH 2.0, у Dublin Core і JATS',
  apiDescription: 'API, апісанне ў OpenAPI 3.1',
  siteMap: 'Мапа сайта',
};
