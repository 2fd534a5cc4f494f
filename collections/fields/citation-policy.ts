import type { GroupField } from 'payload';

import { words } from './words';

/** What the publication asks of cited pages before it publishes, and what it does with their copies. */
export const citationPolicy = (): GroupField => ({
  name: 'citations',
  type: 'group',
  label: words('Cited pages', 'Цитируемые страницы', 'Цытаваныя старонкі'),
  fields: [
    {
      name: 'requireSnapshots',
      type: 'checkbox',
      defaultValue: true,
      label: words(
        'Every cited page is kept as a copy before publication, or waived with a reason',
        'До публикации сохраняется копия каждой цитируемой страницы, или указывается причина',
        'Да публікацыі захоўваецца копія кожнай цытаванай старонкі, або пазначаецца прычына',
      ),
    },
    {
      name: 'requireVerifiedQuotations',
      type: 'checkbox',
      defaultValue: true,
      label: words(
        'Quoted words stand in the kept copy before publication, or are waived with a reason',
        'До публикации процитированные слова находятся в хранимой копии, или указывается причина',
        'Да публікацыі працытаваныя словы знаходзяцца ў захаванай копіі, або пазначаецца прычына',
      ),
    },
    {
      name: 'publicSnapshots',
      type: 'checkbox',
      defaultValue: false,
      label: words(
        'Readers may see kept copies, unless a source says otherwise',
        'Читателям открыты хранимые копии, если у источника не указано иное',
        'Чытачам адкрытыя захаваныя копіі, калі ў крыніцы не пазначана іншае',
      ),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'recheckDays',
          type: 'number',
          required: true,
          min: 1,
          max: 365,
          defaultValue: 30,
          label: words(
            'Days between checks of a link that answers',
            'Дней между проверками работающей ссылки',
            'Дзён паміж праверкамі спасылкі, якая адказвае',
          ),
        },
        {
          name: 'driftPercent',
          type: 'number',
          required: true,
          min: 1,
          max: 100,
          defaultValue: 40,
          label: words(
            'Percent of changed text from which a page has drifted',
            'Доля изменённого текста в процентах, с которой страница считается другой',
            'Доля змененага тэксту ў працэнтах, з якой старонка лічыцца іншай',
          ),
        },
      ],
    },
  ],
});
