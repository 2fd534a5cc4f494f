import type { TextField } from 'payload';

import { isSlug } from '@/platform/slugs';

import { words } from './words';

export const slug = (overrides: Partial<TextField> = {}): TextField =>
  ({
    name: 'slug',
    type: 'text',
    label: words('Address', 'Адрес', 'Адрас'),
    admin: {
      position: 'sidebar',
      description: words(
        'The last part of the page’s address: lower-case Latin letters, digits and hyphens.',
        'Последняя часть адреса страницы: строчные латинские буквы, цифры и дефисы.',
        'Апошняя частка адраса старонкі: малыя лацінскія літары, лічбы і злучкі.',
      ),
    },
    hooks: { beforeValidate: [emptyIsNothing], beforeDuplicate: [() => null] },
    validate: (value: string | null | undefined) => !value || isSlug(value) || 'a-z, 0-9, -',
    ...overrides,
  }) as TextField;

/** Forms send an empty string for an untouched field, and two of those would collide. */
export const emptyIsNothing = ({ value }: { value?: unknown }): unknown =>
  value === '' ? null : value;
