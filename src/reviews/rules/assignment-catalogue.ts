import type { FindingCatalogue } from '@/platform/finding';

export type AssignmentRule =
  | 'assigning-not-yours'
  | 'nothing-to-review'
  | 'stage-unknown'
  | 'person-unknown'
  | 'person-not-of-stage'
  | 'person-contributed'
  | 'assigned-already'
  | 'not-assigned';

/** Why a review is not given to somebody, or not taken from them. */
export const assignmentCatalogue: FindingCatalogue<AssignmentRule> = {
  'assigning-not-yours': {
    severity: 'error',
    en: {
      message: 'Only editors and publishers give a review to somebody else.',
      fix: 'Take the review yourself, or ask an editor.',
    },
    ru: {
      message: 'Поручать рецензию другим могут только редакторы и выпускающие.',
      fix: 'Возьмите рецензию на себя или попросите редактора.',
    },
    be: {
      message: 'Даручаць рэцэнзію іншым могуць толькі рэдактары і выпускаючыя.',
      fix: 'Вазьміце рэцэнзію на сябе або папрасіце рэдактара.',
    },
  },
  'nothing-to-review': {
    severity: 'error',
    en: {
      message: 'This article has no edition that still goes to review.',
      fix: 'Reopen the edition or start a new one; then the review can be given to somebody.',
    },
    ru: {
      message: 'У этой статьи нет выпуска, которому предстоит рецензия.',
      fix: 'Откройте выпуск снова или начните новый — тогда рецензию можно поручить.',
    },
    be: {
      message: 'У гэтага артыкула няма выпуску, якому трэба рэцэнзія.',
      fix: 'Адкрыйце выпуск зноў або пачніце новы — тады рэцэнзію можна даручыць.',
    },
  },
  'stage-unknown': {
    severity: 'error',
    en: {
      message: 'The review of this article has no stage “{stage}”.',
      fix: 'Choose one of: {stages}.',
    },
    ru: {
      message: 'У рецензии этой статьи нет этапа «{stage}».',
      fix: 'Выберите один из этапов: {stages}.',
    },
    be: {
      message: 'У рэцэнзіі гэтага артыкула няма этапу «{stage}».',
      fix: 'Абярыце адзін з этапаў: {stages}.',
    },
  },
  'person-unknown': {
    severity: 'error',
    en: {
      message: 'Nobody who works here is meant.',
      fix: 'Choose somebody who has a role and can log in.',
    },
    ru: {
      message: 'Такого сотрудника здесь нет.',
      fix: 'Выберите того, у кого есть роль и кто может войти.',
    },
    be: {
      message: 'Такога супрацоўніка тут няма.',
      fix: 'Абярыце таго, у каго ёсць роля і хто можа ўвайсці.',
    },
  },
  'person-not-of-stage': {
    severity: 'error',
    en: {
      message: '{person} cannot approve in the stage “{stage}”.',
      fix: 'Choose somebody with a role of that stage, or name them in the editorial policy.',
    },
    ru: {
      message: '{person} не может одобрять на этапе «{stage}».',
      fix: 'Выберите того, у кого есть роль этого этапа, или впишите человека в редакционные правила.',
    },
    be: {
      message: '{person} не можа адабраць на этапе «{stage}».',
      fix: 'Абярыце таго, у каго ёсць роля гэтага этапу, або ўпішыце чалавека ў рэдакцыйныя правілы.',
    },
  },
  'person-contributed': {
    severity: 'error',
    en: {
      message: '{person} has worked on this edition, so their approval would not count.',
      fix: 'Choose somebody who did not change the text or its citations.',
    },
    ru: {
      message: 'Этот человек работал над выпуском, и его одобрение не засчитают: {person}.',
      fix: 'Выберите того, кто не менял текст и сноски.',
    },
    be: {
      message: 'Гэты чалавек працаваў над выпускам, і яго адабрэнне не залічаць: {person}.',
      fix: 'Абярыце таго, хто не змяняў тэкст і зноскі.',
    },
  },
  'assigned-already': {
    severity: 'error',
    en: { message: 'The stage “{stage}” is already with {person}.', fix: 'Reload the page.' },
    ru: { message: 'Этап «{stage}» уже поручен: {person}.', fix: 'Обновите страницу.' },
    be: { message: 'Этап «{stage}» ужо даручаны: {person}.', fix: 'Абнавіце старонку.' },
  },
  'not-assigned': {
    severity: 'error',
    en: { message: 'The stage “{stage}” is not with this person.', fix: 'Reload the page.' },
    ru: { message: 'Этап «{stage}» этому человеку не поручен.', fix: 'Обновите страницу.' },
    be: { message: 'Этап «{stage}» гэтаму чалавеку не даручаны.', fix: 'Абнавіце старонку.' },
  },
};
