import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { locatorLabels } from '@/sources/rules/csl';
import { demoAuthors } from '@/demo/content/authors';
import { demoTopics } from '@/demo/content/publication';
import { demoSources } from '@/demo/content/sources';
import { demoStories } from '@/demo/content/stories';
import { readManuscript } from '@/demo/read-manuscript';

const folder = 'src/demo/manuscripts/';
const names = readdirSync(folder).map((file) => file.replace(/\.md$/, ''));
const manuscripts = names.map((name) => ({
  name,
  ...readManuscript(readFileSync(`${folder}${name}.md`, 'utf8')),
}));
/** What readers are offered to read; the text that was retracted is there for its notice. */
const publishedNames = demoStories
  .filter(({ steps }) => {
    const events = steps.flatMap((step) => ('event' in step ? [step.event] : []));
    return events.includes('publish') && !events.includes('retract');
  })
  .map(({ manuscript }) => manuscript);

describe('the demo’s manuscripts', () => {
  it('each have a story', () => {
    expect(demoStories.map(({ manuscript }) => manuscript).sort()).toEqual([...names].sort());
  });

  it('cite works and name people and topics that are listed', () => {
    const authors = demoAuthors.map(({ slug }) => slug);
    const topics = demoTopics.map(({ slug }) => slug);
    for (const manuscript of manuscripts) {
      for (const { words, note } of manuscript.notes) {
        expect(words).not.toBe('');
        for (const { source, locatorLabel } of note.cites) {
          expect(Object.keys(demoSources)).toContain(source);
          if (locatorLabel) expect(locatorLabels).toContain(locatorLabel);
        }
      }
      expect(authors).toEqual(expect.arrayContaining([...manuscript.authors]));
      expect(topics).toEqual(expect.arrayContaining([...manuscript.topics]));
    }
  });

  it('use every listed work, so that no source stands alone', () => {
    const cited = manuscripts.flatMap(({ notes }) =>
      notes.flatMap(({ note }) => note.cites.map(({ source }) => source)),
    );
    expect(new Set(cited)).toEqual(new Set(Object.keys(demoSources)));
  });

  it.each(publishedNames)(
    '%s is of a length worth reading, with five to fourteen notes',
    (name) => {
      const manuscript = manuscripts.find((one) => one.name === name);
      expect(manuscript?.file.split(/\s+/).length).toBeGreaterThan(650);
      expect(manuscript?.notes.length).toBeGreaterThanOrEqual(5);
      expect(manuscript?.notes.length).toBeLessThanOrEqual(14);
    },
  );

  it('say who wrote them and in which languages', () => {
    const published = manuscripts.filter(({ name }) => publishedNames.includes(name));
    expect(new Set(published.flatMap(({ authors }) => authors)).size).toBe(4);
    expect(published.filter(({ translationOf }) => translationOf).map((m) => m.language)).toEqual(
      expect.arrayContaining(['ru', 'be']),
    );
  });

  it('reach the importer without the desk’s own knowledge', () => {
    for (const { file } of manuscripts) {
      expect(file).not.toMatch(/\]\(@/);
      expect(file).not.toMatch(/^(notes|topics|authors|order|translationOf):/m);
    }
  });
});
