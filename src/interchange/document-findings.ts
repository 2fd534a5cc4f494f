import type { FindingCatalogue } from '@/platform/finding';

/** Why a document in our own JSON is refused, and what files of ours in other formats cannot say. */
export const documentRules = {
  'document-version-unknown': {
    severity: 'error',
    en: {
      message: 'The document {filename} is of version {version}; known is version {known}.',
      fix: 'Import it where it was exported, or bring this publication up to date.',
    },
    ru: {
      message: 'Документ {filename} версии {version}; известна версия {known}.',
      fix: 'Импортируйте его там, откуда он экспортирован, или обновите этот сайт.',
    },
    be: {
      message: 'Дакумент {filename} версіі {version}; вядомая версія {known}.',
      fix: 'Імпартуйце яго там, адкуль ён экспартаваны, ці абнавіце гэты сайт.',
    },
  },
  'document-invalid': {
    severity: 'error',
    en: {
      message: 'The document {filename} is not as its schema says: {path} {problem}.',
      fix: 'Correct that place; the schema is at {schema}.',
    },
    ru: {
      message: 'Документ {filename} не соответствует схеме: {path} {problem}.',
      fix: 'Исправьте это место; схема — {schema}.',
    },
    be: {
      message: 'Дакумент {filename} не адпавядае схеме: {path} {problem}.',
      fix: 'Выпраўце гэтае месца; схема — {schema}.',
    },
  },
  'own-fields-made-anew': {
    severity: 'notice',
    en: {
      message:
        'The file was exported here. It says its works in words: their fields, topics, kind and statements are to be filled in, or stay where it is imported into its article.',
    },
    ru: {
      message:
        'Файл экспортирован отсюда. Источники в нём названы словами: их поля, темы, вид и заявления нужно заполнить; при импорте в саму статью они остаются.',
    },
    be: {
      message:
        'Файл экспартаваны адсюль. Крыніцы ў ім названыя словамі: іх палі, тэмы, від і заявы трэба запоўніць; пры імпарце ў сам артыкул яны застаюцца.',
    },
  },
} satisfies FindingCatalogue;
