import { afterAll, describe, expect, it } from '@jest/globals';
import { fieldLabels } from '@/articles/rules/field-labels';
import { wordsOfRuns } from '@/citations/rules/runs';
import { comparedFields } from '@/document/compare/fields';
import { compareDocuments } from '@/document/compare/compare';
import { freeze } from '@/document/freeze';
import { manuscriptOf } from '@/document/manuscript-of';
import { statements, textFieldNames, textFields, textFieldsIn } from '@/document/text-fields';
import { readFrontFields } from '@/interchange/front-fields';
import { closePandoc } from '@/interchange/readers/pandoc/pandoc';
import { readableFormatOf, writableFormat } from '@/interchange/registry';
import { printModelOf } from '@/interchange/writers/print-model/print-model';
import { propertiesOf } from '@/interchange/writers/print-model/properties';
import { languages, type Language } from '@/platform/language';
import { aDocument } from '@support/pages/reader';

afterAll(closePandoc);

const context = {
  address: 'https://example.org/articles/a',
  origin: 'https://example.org',
  publication: 'A publication',
};
const texts = textFieldsIn(
  Object.fromEntries(textFieldNames.map((name) => [name, `What stands under ${name}.`])),
);
const saying = (language: Language = 'en') =>
  freeze(manuscriptOf(aDocument({ metadata: { ...texts, language } })));

const thereAndBack = async (name: string) => {
  const format = writableFormat(name);
  const written = await format?.write(saying(), context);
  if (!format || !written?.ok) throw new Error(`${name} was not written`);
  const filename = `a.${format.extensions[0]}`;
  const read = await readableFormatOf(filename)?.read(written.value, {
    filename,
    newKey: () => 'K',
  });
  if (!read?.ok) throw new Error(`${name} was not read`);
  return read.value.manuscript.metadata;
};

describe('the texts that an article may have', () => {
  it('are read from front matter under each of their names', () => {
    for (const name of textFieldNames) {
      const row = textFields[name];
      for (const key of [name, ...('alsoCalled' in row ? row.alsoCalled : [])]) {
        const { metadata, subtitle, findings } = readFrontFields({ [key]: 'Words.' });
        expect({ subtitle, ...metadata }).toMatchObject({ [name]: 'Words.' });
        expect(findings).toEqual([]);
      }
    }
    expect(readFrontFields({ constructor: 'Words.' }).metadata).toEqual({});
  });

  it('are compared, each once and as itself', () => {
    const { fields } = compareDocuments(aDocument(), aDocument({ metadata: texts }));
    expect(fields.map(({ field, type }) => [field, type])).toEqual(
      textFieldNames.map((name) => [name, 'added']),
    );
    const named = Object.keys(fieldLabels.en);
    expect([...comparedFields].toSorted()).toEqual(named.toSorted());
  });

  it('come back from JSON and Markdown, statements from JATS too', async () => {
    expect(await thereAndBack('json')).toMatchObject(texts);
    expect(await thereAndBack('md')).toMatchObject(texts);
    const declared = Object.fromEntries(statements.map((name) => [name, texts[name]]));
    expect(await thereAndBack('jats')).toMatchObject(declared);
  });
});

describe('what authors declare', () => {
  it.each(languages)('stands below the text of every file under its name: %s', (language) => {
    const { colophon } = printModelOf(saying(language), context);
    const rows = colophon.map(({ label, runs }) => [label, wordsOfRuns(runs)]);
    for (const name of statements) {
      const row = [fieldLabels[language][name], texts[name]];
      expect(rows.filter(([label]) => label === row[0])).toEqual([row]);
    }
  });

  it('is among the properties of a file, a disclaimer last', () => {
    const properties = propertiesOf(saying(), context, printModelOf(saying(), context));
    const declared = properties.filter(([, said]) =>
      statements.some((name) => texts[name] === said),
    );
    expect(declared.map(([property]) => property).toSorted()).toEqual(
      statements.map((name) => textFields[name].property).toSorted(),
    );
    expect(declared.at(-1)).toEqual(['Disclaimer', texts.disclaimer]);
  });
});
