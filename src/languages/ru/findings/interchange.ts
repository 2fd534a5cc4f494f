import type * as en from '../../en/findings/interchange';
import type { Widen } from '../../shape';

export const ownDocument: Widen<typeof en.ownDocument> = {
  'document-version-unknown': {
    message: 'Документ {filename} версии {version}; известна версия {known}.',
    fix: 'Импортируйте его там, откуда он экспортирован, или обновите этот сайт.',
  },
  'document-invalid': {
    message: 'Документ {filename} не соответствует схеме: {path} {problem}.',
    fix: 'Исправьте это место; схема — {schema}.',
  },
  'own-fields-made-anew': {
    message:
      'Файл экспортирован отсюда. Источники в нём названы словами: их поля, темы, вид и заявления нужно заполнить; при импорте в саму статью они остаются.',
  },
};

export const imports: Widen<typeof en.imports> = {
  'link-lost': {
    message: 'Ссылка на словах «{words}» потеряла адрес.',
    fix: 'Найдите страницу и дайте на неё сноску на этих словах.',
  },
  'link-not-web': {
    message: 'Ссылка на словах «{words}» ведёт на {target}: читатели этого не откроют.',
    fix: 'Дайте сноску на страницу или работу, о которой речь.',
  },
  'mail-address-dropped': { message: 'Ссылка на почтовый адрес {target} убрана, слова сохранены.' },
  'note-placed': { message: 'Сноска привязана к словам «{words}».' },
  'note-without-words': {
    message: 'Перед сноской нет слов; её текст помещён в абзац: «{words}».',
    fix: 'Дайте сноску на словах, которые она подтверждает.',
  },
  'notes-merged': { message: 'Несколько сносок на словах «{words}» объединены в одну.' },
  'note-edited': {
    message: 'Сноска {number} изменена в файле; данные взяты из его заголовка. В файле: «{words}».',
    fix: 'Внесите правку в саму сноску.',
  },
  'words-not-found': {
    message: 'Слов «{words}» перед сноской больше нет; она поставлена на «{instead}».',
    fix: 'Проверьте, какие слова подтверждает источник.',
  },
  'heading-level-changed': {
    message: 'Подзаголовок «{words}» уровня {level} станет подзаголовком уровня {becomes}.',
  },
  'part-as-text': { message: 'Часть вида «{kind}» перенесена простым текстом: «{words}».' },
  'part-left-out': { message: 'Часть вида «{kind}» опущена: «{words}».' },
  'format-dropped': { message: 'Оформление «{kind}» убрано, слова сохранены: «{words}».' },
  'front-matter-unreadable': {
    message: 'Заголовок файла (YAML) не читается ({reason}); он взят как текст.',
    fix: 'Перенесите сказанное в нём в поля.',
  },
  'front-matter-not-used': {
    message: 'В заголовке файла указано {field}: {words}. Такого поля нет.',
  },
};

export const file: Widen<typeof en.file> = {
  'file-missing': {
    message: 'Файл не прислан.',
    fix: 'Пришлите форму с полем «file» или JSON с полями «filename» и «text».',
  },
  'file-empty': { message: 'Файл {filename} пуст.', fix: 'Выберите рукопись заново.' },
  'file-too-large': {
    message: 'Файл {filename} занимает {size} МБ; допустимо {limit} МБ.',
    fix: 'Уберите изображения или разделите рукопись.',
  },
  'file-not-text': {
    message: 'Файл {filename} не текст и не того вида, который можно импортировать.',
    fix: 'Сохраните рукопись в одном из форматов: {known}.',
  },
  'format-unknown': { message: 'Формата «{format}» нет.', fix: 'Известные форматы: {known}.' },
  'already-imported': {
    message: 'Этот файл уже импортирован: «{title}» (статья {article}).',
    fix: 'Откройте ту статью или импортируйте файл ещё раз намеренно.',
  },
  'already-imported-hidden': {
    message: 'Этот файл уже импортирован, но статья вам пока не видна.',
    fix: 'Спросите редактора или выпускающего либо импортируйте файл ещё раз намеренно.',
  },
  'import-failed': {
    message: 'Файл {filename} не удалось импортировать: сбой на нашей стороне.',
    fix: 'Ничего не сохранено. Попробуйте ещё раз; если повторится, сообщите тому, кто ведёт этот сайт.',
  },
  'too-many-files': {
    message: 'В одном запросе файлов: {count}; допустимо {limit}.',
    fix: 'Отправьте их несколькими запросами.',
  },
  'one-file-into-article': {
    message: 'Статья обновляется из одного файла, а их {count}.',
    fix: 'Отправьте один файл с её текстом.',
  },
  'one-file-at-once': {
    message:
      'По этому адресу принимается один файл, и он сохраняется; в запросе файлов: {count}, или он просит только показать.',
    fix: 'Отправьте его на /api/import: там принимают несколько файлов и показывают, что из них выйдет.',
  },
  'import-number-unreadable': {
    message: 'Значение {field} не число: «{words}». Ничего не импортировано.',
    fix: 'Пришлите целое число или уберите этот параметр.',
  },
  'citation-note-differs': {
    message: 'В файле в сноске на словах «{words}»: «{said}». Оставлено то, что в редакции.',
    fix: 'Если прав файл, поправьте сноску.',
  },
  'bylines-differ': {
    message: 'В файле указаны {names}; подписи остаются как есть: {here}.',
    fix: 'Если прав файл, измените подписи статьи.',
  },
  'own-lines-left-out': {
    message:
      'Файл экспортирован отсюда. То, что экспорт добавляет к тексту, опущено (строк: {count}), например список источников.',
  },
  'topic-unknown': {
    message: 'В файле есть метка «{words}», а такой темы в издании нет.',
    fix: 'Выберите подходящую тему или создайте её в разделе «Темы».',
  },
  'author-created': {
    message: 'Автора {name} в списке не было; он добавлен.',
    fix: 'Проверьте написание; если автор уже есть, выберите его.',
  },
};

export const picture: Widen<typeof en.picture> = {
  'picture-left-out': {
    message: 'Изображение {target} не перенесено, подпись сохранена: «{words}».',
    fix: 'Загрузите изображение и вставьте его в текст как рисунок.',
  },
  'picture-without-alt': {
    message: 'У изображения {target} нет описания для незрячих.',
    fix: 'Скажите, что на нём; оставьте пустым, только если это украшение.',
  },
  'picture-unusable': {
    message: 'Изображение {target} повреждено или браузеры его не показывают; оно опущено.',
    fix: 'Сохраните его как PNG, JPEG или WebP, загрузите и вставьте в текст как рисунок.',
  },
};

export const reading: Widen<typeof en.reading> = {
  'file-protected': {
    message: 'Файл {filename} защищён паролем.',
    fix: 'Откройте его с паролем, сохраните без пароля и импортируйте.',
  },
  'file-old-word': {
    message: 'Файл {filename} — документ старого Word (.doc, до 2007 года).',
    fix: 'Откройте его в Word или LibreOffice, сохраните как .docx и импортируйте.',
  },
  'encoding-recognised': { message: 'Текст не в UTF-8; он прочитан как {encoding}.' },
  'zeros-removed': { message: 'Удалены нулевые байты, которых в тексте не бывает: {count}.' },
  'file-unreadable': {
    message: 'Файл {filename} не читается: {reason}.',
    fix: 'Откройте его в исходной программе и сохраните заново.',
  },
  'file-too-demanding': {
    message:
      'Чтение файла {filename} остановлено: оно заняло больше {seconds} секунд или больше памяти, чем отведено на файл.',
    fix: 'Разделите рукопись или скопируйте текст в новый документ и импортируйте его.',
  },
  'reader-busy': {
    message: 'Файл {filename} не прочитан: сейчас читается много других.',
    fix: 'Попробуйте ещё раз через несколько минут.',
  },
};

export const wordProcessor: Widen<typeof en.wordProcessor> = {
  'edit-accepted': {
    message: 'Принята вставка из режима правки ({author}): «{words}».',
    fix: 'Уберите слова, если о них не договорились.',
  },
  'edit-dropped': {
    message: 'Принято удаление из режима правки ({author}); убрано «{words}».',
    fix: 'Верните слова, если они должны остаться.',
  },
  'comment-left-out': {
    message: 'Примечание {author} не входит в текст: «{words}».',
    fix: 'Ответьте на него или начните обсуждение в редакции.',
  },
  'link-inside-dropped': {
    message: 'Ссылка внутри документа ({target}) заменена своими словами: «{words}».',
  },
  'contents-left-out': {
    message: 'Оглавление опущено (строк: {count}): страница строит своё. В нём: «{words}».',
  },
  'words-missing': {
    message: 'Этих слов файла нет в тексте: «{words}».',
    fix: 'Найдите их в файле и поставьте на место.',
  },
  'box-placed': { message: 'Надпись теперь стоит абзацами после места привязки: «{words}».' },
  'running-head-left-out': { message: 'Колонтитул опущен: «{words}».' },
  'cell-flattened': {
    message: 'В ячейке бывают только строки: её список или таблица стали строками: «{words}».',
  },
  'picture-moved': {
    message: 'Изображение из таблицы, списка, цитаты или врезки теперь стоит после: «{words}».',
  },
  'bibliography-left-out': {
    message: 'Список литературы из {program} опущен: он строится заново по сноскам.',
  },
  'citation-read': {
    message: 'Сноска из программы для библиографии стала сноской здесь: «{words}».',
  },
  'macros-left-out': {
    message: 'В файле {filename} есть программы (макросы); они опущены и не выполнялись.',
  },
  'archive-unsafe': {
    message: 'Файл {filename} не принят: {reason} ({part}).',
    fix: 'Скопируйте текст в новый документ и импортируйте его.',
  },
  'text-too-deep': {
    message: 'Вложенность текста {filename} — {depth} уровней; допустимо {limit}.',
    fix: 'Скопируйте текст в новый документ и импортируйте его.',
  },
  'pages-without-text': {
    message: 'Страницы {filename} — изображения: текста для импорта нет.',
    fix: 'Распознайте текст и сверьте его со страницами.',
  },
  'pdf-layout-lost': {
    message: 'В PDF хранятся строки, а не абзацы: страниц прочитано как простой текст — {pages}.',
    fix: 'Сверьте абзацы, заголовки и сноски со страницами или импортируйте оригинал.',
  },
};

export const repair: Widen<typeof en.repair> = {
  'word-joined': { message: 'Разорванное слово соединено: «{before}» стало «{after}».' },
  'word-joined-by-guess': {
    message: 'Разорванное слово соединено без дефиса: «{before}» стало «{after}».',
    fix: 'Если слово пишется через дефис, верните его.',
  },
  'sentence-joined': { message: 'Разорванное предложение соединено: «{before}» и «{after}».' },
  'invisible-characters-removed': { message: 'Удалены невидимые символы: {count}.' },
  'letters-composed': { message: 'Буквы, составленные из двух символов, заменены цельными.' },
  'escape-removed': { message: 'Лишняя обратная косая черта убрана: «{words}».' },
  'typography-set': {
    message: 'Прямые кавычки и двойные дефисы заменены типографскими (слов: {count}).',
  },
  'date-read': { message: 'Строка «{words}» понята как дата {date}.' },
  'date-ambiguous': {
    message: 'Дата «{words}» может означать разные дни: {possible}. Она не использована.',
    fix: 'Укажите дату первой публикации.',
  },
  'original-read': { message: 'Строка «{words}» понята как место первой публикации.' },
  'title-read': { message: 'Строка «{words}» понята как заголовок статьи.' },
  'subtitle-read': {
    message: 'Строка «{words}» понята как подзаголовок статьи.',
    fix: 'Перенесите её в текст, если это не так.',
  },
  'title-missing': { message: 'Заголовок не найден.', fix: 'Введите заголовок.' },
  'byline-read': { message: 'Строка «{words}» понята как имя автора.' },
  'closing-byline-removed': { message: 'Имя автора в конце, «{words}», убрано из текста.' },
  'closing-byline-asked': {
    message: 'Строки в конце, «{words}», могут быть подписью; они остались в тексте.',
    fix: 'Если это подпись, укажите автора и уберите строки.',
  },
  'affiliation-read': {
    message: '«{words}» понято как должность или организация автора ({name}).',
  },
  'heading-read': { message: 'Отдельная строка «{words}» понята как подзаголовок.' },
  'language-unknown': {
    message: 'Язык текста не распознан; принят {language}.',
    fix: 'Выберите язык.',
  },
};

export const write: Widen<typeof en.write> = {
  'file-not-made': {
    message: 'Не удалось сделать из этого текста файл {format}.',
    fix: 'Возьмите другой формат и сообщите тем, кто ведёт издание.',
  },
  'file-too-slow': {
    message: 'Файл {format} из этого текста делался слишком долго, и работа прервана.',
    fix: 'Попробуйте позже или возьмите другой формат.',
  },
  'files-in-demand': {
    message: 'Сейчас просят больше файлов {format}, чем можно сделать.',
    fix: 'Попробуйте через минуту.',
  },
};
