import { statements, textFieldsOf } from '@/document/text-fields';
import type { MessageKey } from '../../messages';

export type StripPart = {
  readonly name: 'byline' | 'points' | 'picture' | 'rights' | 'details';
  readonly label: MessageKey;
  /** Fields of the article that it holds. */
  readonly fields: readonly string[];
};

/** What belongs to an article and is not its text, each in one word of the strip under its head. */
export const stripParts: readonly StripPart[] = [
  { name: 'byline', label: 'editor.byline', fields: ['bylines'] },
  { name: 'points', label: 'editor.keyPoints', fields: ['keyPoints'] },
  { name: 'picture', label: 'editor.picture', fields: ['hero'] },
  {
    name: 'rights',
    label: 'editor.rights',
    fields: ['original', ...textFieldsOf('terms'), ...statements],
  },
  {
    name: 'details',
    label: 'editor.details',
    fields: [
      'kind',
      'topics',
      'series',
      'seriesPosition',
      'slug',
      'language',
      'translationGroup',
      'owner',
      'embargo',
    ],
  },
];

/** The part that holds a field, by its path such as `hero.image`. */
export const partOf = (path: string): StripPart | undefined =>
  stripParts.find(({ fields }) => fields.includes(path.split('.')[0] ?? path));
