import { textsOf } from '@/languages/texts-of';
import type { TextField } from 'payload';

import { isSlug } from '@/platform/slugs';

const text = textsOf('slug');

export const slug = (overrides: Partial<TextField> = {}): TextField =>
  ({
    name: 'slug',
    type: 'text',
    label: text('slug'),
    admin: {
      position: 'sidebar',
      description: text('slug.description'),
    },
    hooks: { beforeValidate: [emptyIsNothing], beforeDuplicate: [() => null] },
    validate: (value: string | null | undefined) => !value || isSlug(value) || 'a-z, 0-9, -',
    ...overrides,
  }) as TextField;

/** Forms send an empty string for an untouched field, and two of those would collide. */
export const emptyIsNothing = ({ value }: { value?: unknown }): unknown =>
  value === '' ? null : value;
