import { describe, expect, it } from '@jest/globals';
import { readFrontFields } from '@/interchange/front-fields';
import { splitFrontMatter } from '@/interchange/front-matter';

const fieldsOf = (yaml: string) =>
  readFrontFields(splitFrontMatter(`---\n${yaml}\n---\nThe text.`).data);

describe('tags of front matter', () => {
  it('become topics, in their order, whatever the file calls them', () => {
    for (const name of ['tags', 'topics', 'keywords', 'Tags']) {
      const { metadata, findings } = fieldsOf(`${name}: [rivers, "Northern ferries", 1932]`);
      expect(metadata.topics).toEqual(['rivers', 'Northern ferries', '1932']);
      expect(findings).toEqual([]);
    }
    expect(fieldsOf('tags:\n  - реки\n  - паромы').metadata.topics).toEqual(['реки', 'паромы']);
  });

  it('may stand in one line, parted by commas or semicolons', () => {
    expect(fieldsOf('tags: rivers, ferries,').metadata.topics).toEqual(['rivers', 'ferries']);
    expect(fieldsOf('keywords: rivers; ferries').metadata.topics).toEqual(['rivers', 'ferries']);
    expect(fieldsOf('tags: rivers').metadata.topics).toEqual(['rivers']);
  });

  it('are told and kept in words where they are no list of words', () => {
    for (const value of ['{a: b}', '[rivers, [ferries]]', '[]', '","', 'true']) {
      const { metadata, findings } = fieldsOf(`tags: ${value}`);
      expect(metadata.topics).toBeUndefined();
      expect(findings.map(({ rule }) => rule)).toEqual(['front-matter-not-used']);
    }
  });
});
