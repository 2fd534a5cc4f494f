import type { merging as english } from '../../en/desk/merging';
import type { Widen } from '../../shape';

/** Двое в одном тексте: что выбрать и кто здесь. */
export const merging: Widen<typeof english> = {
  'merging.title': 'Вы и кто-то ещё изменили одно и то же место',
  'merging.hint':
    'Выберите, какой вариант останется. Все остальные правки обоих сохраняются. Пока вы не выбрали, ваши правки не сохранены; их хранит этот браузер.',
  'merging.text': 'Текст',
  'merging.mine': 'Мой вариант',
  'merging.theirs': 'Другой вариант',
  'merging.theirsBy': 'Другой вариант: {{name}}',
  'merging.nothing': 'Удалено',
  'merging.added': 'вставлено:',
  'merging.removed': 'удалено:',
  'merging.keepMine': 'Оставить мой',
  'merging.keepTheirs': 'Оставить другой',
  'merging.allMine': 'Везде мой',
  'merging.allTheirs': 'Везде другой',
  'merging.together': 'Между этими местами перенесена сноска, поэтому выбор у них общий.',
  'merging.save': 'Сохранить выбранное',
  'merging.left': 'Осталось выбрать: {{count}}',
  'merging.chosen': 'Всё выбрано.',
  'presence.title': 'Сейчас здесь',
  'presence.more': 'Ещё здесь: {{count}}',
  'presence.reads': 'читает',
  'presence.writes': 'пишет',
  'presence.checks': 'проверяет',
  'presence.person': '{{name}} {{does}}',
  'presence.personAt': '{{name}} {{does}}: {{words}}',
};
