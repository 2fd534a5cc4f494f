import type { parts as english } from '../../en/desk/parts';
import type { Widen } from '../../shape';

/** The page of the desk that shows its own parts. */
export const parts: Widen<typeof english> = {
  'parts.states': 'Состояния',
  'parts.light': 'светлая тема',
  'parts.dark': 'тёмная тема',
  'parts.marks': 'Сведения',
  'parts.tone.quiet': 'Обычное',
  'parts.tone.ink': 'Сильное',
  'parts.tone.amber': 'Требует взгляда',
  'parts.tone.green': 'В порядке',
  'parts.tone.blue': 'По плану',
  'parts.tone.accent': 'Опоздало или мешает',
  'parts.buttons': 'Кнопки, поля, ссылки',
  'parts.rows': 'Строки',
  'parts.title': 'Тонна пшеницы, посчитанная дважды',
  'parts.findings': 'Замечания проверки',
  'parts.finding': 'Ссылки без источника',
  'parts.fix': 'Найдите источники или оставьте ссылки с объяснением.',
  'parts.warning': 'У иллюстрации нет описания.',
  'parts.people': 'Люди, клавиши, пустой список',
  'parts.choice': 'Вид',
  'parts.board': 'Доска',
  'parts.list': 'Список',
};
