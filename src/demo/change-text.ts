import type { Block } from '@/document/document';
import { addToText, replaceInText, type Whose } from './add-to-text';
import { demoPictures } from './content/pictures';
import type { TextStep } from './content/stories/step';
import type { Desk } from './desk';
import { makePicture } from './make-picture';

/** Changes words of a text, or adds some, as the writer would in the editor. */
export const changeText = async (desk: Desk, whose: Whose, step: TextStep): Promise<void> => {
  if ('replace' in step) return replaceInText(desk, whose, step);
  const { addBefore } = step;
  if ('figure' in step) {
    const { alt, caption } = demoPictures[step.figure] ?? { alt: '', caption: '' };
    // The id of the media row decides; the digest is looked up when the document is frozen.
    const image = { sha256: '', filename: '', mimeType: '' };
    const blocks: Block[] = [{ type: 'figure', image, alt, caption: [textOf(caption)] }];
    const media = await makePicture(desk, step.figure);
    return addToText(desk, whose, [{ addBefore, blocks }], media);
  }
  const heading: Block[] = step.heading
    ? [{ type: 'heading', level: 2, anchor: '', children: [textOf(step.heading)] }]
    : [];
  const paragraphs = step.paragraphs.map((text): Block => ({
    type: 'paragraph',
    children: [textOf(text)],
  }));
  await addToText(desk, whose, [{ addBefore, blocks: [...heading, ...paragraphs] }]);
};

const textOf = (text: string) => ({ type: 'text', text }) as const;
