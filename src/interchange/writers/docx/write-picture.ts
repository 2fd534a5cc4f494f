import type { Figure } from '@/document/document';
import { xml } from '../../xml/xml';
import { namespaces, paragraph, run, type DocxParts } from './parts';

/** A picture with its caption, or where its file is missing its description. */
export const writePicture = (
  { image, alt }: Pick<Figure, 'image' | 'alt'>,
  parts: DocxParts,
  caption: string,
): string => {
  const picture = parts.pictures.get(image.sha256);
  const { words } = parts.print;
  const shown =
    picture === undefined
      ? run(`[${[words.picture, alt].filter(Boolean).join(': ')}]`, '<w:i/>')
      : drawing(picture, alt, parts);
  return (
    paragraph('CaptionedFigure', shown, caption === '' ? '' : '<w:keepNext/>') +
    (caption === '' ? '' : paragraph('ImageCaption', caption))
  );
};

type Size = { name: string; width: number; height: number };

const drawing = ({ name, width, height }: Size, alt: string, parts: DocxParts): string => {
  const scale = Math.min(1, maxWidth / width, maxHeight / height);
  const size = {
    cx: Math.max(1, Math.round(width * scale * emuOfPixel)),
    cy: Math.max(1, Math.round(height * scale * emuOfPixel)),
  };
  const id = parts.drawing();
  const relation = parts.relations.part(`media/${name}`, 'image');
  const described = { id, name, descr: alt };
  return xml(
    'w:r',
    {},
    xml(
      'w:drawing',
      {},
      xml(
        'wp:inline',
        { distT: 0, distB: 0, distL: 0, distR: 0 },
        xml('wp:extent', size),
        xml('wp:docPr', described, alt === '' ? decorative : ''),
        xml(
          'a:graphic',
          {},
          xml(
            'a:graphicData',
            { uri: namespaces['xmlns:pic'] },
            pictureElement(described, relation, size),
          ),
        ),
      ),
    ),
  );
};

const pictureElement = (
  { id, name }: { id: number; name: string },
  relation: string,
  size: { cx: number; cy: number },
): string =>
  xml(
    'pic:pic',
    {},
    xml('pic:nvPicPr', {}, xml('pic:cNvPr', { id, name }), '<pic:cNvPicPr/>'),
    xml(
      'pic:blipFill',
      {},
      xml('a:blip', { 'r:embed': relation }),
      '<a:stretch><a:fillRect/></a:stretch>',
    ),
    xml(
      'pic:spPr',
      {},
      xml('a:xfrm', {}, '<a:off x="0" y="0"/>', xml('a:ext', size)),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
    ),
  );

/** So that screen readers pass over a picture without a description. */
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

const emuOfPixel = 9525;
const maxWidth = 589; // pixels of CSS in the width of the text
const maxHeight = 700;
