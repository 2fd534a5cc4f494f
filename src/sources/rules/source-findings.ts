import { findingsOf, type FindingCatalogue } from '@/platform/finding';

/** What can be wrong with sources themselves: with saving, merging, bringing in and taking along. */
export const sourceRules = {
  'source-missing': {
    severity: 'error',
    en: { message: 'There is no such source.', fix: 'Reload the page: it may be gone.' },
    ru: { message: 'Такого источника нет.', fix: 'Обновите страницу: возможно, его уже убрали.' },
    be: { message: 'Такой крыніцы няма.', fix: 'Абнавіце старонку: магчыма, яе ўжо прыбралі.' },
  },
  'source-changed': {
    severity: 'error',
    en: {
      message: 'Somebody else has changed “{title}” since you opened it.',
      fix: 'Look at both sources again before you merge them.',
    },
    ru: {
      message: 'С тех пор как вы открыли «{title}», этот источник изменил кто-то другой.',
      fix: 'Посмотрите на оба источника ещё раз, прежде чем объединять их.',
    },
    be: {
      message: 'З таго часу, як вы адкрылі «{title}», гэту крыніцу змяніў хтосьці іншы.',
      fix: 'Паглядзіце на абедзве крыніцы яшчэ раз, перш чым аб’ядноўваць іх.',
    },
  },
  'source-merged': {
    severity: 'error',
    en: {
      message: '“{title}” has been merged into another source already.',
      fix: 'Open the source that it leads to.',
    },
    ru: {
      message: '«{title}» уже объединён с другим источником.',
      fix: 'Откройте источник, на который он ведёт.',
    },
    be: {
      message: '«{title}» ужо аб’яднана з іншай крыніцай.',
      fix: 'Адкрыйце крыніцу, на якую яна вядзе.',
    },
  },
  'source-is-itself': {
    severity: 'error',
    en: { message: 'A source is not merged into itself.', fix: 'Choose another one.' },
    ru: { message: 'Источник нельзя объединить с самим собой.', fix: 'Выберите другой.' },
    be: { message: 'Крыніцу нельга аб’яднаць з ёй самой.', fix: 'Абярыце іншую.' },
  },
  'merge-not-yours': {
    severity: 'error',
    en: {
      message: 'Only editors, publishers and fact-checkers merge sources.',
      fix: 'Ask one of them.',
    },
    ru: {
      message: 'Объединяют источники только редакторы, издатели и проверяющие факты.',
      fix: 'Обратитесь к кому-нибудь из них.',
    },
    be: {
      message: 'Аб’ядноўваюць крыніцы толькі рэдактары, выдаўцы і правяральнікі фактаў.',
      fix: 'Звярніцеся да кагосьці з іх.',
    },
  },
  'import-not-yours': {
    severity: 'error',
    en: { message: 'Only those who write, review or edit bring in sources.' },
    ru: { message: 'Источники загружают только те, кто пишет, рецензирует или редактирует.' },
    be: { message: 'Крыніцы загружаюць толькі тыя, хто піша, рэцэнзуе або рэдагуе.' },
  },
  'sources-busy': {
    severity: 'error',
    en: {
      message: 'Others are citing this source at the moment, so nothing was merged.',
      fix: 'Try again.',
    },
    ru: {
      message: 'На этот источник сейчас ссылаются другие, поэтому ничего не объединено.',
      fix: 'Попробуйте ещё раз.',
    },
    be: {
      message: 'На гэту крыніцу зараз спасылаюцца іншыя, таму нічога не аб’яднана.',
      fix: 'Паспрабуйце яшчэ раз.',
    },
  },
  'source-known': {
    severity: 'error',
    en: {
      message: '“{title}” has {value} already (source {source}).',
      fix: 'Use that source, or merge the two.',
    },
    ru: {
      message: '{value} уже есть у источника «{title}» (источник {source}).',
      fix: 'Возьмите тот источник или объедините оба.',
    },
    be: {
      message: '{value} ужо ёсць у крыніцы «{title}» (крыніца {source}).',
      fix: 'Вазьміце тую крыніцу або аб’яднайце абедзве.',
    },
  },
  'variable-unusable': {
    severity: 'error',
    en: {
      message: '“{name}” is no variable of CSL 1.0.2, or not of the kind that it takes.',
      fix: 'See the list of variables in the specification of CSL.',
    },
    ru: {
      message: '«{name}» — не переменная CSL 1.0.2 или не того вида.',
      fix: 'Список переменных есть в спецификации CSL.',
    },
    be: {
      message: '«{name}» — не зменная CSL 1.0.2 або не таго віду.',
      fix: 'Спіс зменных ёсць у спецыфікацыі CSL.',
    },
  },
} as const satisfies FindingCatalogue;

export const sourceFinding = findingsOf(sourceRules);
