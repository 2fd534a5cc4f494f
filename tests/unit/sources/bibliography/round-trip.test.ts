import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';

import {
  dateVariables,
  deskVariables,
  nameVariables,
  textVariables,
  type CslName,
} from '@/sources/rules/csl';
import { writeAll, type KeyedWork } from '@/sources/bibliography/contract';
import { bibliographyFormatOf, bibliographyFormats } from '@/sources/bibliography/registry';
import { reference } from '@support/documents/documents';

/** Words as they stand in titles, with all that a format might take for a sign of its own. */
const words = fc
  .array(
    fc.constantFrom(
      ...['Rye', 'жито', 'Müller’s', 'Łódź', '{curly}', '50%', 'R&D', '$5', '#3', 'a_b', '~', '^'],
      ...[
        '\\emph',
        '<b>',
        '&amp;',
        ']]>',
        '"quoted"',
        '«лапки»',
        '--',
        '–',
        "''",
        '``',
        '@',
        '=',
        ',',
      ],
      ...['and', '//', 'TY - x', 'und', '日本', 'e\u0301tude'.normalize('NFC'), 'note: x', '-{}-'],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

const name = (): fc.Arbitrary<CslName> =>
  fc.oneof(
    fc.record({ family: words, given: words }),
    fc.record({ literal: words }),
    fc.record({ family: words }),
    fc.constantFrom<CslName>(
      { family: 'King', given: 'Martin Luther, Jr.' },
      { family: 'van der Berg', given: 'Jan' },
      { literal: 'Ministry of Roads, Harbours and Rye' },
      { given: 'Plato' },
    ),
  );

const date = fc.constantFrom(
  '2024',
  '2024-06',
  '2024-06-10',
  '2023/2024',
  '2024-06/2024-08',
  'весна 1918',
);

const optional = <T>(keys: readonly string[], arbitrary: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, arbitrary])), { requiredKeys: [] });

const works = (): fc.Arbitrary<KeyedWork> =>
  fc
    .tuple(
      reference(),
      fc.record(
        { title: words, note: words, 'container-title': words, publisher: words, issued: date },
        { requiredKeys: [] },
      ),
      fc.oneof(fc.constant({}), optional([...textVariables, ...deskVariables], words)),
      fc.oneof(fc.constant({}), optional(dateVariables, date)),
      fc.oneof(
        fc.constant({}),
        optional(
          ['author', 'editor', ...nameVariables],
          fc.array(name(), { minLength: 1, maxLength: 3 }),
        ),
      ),
    )
    .map((parts) => tidy(Object.assign({}, ...parts) as KeyedWork));

/** Sources keep no empty words, and no spaces around them. */
const tidy = (work: KeyedWork): KeyedWork =>
  Object.fromEntries(
    Object.entries(work).flatMap(([key, value]) => {
      const said = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
      return said === '' ? [] : [[key, said]];
    }),
  ) as KeyedWork;

/** A dash between pages is written in several ways. */
const comparable = ({ id: _, page, ...work }: KeyedWork) => ({
  ...work,
  ...(page ? { page: page.replace(/[-–]/g, '–') } : {}),
});

describe.each(bibliographyFormats.map((format) => [format.id, format] as const))(
  '%s',
  (_id, format) => {
    it('says all of a work, and reads it again', () => {
      fc.assert(
        fc.property(fc.array(works(), { minLength: 1, maxLength: 4 }), (list) => {
          const file = writeAll(format, list);
          const { entries, findings } = format.read(file);
          expect(findings).toEqual([]);
          expect(entries.map(({ work }) => work)).toEqual(list.map(comparable));
          // BibTeX and BibLaTeX have one reader.
          expect(bibliographyFormatOf(file)?.read).toBe(format.read);
        }),
        { numRuns: 200 },
      );
    });

    it('is not hurt by anything that is not of its kind', () => {
      fc.assert(
        fc.property(
          fc.array(works(), { maxLength: 3 }),
          fc.nat(),
          fc.string(),
          (list, at, noise) => {
            const file = writeAll(format, list);
            const cut = at % (file.length + 1);
            for (const broken of [
              file.slice(0, cut),
              file.slice(0, cut) + noise + file.slice(cut),
            ]) {
              for (const { rule, place } of format.read(broken).findings) {
                expect([typeof rule, place?.line]).toEqual(['string', expect.any(Number)]);
              }
            }
          },
        ),
        { numRuns: 100 },
      );
    });
  },
);
