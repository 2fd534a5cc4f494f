import { xml, xmlDeclaration } from '../../xml/xml';
import { namespaces, type ListInstance } from '../../writers/docx/parts';
import { deepest, listIndent } from './lists';

/** Two kinds of lists of nine levels, and an instance for each list in the text. */
export const writeNumbering = (lists: readonly ListInstance[]): string => {
  const instances = lists.map(({ ordered, start }, at) =>
    xml(
      'w:num',
      { 'w:numId': at + 1 },
      xml('w:abstractNumId', { 'w:val': ordered ? 1 : 0 }),
      ...(ordered ? everyLevel.map((level) => startAt(level, start)) : []),
    ),
  );
  return (
    xmlDeclaration +
    xml(
      'w:numbering',
      namespaces,
      abstractList(0, (level) => ({
        format: 'bullet',
        text: bullets[level % bullets.length] ?? '•',
      })),
      abstractList(1, (level) => ({
        format: level % 2 === 0 ? 'decimal' : 'lowerLetter',
        text: `%${level + 1}.`,
      })),
      ...instances,
    )
  );
};

const everyLevel = Array.from({ length: deepest + 1 }, (_, level) => level);
const bullets = ['•', '–', '·'];

const startAt = (level: number, start: number): string =>
  xml('w:lvlOverride', { 'w:ilvl': level }, xml('w:startOverride', { 'w:val': start }));

const abstractList = (
  id: number,
  levelOf: (level: number) => { format: string; text: string },
): string =>
  xml(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    xml('w:multiLevelType', { 'w:val': 'hybridMultilevel' }),
    ...everyLevel.map((level) => {
      const { format, text } = levelOf(level);
      return xml(
        'w:lvl',
        { 'w:ilvl': level },
        xml('w:start', { 'w:val': 1 }),
        xml('w:numFmt', { 'w:val': format }),
        xml('w:lvlText', { 'w:val': text }),
        xml('w:lvlJc', { 'w:val': 'left' }),
        xml(
          'w:pPr',
          {},
          xml('w:ind', { 'w:left': listIndent * (level + 1), 'w:hanging': listIndent }),
        ),
      );
    }),
  );
