import type { links as english } from '../../en/desk/links';
import type { Widen } from '../../shape';

/** In Russian. */
export const links: Widen<typeof english> = {
  'links.inDraft': 'черновик',
  'links.isPublished': 'опубликовано',
  'links.again': 'Проверить снова',
  'links.waiting': 'Ждёт своей очереди',
  'links.looked': 'Только что проверена.',
  'links.still': 'Всё ещё ждёт очереди. Результат появится здесь позже.',
};
