import type { parts as english } from '../../en/desk/parts';
import type { Widen } from '../../shape';

/** The page of the desk that shows its own parts. */
export const parts: Widen<typeof english> = {
  'parts.states': 'Станы',
  'parts.light': 'светлая тэма',
  'parts.dark': 'цёмная тэма',
  'parts.marks': 'Звесткі',
  'parts.tone.quiet': 'Звычайнае',
  'parts.tone.ink': 'Моцнае',
  'parts.tone.amber': 'Патрабуе позірку',
  'parts.tone.green': 'У парадку',
  'parts.tone.blue': 'Паводле плана',
  'parts.tone.accent': 'Спазнілася ці замінае',
  'parts.buttons': 'Кнопкі, палі, спасылкі',
  'parts.rows': 'Радкі',
  'parts.title': 'Тона пшаніцы, палічаная двойчы',
  'parts.findings': 'Заўвагі праверкі',
  'parts.finding': 'Спасылкі без крыніцы',
  'parts.fix': 'Знайдзіце крыніцы ці пакіньце спасылкі з тлумачэннем.',
  'parts.warning': 'У ілюстрацыі няма апісання.',
  'parts.people': 'Людзі, клавішы, пусты спіс',
  'parts.choice': 'Выгляд',
  'parts.board': 'Дошка',
  'parts.list': 'Спіс',
};
