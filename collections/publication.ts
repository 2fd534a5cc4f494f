import { textsOf } from '@/languages/texts-of';
import type { GlobalConfig } from 'payload';

import { isDigestHour, usualDigestHour } from '@/notifications/rules/digest-hour';
import { deskField, only } from './access/people';
import { strangersRead } from './access/strangers';
import { isWebAddress } from './fields/checked-addresses';
import { groups } from './fields/groups';
import { languageLabels } from './fields/labels';
import { readersPageLink } from './fields/live-preview';
import { publicationTheme } from './fields/publication-theme';
import { publicationPeople } from './fields/publication-people';
import { options } from './fields/options';
import { announcePublication } from './hooks/announce-access';
import { logSettings } from './hooks/log-settings';
import { keepTheme } from './hooks/keep-theme';

const text = textsOf('publication');

/** What the publication is called and how it looks to its readers. */
export const publication: GlobalConfig = {
  slug: 'publication',
  label: text('label'),
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
      label: text('name'),
    },
    { name: 'tagline', type: 'text', localized: true, label: text('tagline') },
    {
      name: 'about',
      type: 'textarea',
      localized: true,
      label: text('about'),
    },
    ...publicationPeople(),
    ...publicationTheme(),
    { name: 'licence', type: 'text', label: text('licence') },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['en', 'ru', 'be'],
      options: options(languageLabels),
      label: text('languages'),
      admin: {
        description: text('languages.description'),
      },
    },
    {
      name: 'timeZone',
      type: 'text',
      required: true,
      defaultValue: 'UTC',
      label: text('timeZone'),
      admin: { placeholder: 'Europe/Minsk' },
      validate: (value: string | null | undefined) => isTimeZone(value) || 'Europe/Minsk',
    },
    {
      name: 'digestHour',
      type: 'number',
      required: true,
      min: 0,
      max: 23,
      defaultValue: usualDigestHour,
      access: { read: deskField },
      label: text('digestHour'),
      admin: { description: text('digestHour.description'), step: 1 },
      validate: (value: unknown) => isDigestHour(value) || '0–23',
    },
    {
      name: 'url',
      type: 'text',
      validate: isWebAddress,
      label: text('url'),
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
