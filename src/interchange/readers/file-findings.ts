import type { FindingCatalogue } from '@/platform/finding';

/** Why nothing came of a file, and what came of it beside its text. */
export const fileRules = {
  'file-missing': {
    severity: 'error',
    en: {
      message: 'No file was sent.',
      fix: 'Send a form with “file”, or JSON with “filename” and “text”.',
    },
    ru: {
      message: 'Файл не прислан.',
      fix: 'Пришлите форму с полем «file» или JSON с полями «filename» и «text».',
    },
    be: {
      message: 'Файл не дасланы.',
      fix: 'Дашліце форму з полем «file» або JSON з палямі «filename» і «text».',
    },
  },
  'file-empty': {
    severity: 'error',
    en: { message: 'The file {filename} is empty.', fix: 'Choose the manuscript again.' },
    ru: { message: 'Файл {filename} пуст.', fix: 'Выберите рукопись заново.' },
    be: { message: 'Файл {filename} пусты.', fix: 'Выберыце рукапіс нанова.' },
  },
  'file-too-large': {
    severity: 'error',
    en: {
      message: 'The file {filename} has {size} MB; {limit} MB are allowed.',
      fix: 'Take the pictures out, or divide the manuscript.',
    },
    ru: {
      message: 'Файл {filename} занимает {size} МБ; допустимо {limit} МБ.',
      fix: 'Уберите изображения или разделите рукопись.',
    },
    be: {
      message: 'Файл {filename} займае {size} МБ; дазволена {limit} МБ.',
      fix: 'Прыбярыце выявы ці падзяліце рукапіс.',
    },
  },
  'file-not-text': {
    severity: 'error',
    en: {
      message: 'The file {filename} is not a text, and not of a kind that can be imported.',
      fix: 'Save the manuscript as one of: {known}.',
    },
    ru: {
      message: 'Файл {filename} не текст и не того вида, который можно импортировать.',
      fix: 'Сохраните рукопись в одном из форматов: {known}.',
    },
    be: {
      message: 'Файл {filename} не тэкст і не таго віду, які можна імпартаваць.',
      fix: 'Захавайце рукапіс у адным з фарматаў: {known}.',
    },
  },
  'format-unknown': {
    severity: 'error',
    en: { message: 'There is no format “{format}”.', fix: 'Known formats: {known}.' },
    ru: { message: 'Формата «{format}» нет.', fix: 'Известные форматы: {known}.' },
    be: { message: 'Фармату «{format}» няма.', fix: 'Вядомыя фарматы: {known}.' },
  },
  'already-imported': {
    severity: 'error',
    en: {
      message: 'This file was imported before, as “{title}” (article {article}).',
      fix: 'Open that article, or import the file again on purpose.',
    },
    ru: {
      message: 'Этот файл уже импортирован: «{title}» (статья {article}).',
      fix: 'Откройте ту статью или импортируйте файл ещё раз намеренно.',
    },
    be: {
      message: 'Гэты файл ужо імпартаваны: «{title}» (артыкул {article}).',
      fix: 'Адкрыйце той артыкул ці імпартуйце файл яшчэ раз наўмысна.',
    },
  },
  'already-imported-hidden': {
    severity: 'error',
    en: {
      message: 'This file was imported before, and the article is not open to you.',
      fix: 'Ask an editor or a publisher, or import the file again on purpose.',
    },
    ru: {
      message: 'Этот файл уже импортирован, но статья вам пока не видна.',
      fix: 'Спросите редактора или выпускающего либо импортируйте файл ещё раз намеренно.',
    },
    be: {
      message: 'Гэты файл ужо імпартаваны, але артыкул вам пакуль не бачны.',
      fix: 'Спытайце рэдактара або выпускаючага ці імпартуйце файл яшчэ раз наўмысна.',
    },
  },
  'import-failed': {
    severity: 'error',
    en: {
      message: 'The file {filename} could not be imported: something broke on our side.',
      fix: 'Nothing was stored. Try again; if it happens again, tell whoever runs this publication.',
    },
    ru: {
      message: 'Файл {filename} не удалось импортировать: сбой на нашей стороне.',
      fix: 'Ничего не сохранено. Попробуйте ещё раз; если повторится, сообщите тому, кто ведёт этот сайт.',
    },
    be: {
      message: 'Файл {filename} не ўдалося імпартаваць: збой на нашым баку.',
      fix: 'Нічога не захавана. Паспрабуйце яшчэ раз; калі паўторыцца, паведаміце таму, хто вядзе гэты сайт.',
    },
  },
  'too-many-files': {
    severity: 'error',
    en: {
      message: 'There are {count} files in one request; {limit} are allowed.',
      fix: 'Send them in several requests.',
    },
    ru: {
      message: 'В одном запросе файлов: {count}; допустимо {limit}.',
      fix: 'Отправьте их несколькими запросами.',
    },
    be: {
      message: 'У адным запыце файлаў: {count}; дазволена {limit}.',
      fix: 'Адпраўце іх некалькімі запытамі.',
    },
  },
  'one-file-into-article': {
    severity: 'error',
    en: {
      message: 'An article is brought up to date from one file, not from {count}.',
      fix: 'Send the one file that holds its text.',
    },
    ru: {
      message: 'Статья обновляется из одного файла, а их {count}.',
      fix: 'Отправьте один файл с её текстом.',
    },
    be: {
      message: 'Артыкул абнаўляецца з аднаго файла, а іх {count}.',
      fix: 'Адпраўце адзін файл з яго тэкстам.',
    },
  },
  'one-file-at-once': {
    severity: 'error',
    en: {
      message:
        'This address takes one file and stores it; the request has {count}, or asks to look only.',
      fix: 'Send it to /api/import, which takes several files and shows what would come of them.',
    },
    ru: {
      message:
        'По этому адресу принимается один файл, и он сохраняется; в запросе файлов: {count}, или он просит только показать.',
      fix: 'Отправьте его на /api/import: там принимают несколько файлов и показывают, что из них выйдет.',
    },
    be: {
      message:
        'Па гэтым адрасе прымаецца адзін файл, і ён захоўваецца; у запыце файлаў: {count}, або ён просіць толькі паказаць.',
      fix: 'Адпраўце яго на /api/import: там прымаюць некалькі файлаў і паказваюць, што з іх выйдзе.',
    },
  },
  'import-number-unreadable': {
    severity: 'error',
    en: {
      message: 'The option {field} is not a number: “{words}”. Nothing was imported.',
      fix: 'Send a whole number, or leave the option out.',
    },
    ru: {
      message: 'Значение {field} не число: «{words}». Ничего не импортировано.',
      fix: 'Пришлите целое число или уберите этот параметр.',
    },
    be: {
      message: 'Значэнне {field} не лік: «{words}». Нічога не імпартавана.',
      fix: 'Дашліце цэлы лік ці прыбярыце гэты параметр.',
    },
  },
  'citation-note-differs': {
    severity: 'notice',
    en: {
      message: 'The file says in the note on “{words}”: “{said}”. What the desk has was kept.',
      fix: 'If the file is right, change the citation.',
    },
    ru: {
      message: 'В файле в сноске на словах «{words}»: «{said}». Оставлено то, что в редакции.',
      fix: 'Если прав файл, поправьте сноску.',
    },
    be: {
      message: 'У файле ў зносцы на словах «{words}»: «{said}». Пакінута тое, што ў рэдакцыі.',
      fix: 'Калі правы файл, папраўце зноску.',
    },
  },
  'bylines-differ': {
    severity: 'notice',
    en: {
      message: 'The file names {names}; the bylines stay as they are: {here}.',
      fix: 'Change the bylines of the article if the file is right.',
    },
    ru: {
      message: 'В файле указаны {names}; подписи остаются как есть: {here}.',
      fix: 'Если прав файл, измените подписи статьи.',
    },
    be: {
      message: 'У файле пазначаныя {names}; подпісы застаюцца як ёсць: {here}.',
      fix: 'Калі правы файл, змяніце подпісы артыкула.',
    },
  },
  'own-lines-left-out': {
    severity: 'notice',
    en: {
      message:
        'The file was exported here. What an export says around the text was left out: {count} lines, such as the list of references.',
    },
    ru: {
      message:
        'Файл экспортирован отсюда. То, что экспорт добавляет к тексту, опущено (строк: {count}), например список источников.',
    },
    be: {
      message:
        'Файл экспартаваны адсюль. Тое, што экспарт дадае да тэксту, прапушчана (радкоў: {count}), напрыклад спіс крыніц.',
    },
  },
  'topic-unknown': {
    severity: 'warning',
    en: {
      message: 'The file has the tag “{words}”, and the publication has no such topic.',
      fix: 'Choose the topic that is meant, or have it made under Topics.',
    },
    ru: {
      message: 'В файле есть метка «{words}», а такой темы в издании нет.',
      fix: 'Выберите подходящую тему или создайте её в разделе «Темы».',
    },
    be: {
      message: 'У файле ёсць метка «{words}», а такой тэмы ў выданні няма.',
      fix: 'Выберыце адпаведную тэму ці стварыце яе ў раздзеле «Тэмы».',
    },
  },
  'author-created': {
    severity: 'warning',
    en: {
      message: 'The author {name} was not known and is now in the list of authors.',
      fix: 'Check the spelling, and merge if it is a known author.',
    },
    ru: {
      message: 'Автора {name} в списке не было; он добавлен.',
      fix: 'Проверьте написание; если автор уже есть, выберите его.',
    },
    be: {
      message: 'Аўтара {name} у спісе не было; яго дададзена.',
      fix: 'Праверце напісанне; калі аўтар ужо ёсць, выберыце яго.',
    },
  },
} satisfies FindingCatalogue;
