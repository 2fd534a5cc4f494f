import { documentRules } from './document-findings';
import { fileRules } from './readers/file-findings';
import { wordProcessorRules } from './readers/word-processor-findings';
import { pictureRules } from './readers/picture-findings';
import { readingRules } from './readers/reading-findings';
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
  ...pictureRules,
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
  ...fileRules,
  ...readingRules,
  ...documentRules,
  ...wordProcessorRules,
} satisfies FindingCatalogue;

export const importFinding = findingsOf(importRules);

/** Every rule that an import may report, for saying its findings in another language. */
export const importCatalogue: FindingCatalogue = { ...repairRules, ...importRules };
