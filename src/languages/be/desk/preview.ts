import type { preview as english } from '../../en/desk/preview';
import type { Widen } from '../../shape';

export const preview: Widen<typeof english> = {
  'preview.back': 'Назад да артыкула',
  'preview.asReaders': 'Як убачаць чытачы',
  'preview.noEarlier': 'Гэта першы круг: параўноўваць няма з чым.',
  'preview.same': 'З мінулага круга нічога не змянілася.',
  'preview.comparedTo': 'У параўнанні з кругам {{round}}.',
  'preview.comparedToEdition': 'У параўнанні з выпускам, які ёсць у чытачоў.',
  'preview.untitled': 'Без назвы',
  'preview.decide': 'Ваша рашэнне',
  'preview.problems': 'На што звярнуць увагу ў тэксце',
  'preview.navigation': 'Рэцэнзія',
  'preview.workingCopy': 'Рабочая копія',
  'preview.leave': 'Выйсці з прагляду',
  'preview.missing_one': 'Не хапае аднаго',
  'preview.missing_other': 'Не хапае: {{count}}',
  'preview.nothingMissing': 'Усё на месцы',
  'preview.sinceRound': 'З мінулага круга',
  'preview.sinceEdition': 'У параўнанні з выпускам у чытачоў',
  'preview.sameAsEdition': 'Тэкст супадае з выпускам, які ёсць у чытачоў.',
  'preview.noEdition': 'У чытачоў яшчэ няма ніводнага выпуску: параўноўваць няма з чым.',
  'preview.readersPage': 'Як бачаць чытачы',
  'look.take': 'Узяць {{colour}}',
};
