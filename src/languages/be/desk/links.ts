import type { links as english } from '../../en/desk/links';
import type { Widen } from '../../shape';

/** In Belarusian. */
export const links: Widen<typeof english> = {
  'links.inDraft': 'чарнавік',
  'links.isPublished': 'апублікавана',
  'links.again': 'Праверыць зноў',
  'links.waiting': 'Чакае сваёй чаргі',
  'links.looked': 'Толькі што праверана.',
  'links.still': 'Усё яшчэ чакае чаргі. Вынік з’явіцца тут пазней.',
};
