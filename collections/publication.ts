import type { GlobalConfig } from 'payload';

import { only } from './access/people';
import { strangersRead } from './access/strangers';
import { isWebAddress } from './fields/checked-addresses';
import { groups } from './fields/groups';
import { languageLabels } from './fields/labels';
import { readersPageLink } from './fields/live-preview';
import { publicationTheme } from './fields/publication-theme';
import { publicationPeople } from './fields/publication-people';
import { options, words } from './fields/words';
import { announcePublication } from './hooks/announce-access';
import { logSettings } from './hooks/log-settings';
import { keepTheme } from './hooks/keep-theme';

/** What the publication is called and how it looks to its readers. */
export const publication: GlobalConfig = {
  slug: 'publication',
  label: words('Publication', 'Издание', 'Выданне'),
  admin: {
    group: groups.publication,
    components: { elements: { beforeDocumentControls: [readersPageLink] } },
  },
  access: { read: strangersRead(true), update: only('publisher', 'administrator') },
  hooks: { beforeChange: [keepTheme], afterChange: [announcePublication, logSettings] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      defaultValue: 'Ibidem',
      label: words('Name', 'Название', 'Назва'),
    },
    { name: 'tagline', type: 'text', localized: true, label: words('Tagline', 'Девиз', 'Дэвіз') },
    {
      name: 'about',
      type: 'textarea',
      localized: true,
      label: words('About', 'Об издании', 'Пра выданне'),
    },
    ...publicationPeople(),
    ...publicationTheme(),
    { name: 'licence', type: 'text', label: words('Licence', 'Лицензия', 'Ліцэнзія') },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['en', 'ru', 'be'],
      options: options(languageLabels),
      label: words('Languages', 'Языки', 'Мовы'),
      admin: {
        description: words(
          'Addresses of articles in the first one bear no language.',
          'Адреса статей на первом из них не содержат языка.',
          'Адрасы артыкулаў на першай з іх не ўтрымліваюць мовы.',
        ),
      },
    },
    {
      name: 'timeZone',
      type: 'text',
      required: true,
      defaultValue: 'UTC',
      label: words('Time zone', 'Часовой пояс', 'Гадзінны пояс'),
      admin: { placeholder: 'Europe/Minsk' },
      validate: (value: string | null | undefined) => isTimeZone(value) || 'Europe/Minsk',
    },
    {
      name: 'url',
      type: 'text',
      validate: isWebAddress,
      label: words('Web address', 'Адрес', 'Адрас'),
    },
  ],
};

const isTimeZone = (value: string | null | undefined): boolean => {
  try {
    return Boolean(value && new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
};
