import type { Block, Figure } from '@/document/document';
import type { Finding } from '@/platform/finding';
import { importFinding } from '../findings';
import type { Imported } from './manuscript/imported';

/** Words for readers who do not see a picture, by its SHA-256. */
export type Alternatives = Readonly<Record<string, string>>;

/** The import with what a person, or the media library, says of its pictures, and a question about each that stays without. */
export const withAlternatives = (imported: Imported, said: Alternatives = {}): Imported => {
  const { manuscript, pictures, findings } = imported;
  const body = manuscript.body.map((block) => described(block, said));
  return {
    manuscript: { ...manuscript, body },
    pictures: pictures.map((picture) => ({
      ...picture,
      alt: said[picture.sha256]?.trim() || picture.alt,
    })),
    findings: [...findings, ...figuresOf(body).flatMap(questionAbout)],
  };
};

/** The body with the captions of pictures that nobody has in the place of their figures. */
export const withPictures = (
  body: readonly Block[],
  isThere: (sha256: string) => boolean,
): Block[] =>
  body.map((block) =>
    block.type !== 'figure' || isThere(block.image.sha256)
      ? block
      : { type: 'paragraph', children: block.caption ?? [{ type: 'text', text: block.alt }] },
  );

const described = (block: Block, said: Alternatives): Block => {
  if (block.type !== 'figure') return block;
  return { ...block, alt: said[block.image.sha256]?.trim() || block.alt };
};

const figuresOf = (body: readonly Block[]): Figure[] =>
  body.filter((block): block is Figure => block.type === 'figure');

const questionAbout = ({ alt, image }: Figure): Finding[] => {
  if (alt.trim() !== '') return [];
  const { sha256, filename } = image;
  return [importFinding('picture-without-alt', { target: filename, sha256 }, { words: filename })];
};
