import type { FindingCatalogue } from '@/platform/finding';

/** What files of word processors and other programs bring that a text here does not have. */
export const wordProcessorRules = {
  'edit-accepted': {
    severity: 'warning',
    en: {
      message: 'A tracked insertion of {author} was accepted: “{words}”.',
      fix: 'Take the words out if they were not agreed.',
    },
    ru: {
      message: 'Принята вставка из режима правки ({author}): «{words}».',
      fix: 'Уберите слова, если о них не договорились.',
    },
    be: {
      message: 'Прынятая ўстаўка з рэжыму праўкі ({author}): «{words}».',
      fix: 'Прыбярыце словы, калі пра іх не дамовіліся.',
    },
  },
  'edit-dropped': {
    severity: 'warning',
    en: {
      message: 'A tracked deletion of {author} was accepted; gone is “{words}”.',
      fix: 'Put the words back if they were to stay.',
    },
    ru: {
      message: 'Принято удаление из режима правки ({author}); убрано «{words}».',
      fix: 'Верните слова, если они должны остаться.',
    },
    be: {
      message: 'Прынятае выдаленне з рэжыму праўкі ({author}); прыбрана «{words}».',
      fix: 'Вярніце словы, калі яны павінны застацца.',
    },
  },
  'comment-left-out': {
    severity: 'warning',
    en: {
      message: 'A comment of {author} is not part of the text: “{words}”.',
      fix: 'Answer it, or start a thread at the desk.',
    },
    ru: {
      message: 'Примечание {author} не входит в текст: «{words}».',
      fix: 'Ответьте на него или начните обсуждение в редакции.',
    },
    be: {
      message: 'Заўвага {author} не ўваходзіць у тэкст: «{words}».',
      fix: 'Адкажыце на яе ці пачніце абмеркаванне ў рэдакцыі.',
    },
  },
  'link-inside-dropped': {
    severity: 'notice',
    en: {
      message: 'A link to another place of the document ({target}) is now its words: “{words}”.',
    },
    ru: { message: 'Ссылка внутри документа ({target}) заменена своими словами: «{words}».' },
    be: { message: 'Спасылка ўнутры дакумента ({target}) заменена сваімі словамі: «{words}».' },
  },
  'contents-left-out': {
    severity: 'notice',
    en: {
      message:
        'The table of contents was left out ({count} lines): pages make their own. It said: “{words}”.',
    },
    ru: {
      message: 'Оглавление опущено (строк: {count}): страница строит своё. В нём: «{words}».',
    },
    be: {
      message: 'Змест апушчаны (радкоў: {count}): старонка будуе свой. У ім: «{words}».',
    },
  },
  'words-missing': {
    severity: 'warning',
    en: {
      message: 'These words of the file are not in the text: “{words}”.',
      fix: 'Look them up in the file, and put them where they belong.',
    },
    ru: {
      message: 'Этих слов файла нет в тексте: «{words}».',
      fix: 'Найдите их в файле и поставьте на место.',
    },
    be: {
      message: 'Гэтых слоў файла няма ў тэксце: «{words}».',
      fix: 'Знайдзіце іх у файле і пастаўце на месца.',
    },
  },
  'box-placed': {
    severity: 'notice',
    en: {
      message: 'A text box now stands as paragraphs behind the place of its anchor: “{words}”.',
    },
    ru: { message: 'Надпись теперь стоит абзацами после места привязки: «{words}».' },
    be: { message: 'Надпіс цяпер стаіць абзацамі пасля месца прывязкі: «{words}».' },
  },
  'running-head-left-out': {
    severity: 'notice',
    en: { message: 'What stands over or under each page was left out: “{words}”.' },
    ru: { message: 'Колонтитул опущен: «{words}».' },
    be: { message: 'Калантытул апушчаны: «{words}».' },
  },
  'cell-flattened': {
    severity: 'notice',
    en: { message: 'A cell holds lines only: its list or table became lines: “{words}”.' },
    ru: {
      message: 'В ячейке бывают только строки: её список или таблица стали строками: «{words}».',
    },
    be: { message: 'У ячэйцы бываюць толькі радкі: яе спіс ці табліца сталі радкамі: «{words}».' },
  },
  'picture-moved': {
    severity: 'notice',
    en: {
      message:
        'A picture from inside a table, list, quotation or box now stands behind it: “{words}”.',
    },
    ru: {
      message: 'Изображение из таблицы, списка, цитаты или врезки теперь стоит после: «{words}».',
    },
    be: { message: 'Выява з табліцы, спіса, цытаты ці ўрэзкі цяпер стаіць пасля: «{words}».' },
  },
  'bibliography-left-out': {
    severity: 'notice',
    en: {
      message:
        'The list of works that {program} made was left out: it is made anew from the citations.',
    },
    ru: { message: 'Список литературы из {program} опущен: он строится заново по сноскам.' },
    be: { message: 'Спіс літаратуры з {program} апушчаны: ён будуецца нанова паводле зносак.' },
  },
  'citation-read': {
    severity: 'notice',
    en: { message: 'A citation of a reference manager became one here: “{words}”.' },
    ru: { message: 'Сноска из программы для библиографии стала сноской здесь: «{words}».' },
    be: { message: 'Зноска з праграмы для бібліяграфіі стала зноскай тут: «{words}».' },
  },
  'macros-left-out': {
    severity: 'warning',
    en: {
      message: 'The file {filename} carries programs (macros); they were left out and not run.',
    },
    ru: { message: 'В файле {filename} есть программы (макросы); они опущены и не выполнялись.' },
    be: { message: 'У файле {filename} ёсць праграмы (макрасы); яны апушчаны і не выконваліся.' },
  },
  'archive-unsafe': {
    severity: 'error',
    en: {
      message: 'The file {filename} is refused: {reason} ({part}).',
      fix: 'Copy the text into a new document and import that.',
    },
    ru: {
      message: 'Файл {filename} не принят: {reason} ({part}).',
      fix: 'Скопируйте текст в новый документ и импортируйте его.',
    },
    be: {
      message: 'Файл {filename} не прыняты: {reason} ({part}).',
      fix: 'Скапіруйце тэкст у новы дакумент і імпартуйце яго.',
    },
  },
  'text-too-deep': {
    severity: 'error',
    en: {
      message: 'The text of {filename} is nested {depth} levels deep; {limit} are allowed.',
      fix: 'Copy the text into a new document and import that.',
    },
    ru: {
      message: 'Вложенность текста {filename} — {depth} уровней; допустимо {limit}.',
      fix: 'Скопируйте текст в новый документ и импортируйте его.',
    },
    be: {
      message: 'Укладзенасць тэксту {filename} — {depth} узроўняў; дазволена {limit}.',
      fix: 'Скапіруйце тэкст у новы дакумент і імпартуйце яго.',
    },
  },
  'pages-without-text': {
    severity: 'error',
    en: {
      message: 'The pages of {filename} are pictures: there is no text to import.',
      fix: 'Have the text recognised, and check it against the pages.',
    },
    ru: {
      message: 'Страницы {filename} — изображения: текста для импорта нет.',
      fix: 'Распознайте текст и сверьте его со страницами.',
    },
    be: {
      message: 'Старонкі {filename} — выявы: тэксту для імпарту няма.',
      fix: 'Распазнайце тэкст і зверце яго са старонкамі.',
    },
  },
  'pdf-layout-lost': {
    severity: 'warning',
    en: {
      message: 'A PDF keeps lines, not paragraphs: {pages} pages were read as plain text.',
      fix: 'Check paragraphs, headings and notes against the pages, or import the original.',
    },
    ru: {
      message: 'В PDF хранятся строки, а не абзацы: страниц прочитано как простой текст — {pages}.',
      fix: 'Сверьте абзацы, заголовки и сноски со страницами или импортируйте оригинал.',
    },
    be: {
      message:
        'У PDF захоўваюцца радкі, а не абзацы: старонак прачытана як просты тэкст — {pages}.',
      fix: 'Зверце абзацы, загалоўкі і зноскі са старонкамі ці імпартуйце арыгінал.',
    },
  },
} satisfies FindingCatalogue;
