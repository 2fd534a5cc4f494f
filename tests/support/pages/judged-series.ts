import type { Language } from '@/platform/language';
import { languages } from '@/platform/language';

import { aPublicArticle } from '../editions/public-article';
import type { JudgedInstallation } from './published-documents';

const names = {
  en: ['On water', 'What flows, and what is owed for it.'],
  ru: ['О воде', 'Что течёт и сколько за это должны.'],
  be: ['Пра ваду', 'Што цячэ і колькі за гэта вінныя.'],
} as const satisfies Record<Language, readonly string[]>;

/** A series of three parts in each language, which came out elsewhere in two months of one year, and one that has no part yet. */
export const judgedSeries = async ({ payload, desk, topic }: JudgedInstallation): Promise<void> => {
  const [id] = await Promise.all(
    ['on-water', 'to-come'].map(async (slug) => {
      const [title, description] = names.en;
      const made = await payload.create({
        collection: 'series',
        data: { slug, title, description },
      });
      for (const locale of languages) {
        const [title, description] = names[locale];
        const data = { title, description };
        await payload.update({ collection: 'series', id: made.id, locale, data });
      }
      return made.id;
    }),
  );
  for (const language of languages) {
    for (const seriesPosition of [1, 2, 3]) {
      const date = seriesPosition === 1 ? '2024-04-30' : `2024-05-0${seriesPosition}`;
      await aPublicArticle(payload, desk, {
        title: `${names[language][0]} ${seriesPosition}`,
        standfirst: names[language][1],
        slug: `water-${seriesPosition}`,
        language,
        topics: [topic],
        series: id,
        seriesPosition,
        original: { publisher: 'The Daily Canal', url: 'https://canal.example/water', date },
      });
    }
  }
};
