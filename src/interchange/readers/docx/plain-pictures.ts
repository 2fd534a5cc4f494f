import { DomUtils } from 'htmlparser2';
import type { Finding } from '@/platform/finding';
import { elementsNamed, firstNamed, isElement, made, type XmlElement } from '../../archive/xml';
import { importFinding } from '../../findings';
import { escapeXml } from '../../xml/xml';

/**
 * Pictures as Pandoc finds them, each with its description: those of a group one by one, and those of old drawings (VML) as
 * new ones. A picture that is only linked is on somebody's disk, and a finding says so.
 */
export const plainPictures = (run: XmlElement, findings: Finding[]): void => {
  for (const drawing of run.children.filter(isElement)) {
    if (drawing.name === 'w:drawing') ofDrawing(drawing, findings);
    else if (drawing.name === 'w:pict' || drawing.name === 'w:object') ofOldDrawing(drawing);
  }
};

const ofDrawing = (drawing: XmlElement, findings: Finding[]): void => {
  const whole = firstNamed('wp:docPr', drawing);
  const described = descriptionOf(whole);
  for (const blip of elementsNamed('a:blip', drawing)) {
    const { 'r:embed': embed, 'r:link': link } = blip.attribs;
    if (link === undefined || embed) continue;
    const target = 'file';
    findings.push(importFinding('picture-left-out', { target, words: described }));
  }
  const pictures = elementsNamed('pic:pic', drawing);
  if (pictures.length < 2) return;
  for (const picture of pictures) {
    const id = firstNamed('a:blip', picture)?.attribs['r:embed'];
    const own = descriptionOf(firstNamed('pic:cNvPr', picture));
    if (id !== undefined) DomUtils.prepend(drawing, inline(id, own || described));
  }
  DomUtils.removeElement(drawing);
};

const ofOldDrawing = (drawing: XmlElement): void => {
  for (const data of elementsNamed('v:imagedata', drawing)) {
    const id = data.attribs['r:id'];
    const shape = data.parent;
    const described =
      (isElement(shape) ? shape.attribs['alt'] : undefined) ?? data.attribs['o:title'] ?? '';
    if (id !== undefined) DomUtils.prepend(drawing, inline(id, described));
  }
  DomUtils.removeElement(drawing);
};

const descriptionOf = (properties: XmlElement | undefined): string =>
  properties?.attribs['descr'] ?? '';

const office = 'http://schemas.openxmlformats.org';

const inline = (id: string, description: string): XmlElement =>
  made(
    `<w:drawing><wp:inline xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing"><wp:extent cx="952500" cy="952500"/><wp:docPr id="1" name="" descr="${escapeXml(description)}"/><a:graphic xmlns:a="${office}/drawingml/2006/main"><a:graphicData uri="${office}/drawingml/2006/picture"><pic:pic xmlns:pic="${office}/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="${office}/officeDocument/2006/relationships" r:embed="${escapeXml(id)}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`,
  );
