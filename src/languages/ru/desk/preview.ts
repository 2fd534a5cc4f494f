import type { preview as english } from '../../en/desk/preview';
import type { Widen } from '../../shape';

export const preview: Widen<typeof english> = {
  'preview.back': 'Назад к статье',
  'preview.asReaders': 'Как увидят читатели',
  'preview.noEarlier': 'Это первый круг: сравнивать не с чем.',
  'preview.same': 'С прошлого круга ничего не изменилось.',
  'preview.comparedTo': 'По сравнению с кругом {{round}}.',
  'preview.comparedToEdition': 'По сравнению с выпуском, который есть у читателей.',
  'preview.untitled': 'Без названия',
  'preview.decide': 'Ваше решение',
  'preview.problems': 'На что обратить внимание в тексте',
  'preview.navigation': 'Рецензия',
  'preview.workingCopy': 'Рабочая копия',
  'preview.leave': 'Выйти из просмотра',
  'preview.missing_one': 'Не хватает одного',
  'preview.missing_other': 'Не хватает: {{count}}',
  'preview.nothingMissing': 'Всё на месте',
  'preview.sinceRound': 'С прошлого круга',
  'preview.sinceEdition': 'По сравнению с выпуском у читателей',
  'preview.sameAsEdition': 'Текст совпадает с выпуском, который есть у читателей.',
  'preview.noEdition': 'У читателей ещё нет ни одного выпуска: сравнивать не с чем.',
  'preview.readersPage': 'Как видят читатели',
  'look.take': 'Взять {{colour}}',
};
