import type * as en from '../../en/findings/interchange';
import type { Widen } from '../../shape';

export const ownDocument: Widen<typeof en.ownDocument> = {
  'document-version-unknown': {
    message: 'Дакумент {filename} версіі {version}; вядомая версія {known}.',
    fix: 'Імпартуйце яго там, адкуль ён экспартаваны, ці абнавіце гэты сайт.',
  },
  'document-invalid': {
    message: 'Дакумент {filename} не адпавядае схеме: {path} {problem}.',
    fix: 'Выпраўце гэтае месца; схема — {schema}.',
  },
  'own-fields-made-anew': {
    message:
      'Файл экспартаваны адсюль. Крыніцы ў ім названыя словамі: іх палі, тэмы, від і заявы трэба запоўніць; пры імпарце ў сам артыкул яны застаюцца.',
  },
};

export const imports: Widen<typeof en.imports> = {
  'link-lost': {
    message: 'Спасылка на словах «{words}» згубіла адрас.',
    fix: 'Знайдзіце старонку і дайце на яе зноску на гэтых словах.',
  },
  'link-not-web': {
    message: 'Спасылка на словах «{words}» вядзе на {target}: чытачы гэтага не адкрыюць.',
    fix: 'Дайце зноску на старонку ці працу, пра якую гаворка.',
  },
  'mail-address-dropped': {
    message: 'Спасылка на паштовы адрас {target} прыбраная, словы захаваныя.',
  },
  'note-placed': { message: 'Зноска прывязаная да слоў «{words}».' },
  'note-without-words': {
    message: 'Перад зноскай няма слоў; яе тэкст у абзацы: «{words}».',
    fix: 'Дайце зноску на словах, якія яна пацвярджае.',
  },
  'notes-merged': { message: 'Некалькі зносак на словах «{words}» аб’яднаныя ў адну.' },
  'note-edited': {
    message: 'Зноска {number} зменена ў файле; даныя ўзятыя з яго загалоўка. У файле: «{words}».',
    fix: 'Унясіце праўку ў саму зноску.',
  },
  'words-not-found': {
    message: 'Слоў «{words}» перад зноскай больш няма; яна пастаўлена на «{instead}».',
    fix: 'Праверце, якія словы пацвярджае крыніца.',
  },
  'heading-level-changed': {
    message: 'Падзагаловак «{words}» узроўню {level} стане падзагалоўкам узроўню {becomes}.',
  },
  'part-as-text': { message: 'Частка віду «{kind}» перанесена простым тэкстам: «{words}».' },
  'part-left-out': { message: 'Частка віду «{kind}» прапушчана: «{words}».' },
  'format-dropped': { message: 'Афармленне «{kind}» прыбрана, словы захаваныя: «{words}».' },
  'front-matter-unreadable': {
    message: 'Загаловак файла (YAML) не чытаецца ({reason}); ён узяты як тэкст.',
    fix: 'Перанясіце сказанае ў ім у палі.',
  },
  'front-matter-not-used': {
    message: 'У загалоўку файла пазначана {field}: {words}. Такога поля няма.',
  },
};

export const file: Widen<typeof en.file> = {
  'file-missing': {
    message: 'Файл не дасланы.',
    fix: 'Дашліце форму з полем «file» або JSON з палямі «filename» і «text».',
  },
  'file-empty': { message: 'Файл {filename} пусты.', fix: 'Выберыце рукапіс нанова.' },
  'file-too-large': {
    message: 'Файл {filename} займае {size} МБ; дазволена {limit} МБ.',
    fix: 'Прыбярыце выявы ці падзяліце рукапіс.',
  },
  'file-not-text': {
    message: 'Файл {filename} не тэкст і не таго віду, які можна імпартаваць.',
    fix: 'Захавайце рукапіс у адным з фарматаў: {known}.',
  },
  'format-unknown': { message: 'Фармату «{format}» няма.', fix: 'Вядомыя фарматы: {known}.' },
  'already-imported': {
    message: 'Гэты файл ужо імпартаваны: «{title}» (артыкул {article}).',
    fix: 'Адкрыйце той артыкул ці імпартуйце файл яшчэ раз наўмысна.',
  },
  'already-imported-hidden': {
    message: 'Гэты файл ужо імпартаваны, але артыкул вам пакуль не бачны.',
    fix: 'Спытайце рэдактара або выпускаючага ці імпартуйце файл яшчэ раз наўмысна.',
  },
  'import-failed': {
    message: 'Файл {filename} не ўдалося імпартаваць: збой на нашым баку.',
    fix: 'Нічога не захавана. Паспрабуйце яшчэ раз; калі паўторыцца, паведаміце таму, хто вядзе гэты сайт.',
  },
  'too-many-files': {
    message: 'У адным запыце файлаў: {count}; дазволена {limit}.',
    fix: 'Адпраўце іх некалькімі запытамі.',
  },
  'one-file-into-article': {
    message: 'Артыкул абнаўляецца з аднаго файла, а іх {count}.',
    fix: 'Адпраўце адзін файл з яго тэкстам.',
  },
  'one-file-at-once': {
    message:
      'Па гэтым адрасе прымаецца адзін файл, і ён захоўваецца; у запыце файлаў: {count}, або ён просіць толькі паказаць.',
    fix: 'Адпраўце яго на /api/import: там прымаюць некалькі файлаў і паказваюць, што з іх выйдзе.',
  },
  'import-number-unreadable': {
    message: 'Значэнне {field} не лік: «{words}». Нічога не імпартавана.',
    fix: 'Дашліце цэлы лік ці прыбярыце гэты параметр.',
  },
  'citation-note-differs': {
    message: 'У файле ў зносцы на словах «{words}»: «{said}». Пакінута тое, што ў рэдакцыі.',
    fix: 'Калі правы файл, папраўце зноску.',
  },
  'bylines-differ': {
    message: 'У файле пазначаныя {names}; подпісы застаюцца як ёсць: {here}.',
    fix: 'Калі правы файл, змяніце подпісы артыкула.',
  },
  'own-lines-left-out': {
    message:
      'Файл экспартаваны адсюль. Тое, што экспарт дадае да тэксту, прапушчана (радкоў: {count}), напрыклад спіс крыніц.',
  },
  'topic-unknown': {
    message: 'У файле ёсць метка «{words}», а такой тэмы ў выданні няма.',
    fix: 'Выберыце адпаведную тэму ці стварыце яе ў раздзеле «Тэмы».',
  },
  'author-created': {
    message: 'Аўтара {name} у спісе не было; яго дададзена.',
    fix: 'Праверце напісанне; калі аўтар ужо ёсць, выберыце яго.',
  },
};

export const picture: Widen<typeof en.picture> = {
  'picture-left-out': {
    message: 'Выява {target} не перанесена, подпіс захаваны: «{words}».',
    fix: 'Загрузіце выяву і ўстаўце яе ў тэкст як малюнак.',
  },
  'picture-without-alt': {
    message: 'У выявы {target} няма апісання для невідушчых.',
    fix: 'Скажыце, што на ёй; пакіньце пустым, толькі калі гэта аздоба.',
  },
  'picture-unusable': {
    message: 'Выява {target} пашкоджаная або браўзеры яе не паказваюць; яна прапушчаная.',
    fix: 'Захавайце яе як PNG, JPEG ці WebP, загрузіце і ўстаўце ў тэкст як малюнак.',
  },
};

export const reading: Widen<typeof en.reading> = {
  'file-protected': {
    message: 'Файл {filename} абаронены паролем.',
    fix: 'Адкрыйце яго з паролем, захавайце без пароля і імпартуйце.',
  },
  'file-old-word': {
    message: 'Файл {filename} — дакумент старога Word (.doc, да 2007 года).',
    fix: 'Адкрыйце яго ў Word ці LibreOffice, захавайце як .docx і імпартуйце.',
  },
  'encoding-recognised': { message: 'Тэкст не ў UTF-8; ён прачытаны як {encoding}.' },
  'zeros-removed': { message: 'Выдалены нулявыя байты, якіх у тэксце не бывае: {count}.' },
  'file-unreadable': {
    message: 'Файл {filename} не чытаецца: {reason}.',
    fix: 'Адкрыйце яго ў зыходнай праграме і захавайце нанова.',
  },
  'file-too-demanding': {
    message:
      'Чытанне файла {filename} спыненае: яно заняло больш за {seconds} секунд або больш памяці, чым адведзена на файл.',
    fix: 'Падзяліце рукапіс ці скапіруйце тэкст у новы дакумент і імпартуйце яго.',
  },
  'reader-busy': {
    message: 'Файл {filename} не прачытаны: цяпер чытаецца шмат іншых.',
    fix: 'Паспрабуйце яшчэ раз праз некалькі хвілін.',
  },
};

export const wordProcessor: Widen<typeof en.wordProcessor> = {
  'edit-accepted': {
    message: 'Прынятая ўстаўка з рэжыму праўкі ({author}): «{words}».',
    fix: 'Прыбярыце словы, калі пра іх не дамовіліся.',
  },
  'edit-dropped': {
    message: 'Прынятае выдаленне з рэжыму праўкі ({author}); прыбрана «{words}».',
    fix: 'Вярніце словы, калі яны павінны застацца.',
  },
  'comment-left-out': {
    message: 'Заўвага {author} не ўваходзіць у тэкст: «{words}».',
    fix: 'Адкажыце на яе ці пачніце абмеркаванне ў рэдакцыі.',
  },
  'link-inside-dropped': {
    message: 'Спасылка ўнутры дакумента ({target}) заменена сваімі словамі: «{words}».',
  },
  'contents-left-out': {
    message: 'Змест апушчаны (радкоў: {count}): старонка будуе свой. У ім: «{words}».',
  },
  'words-missing': {
    message: 'Гэтых слоў файла няма ў тэксце: «{words}».',
    fix: 'Знайдзіце іх у файле і пастаўце на месца.',
  },
  'box-placed': { message: 'Надпіс цяпер стаіць абзацамі пасля месца прывязкі: «{words}».' },
  'running-head-left-out': { message: 'Калантытул апушчаны: «{words}».' },
  'cell-flattened': {
    message: 'У ячэйцы бываюць толькі радкі: яе спіс ці табліца сталі радкамі: «{words}».',
  },
  'picture-moved': {
    message: 'Выява з табліцы, спіса, цытаты ці ўрэзкі цяпер стаіць пасля: «{words}».',
  },
  'bibliography-left-out': {
    message: 'Спіс літаратуры з {program} апушчаны: ён будуецца нанова паводле зносак.',
  },
  'citation-read': { message: 'Зноска з праграмы для бібліяграфіі стала зноскай тут: «{words}».' },
  'macros-left-out': {
    message: 'У файле {filename} ёсць праграмы (макрасы); яны апушчаны і не выконваліся.',
  },
  'archive-unsafe': {
    message: 'Файл {filename} не прыняты: {reason} ({part}).',
    fix: 'Скапіруйце тэкст у новы дакумент і імпартуйце яго.',
  },
  'text-too-deep': {
    message: 'Укладзенасць тэксту {filename} — {depth} узроўняў; дазволена {limit}.',
    fix: 'Скапіруйце тэкст у новы дакумент і імпартуйце яго.',
  },
  'pages-without-text': {
    message: 'Старонкі {filename} — выявы: тэксту для імпарту няма.',
    fix: 'Распазнайце тэкст і зверце яго са старонкамі.',
  },
  'pdf-layout-lost': {
    message: 'У PDF захоўваюцца радкі, а не абзацы: старонак прачытана як просты тэкст — {pages}.',
    fix: 'Зверце абзацы, загалоўкі і зноскі са старонкамі ці імпартуйце арыгінал.',
  },
};

export const repair: Widen<typeof en.repair> = {
  'word-joined': { message: 'Разарванае слова злучана: «{before}» стала «{after}».' },
  'word-joined-by-guess': {
    message: 'Разарванае слова злучана без злучка: «{before}» стала «{after}».',
    fix: 'Калі слова пішацца праз злучок, вярніце яго.',
  },
  'sentence-joined': { message: 'Разарваны сказ злучаны: «{before}» і «{after}».' },
  'invisible-characters-removed': { message: 'Выдалены нябачныя сімвалы: {count}.' },
  'letters-composed': { message: 'Літары, складзеныя з двух сімвалаў, заменены на суцэльныя.' },
  'escape-removed': { message: 'Лішняя адваротная касая рыса прыбрана: «{words}».' },
  'typography-set': {
    message: 'Простыя двукоссі і падвойныя злучкі замененыя друкарскімі (слоў: {count}).',
  },
  'date-read': { message: 'Радок «{words}» зразуметы як дата {date}.' },
  'date-ambiguous': {
    message: 'Дата «{words}» можа азначаць розныя дні: {possible}. Яна не выкарыстана.',
    fix: 'Пазначце дату першай публікацыі.',
  },
  'original-read': { message: 'Радок «{words}» зразуметы як месца першай публікацыі.' },
  'title-read': { message: 'Радок «{words}» зразуметы як загаловак артыкула.' },
  'subtitle-read': {
    message: 'Радок «{words}» зразуметы як падзагаловак артыкула.',
    fix: 'Перанясіце яго ў тэкст, калі гэта не так.',
  },
  'title-missing': { message: 'Загаловак не знойдзены.', fix: 'Увядзіце загаловак.' },
  'byline-read': { message: 'Радок «{words}» зразуметы як імя аўтара.' },
  'closing-byline-removed': { message: 'Імя аўтара ў канцы, «{words}», прыбрана з тэксту.' },
  'closing-byline-asked': {
    message: 'Радкі ў канцы, «{words}», могуць быць подпісам; яны засталіся ў тэксце.',
    fix: 'Калі гэта подпіс, пазначце аўтара і прыбярыце радкі.',
  },
  'affiliation-read': { message: '«{words}» зразумета як пасада ці арганізацыя аўтара ({name}).' },
  'heading-read': { message: 'Асобны радок «{words}» зразуметы як падзагаловак.' },
  'language-unknown': {
    message: 'Мова тэксту не распазнаная; прынята {language}.',
    fix: 'Выберыце мову.',
  },
};

export const write: Widen<typeof en.write> = {
  'file-not-made': {
    message: 'Не ўдалося зрабіць з гэтага тэксту файл {format}.',
    fix: 'Вазьміце іншы фармат і паведаміце тым, хто вядзе выданне.',
  },
  'file-too-slow': {
    message: 'Файл {format} з гэтага тэксту рабіўся занадта доўга, і праца спынена.',
    fix: 'Паспрабуйце пазней ці вазьміце іншы фармат.',
  },
  'files-in-demand': {
    message: 'Цяпер просяць больш файлаў {format}, чым можна зрабіць.',
    fix: 'Паспрабуйце праз хвіліну.',
  },
};
