import type { programs as english } from '../../en/site/programs';
import type { Widen } from '../../shape';

/** What the site says to programs that read texts, in Russian. */
export const programs: Widen<typeof english> = {
  forPrograms:
    'Каждая страница есть и в формате Markdown: её адрес с .md на конце. В статье в Markdown — примечания под номерами страницы, цитируемые работы и слова, которые подтверждает каждое примечание.',
  feedsAndInterfaces: 'Ленты и интерфейсы',
  optional: 'Optional',
  feedOfAll: 'Новые статьи целиком, JSON Feed',
  feedOfCorrections: 'Исправления, снятые и отозванные тексты, JSON Feed',
  harvesting: 'Все статьи по OAI-PMH 2.0, в Dublin Core и JATS',
  apiDescription: 'API, описание в OpenAPI 3.1',
  siteMap: 'Карта сайта',
};
