import { DomUtils } from 'htmlparser2';
import type { Finding } from '@/platform/finding';
import { err, ok, type Result } from '@/platform/result';
import {
  elementsNamed,
  firstNamed,
  parseXml,
  wordsOfElement,
  type XmlElement,
} from '../../archive/xml';
import { importFinding } from '../../findings';
import { refusedGrowth } from '../grown-text';

/**
 * Says an article, in place, in words that Pandoc does not pass over: works that are described in a sentence instead of in
 * fields become notes where they are cited, and boxes keep their titles.
 */
export const sayPlainly = (
  article: XmlElement,
  filename: string,
): Result<readonly Finding[], Finding> => {
  const works = new Map(
    elementsNamed('ref', article).flatMap((ref): [string, XmlElement][] => {
      const sentence = firstNamed('mixed-citation', ref);
      const id = ref.attribs['id'];
      const isFielded = firstNamed('element-citation', ref) !== undefined;
      return id === undefined || isFielded || !sentence ? [] : [[id, sentence]];
    }),
  );
  const sentences = new Map(
    [...works].map(([id, sentence]) => [id, DomUtils.getInnerHTML(sentence, { xmlMode: true })]),
  );
  const marks = elementsNamed('xref', article).flatMap((mark) => {
    const id = mark.attribs['rid'] ?? '';
    const sentence = sentences.get(id);
    return mark.attribs['ref-type'] !== 'bibr' || sentence === undefined
      ? []
      : [{ mark, id, sentence }];
  });
  const refused = refusedGrowth(
    filename,
    marks.map(({ sentence }) => sentence.length),
  );
  if (refused) return err(refused);
  const cited = new Set(marks.map(({ id }) => id));
  for (const { mark, sentence } of marks) {
    DomUtils.replaceElement(mark, made(`<fn><p>${sentence}</p></fn>`));
  }
  for (const list of elementsNamed('ref-list', article)) {
    // The list of works is made anew, and so is its heading.
    const title = firstNamed('title', list);
    if (title) DomUtils.removeElement(title);
  }
  for (const box of elementsNamed('boxed-text', article)) {
    const title = firstNamed('title', box);
    if (!title) continue;
    DomUtils.removeElement(title);
    DomUtils.prependChild(
      box,
      made(`<p><bold>${DomUtils.getInnerHTML(title, { xmlMode: true })}</bold></p>`),
    );
  }
  const left = [...works].filter(([id]) => !cited.has(id));
  return ok(
    left.map(([, sentence]) => {
      const words = wordsOfElement(sentence);
      return importFinding('part-left-out', { kind: 'reference', words }, { words });
    }),
  );
};

const made = (xml: string): XmlElement => {
  const element = parseXml(xml).children[0];
  if (!element || !('attribs' in element)) throw new Error('no element');
  DomUtils.removeElement(element);
  return element;
};
