import { repairRules } from './repair/findings';
import { findingsOf, type FindingCatalogue } from '@/platform/finding';

/** What an import could not take over as it was, and why a file was refused. */
export const importRules = {
  'link-lost': {
    severity: 'warning',
    en: {
      message: 'The link on “{words}” has lost its target.',
      fix: 'Find the page and cite it on these words.',
    },
    ru: {
      message: 'Ссылка на словах «{words}» потеряла адрес.',
      fix: 'Найдите страницу и дайте на неё сноску на этих словах.',
    },
    be: {
      message: 'Спасылка на словах «{words}» згубіла адрас.',
      fix: 'Знайдзіце старонку і дайце на яе зноску на гэтых словах.',
    },
  },
  'link-not-web': {
    severity: 'warning',
    en: {
      message: 'The link on “{words}” leads to {target}, which readers cannot open.',
      fix: 'Cite the page or work that was meant.',
    },
    ru: {
      message: 'Ссылка на словах «{words}» ведёт на {target}: читатели этого не откроют.',
      fix: 'Дайте сноску на страницу или работу, о которой речь.',
    },
    be: {
      message: 'Спасылка на словах «{words}» вядзе на {target}: чытачы гэтага не адкрыюць.',
      fix: 'Дайце зноску на старонку ці працу, пра якую гаворка.',
    },
  },
  'mail-address-dropped': {
    severity: 'notice',
    en: { message: 'The link to the mail address {target} was dropped; its words are kept.' },
    ru: { message: 'Ссылка на почтовый адрес {target} убрана, слова сохранены.' },
    be: { message: 'Спасылка на паштовы адрас {target} прыбраная, словы захаваныя.' },
  },
  'note-placed': {
    severity: 'notice',
    en: { message: 'A footnote became a citation on “{words}”.' },
    ru: { message: 'Сноска привязана к словам «{words}».' },
    be: { message: 'Зноска прывязаная да слоў «{words}».' },
  },
  'note-without-words': {
    severity: 'warning',
    en: {
      message:
        'A footnote stands where no words precede it; its text is in the paragraph: “{words}”.',
      fix: 'Cite the source on the words that it supports.',
    },
    ru: {
      message: 'Перед сноской нет слов; её текст помещён в абзац: «{words}».',
      fix: 'Дайте сноску на словах, которые она подтверждает.',
    },
    be: {
      message: 'Перад зноскай няма слоў; яе тэкст у абзацы: «{words}».',
      fix: 'Дайце зноску на словах, якія яна пацвярджае.',
    },
  },
  'notes-merged': {
    severity: 'notice',
    en: { message: 'Several notes on “{words}” became one citation.' },
    ru: { message: 'Несколько сносок на словах «{words}» объединены в одну.' },
    be: { message: 'Некалькі зносак на словах «{words}» аб’яднаныя ў адну.' },
  },
  'note-edited': {
    severity: 'warning',
    en: {
      message:
        'Note {number} was edited in the file; its data are taken from the front matter. The file says: “{words}”.',
      fix: 'Make the change in the citation.',
    },
    ru: {
      message:
        'Сноска {number} изменена в файле; данные взяты из его заголовка. В файле: «{words}».',
      fix: 'Внесите правку в саму сноску.',
    },
    be: {
      message: 'Зноска {number} зменена ў файле; даныя ўзятыя з яго загалоўка. У файле: «{words}».',
      fix: 'Унясіце праўку ў саму зноску.',
    },
  },
  'words-not-found': {
    severity: 'warning',
    en: {
      message:
        'The words “{words}” of a citation no longer stand before its note; it is placed on “{instead}”.',
      fix: 'Check which words the source supports.',
    },
    ru: {
      message: 'Слов «{words}» перед сноской больше нет; она поставлена на «{instead}».',
      fix: 'Проверьте, какие слова подтверждает источник.',
    },
    be: {
      message: 'Слоў «{words}» перад зноскай больш няма; яна пастаўлена на «{instead}».',
      fix: 'Праверце, якія словы пацвярджае крыніца.',
    },
  },
  'heading-level-changed': {
    severity: 'notice',
    en: { message: 'The heading “{words}” of level {level} becomes one of level {becomes}.' },
    ru: { message: 'Подзаголовок «{words}» уровня {level} станет подзаголовком уровня {becomes}.' },
    be: {
      message: 'Падзагаловак «{words}» узроўню {level} стане падзагалоўкам узроўню {becomes}.',
    },
  },
  'part-as-text': {
    severity: 'warning',
    en: { message: 'A part of the kind “{kind}” was taken over as plain text: “{words}”.' },
    ru: { message: 'Часть вида «{kind}» перенесена простым текстом: «{words}».' },
    be: { message: 'Частка віду «{kind}» перанесена простым тэкстам: «{words}».' },
  },
  'part-left-out': {
    severity: 'warning',
    en: { message: 'A part of the kind “{kind}” was left out: “{words}”.' },
    ru: { message: 'Часть вида «{kind}» опущена: «{words}».' },
    be: { message: 'Частка віду «{kind}» прапушчана: «{words}».' },
  },
  'format-dropped': {
    severity: 'notice',
    en: { message: 'The formatting “{kind}” was dropped; the words are kept: “{words}”.' },
    ru: { message: 'Оформление «{kind}» убрано, слова сохранены: «{words}».' },
    be: { message: 'Афармленне «{kind}» прыбрана, словы захаваныя: «{words}».' },
  },
  'picture-left-out': {
    severity: 'warning',
    en: {
      message: 'The picture {target} is not taken over; its caption is kept: “{words}”.',
      fix: 'Upload the picture and put it into the text as a figure.',
    },
    ru: {
      message: 'Изображение {target} не перенесено, подпись сохранена: «{words}».',
      fix: 'Загрузите изображение и вставьте его в текст как рисунок.',
    },
    be: {
      message: 'Выява {target} не перанесена, подпіс захаваны: «{words}».',
      fix: 'Загрузіце выяву і ўстаўце яе ў тэкст як малюнак.',
    },
  },
  'front-matter-unreadable': {
    severity: 'warning',
    en: {
      message: 'The YAML front matter cannot be read ({reason}); it was taken as text.',
      fix: 'Move what it says into the fields.',
    },
    ru: {
      message: 'Заголовок файла (YAML) не читается ({reason}); он взят как текст.',
      fix: 'Перенесите сказанное в нём в поля.',
    },
    be: {
      message: 'Загаловак файла (YAML) не чытаецца ({reason}); ён узяты як тэкст.',
      fix: 'Перанясіце сказанае ў ім у палі.',
    },
  },
  'front-matter-not-used': {
    severity: 'warning',
    en: { message: 'The front matter says {field}: {words}. There is no field for it.' },
    ru: { message: 'В заголовке файла указано {field}: {words}. Такого поля нет.' },
    be: { message: 'У загалоўку файла пазначана {field}: {words}. Такога поля няма.' },
  },
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
  'file-not-utf8': {
    severity: 'error',
    en: {
      message: 'The file {filename} is not in the encoding UTF-8 (first at byte {at}).',
      fix: 'Save it again with the encoding UTF-8.',
    },
    ru: {
      message: 'Файл {filename} не в кодировке UTF-8 (впервые в байте {at}).',
      fix: 'Сохраните его заново в кодировке UTF-8.',
    },
    be: {
      message: 'Файл {filename} не ў кадыроўцы UTF-8 (упершыню ў байце {at}).',
      fix: 'Захавайце яго нанова ў кадыроўцы UTF-8.',
    },
  },
  'file-unreadable': {
    severity: 'error',
    en: {
      message: 'The file {filename} cannot be read: {reason}.',
      fix: 'Open it in the program that made it and save it again.',
    },
    ru: {
      message: 'Файл {filename} не читается: {reason}.',
      fix: 'Откройте его в исходной программе и сохраните заново.',
    },
    be: {
      message: 'Файл {filename} не чытаецца: {reason}.',
      fix: 'Адкрыйце яго ў зыходнай праграме і захавайце нанова.',
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

export const importFinding = findingsOf(importRules);

/** Every rule that an import may report, for saying its findings in another language. */
export const importCatalogue: FindingCatalogue = { ...repairRules, ...importRules };
