import { xml } from '../../xml/xml';

const levels = Array.from({ length: 10 }, (_, at) => at + 1);
const bullets = ['•', '–', '·'];

const place = (level: number): string =>
  xml(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    xml('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'fo:text-indent': '-0.63cm',
      'fo:margin-left': `${(0.63 * level).toFixed(2)}cm`,
    }),
  );

/** Ten levels of bullets and of numbers. */
export const listStyles = [
  xml(
    'text:list-style',
    { 'style:name': 'List_20_1', 'style:display-name': 'List 1' },
    ...levels.map((level) =>
      xml(
        'text:list-level-style-bullet',
        { 'text:level': level, 'text:bullet-char': bullets[(level - 1) % bullets.length] },
        place(level),
      ),
    ),
  ),
  xml(
    'text:list-style',
    { 'style:name': 'Numbering_20_1', 'style:display-name': 'Numbering 1' },
    ...levels.map((level) =>
      xml(
        'text:list-level-style-number',
        {
          'text:level': level,
          'style:num-format': level % 2 === 1 ? '1' : 'a',
          'style:num-suffix': '.',
        },
        place(level),
      ),
    ),
  ),
].join('');
