import type { GlobalConfig } from 'payload';

import { desk, only } from './access/people';
import { frontPageSection } from './fields/front-page-section';
import { groups } from './fields/groups';
import { readersPageLink } from './fields/live-preview';
import { publishedHere, stillChosen } from './fields/published-here';
import { words } from './fields/words';
import { announcePublication } from './hooks/announce-access';
import { logSettings } from './hooks/log-settings';

/** What readers see first, in each language: the text that leads, and sections below it in this order. */
export const frontPage: GlobalConfig = {
  slug: 'front-page',
  label: words('Front page', 'Главная страница', 'Галоўная старонка'),
  admin: {
    group: groups.publication,
    components: { elements: { beforeDocumentControls: [readersPageLink] } },
    description: words(
      'Every language has its own. One without sections shows those of the first language, as far as they have texts in it.',
      'У каждого языка своя. Если разделов нет, показаны разделы первого языка — те, для которых есть тексты.',
      'У кожнай мовы свая. Калі раздзелаў няма, паказаны раздзелы першай мовы — тыя, для якіх ёсць тэксты.',
    ),
  },
  access: { read: desk, update: only('editor', 'publisher', 'administrator') },
  hooks: { afterChange: [announcePublication, logSettings] },
  fields: [
    {
      name: 'lead',
      type: 'relationship',
      relationTo: 'articles',
      localized: true,
      label: words('The article that leads', 'Главная статья', 'Галоўны артыкул'),
      filterOptions: publishedHere,
      validate: stillChosen,
      admin: {
        allowCreate: false,
        description: words(
          'One that is published in this language; the newest one when empty, or when it is no longer published.',
          'Из опубликованных на этом языке; если пусто или статья больше не публикуется — самая новая.',
          'З апублікаваных на гэтай мове; калі пуста або артыкул больш не публікуецца — самы новы.',
        ),
      },
    },
    {
      name: 'sections',
      type: 'array',
      localized: true,
      maxRows: 12,
      labels: {
        singular: words('section', 'раздел', 'раздзел'),
        plural: words('sections', 'разделы', 'раздзелы'),
      },
      label: words('Sections, from top to bottom', 'Разделы сверху вниз', 'Раздзелы зверху ўніз'),
      admin: {
        components: { RowLabel: '/src/admin/front-page/section-label#SectionLabel' },
        description: words(
          'What leads or stands in a section above is not shown again. Without sections: the newest articles and all topics.',
          'То, что уже показано выше, не повторяется. Без разделов: новые статьи и все темы.',
          'Тое, што ўжо паказана вышэй, не паўтараецца. Без раздзелаў: новыя артыкулы і ўсе тэмы.',
        ),
      },
      fields: frontPageSection(),
    },
  ],
};
