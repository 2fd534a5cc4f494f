import { findingsOf, type FindingCatalogue } from '@/platform/finding';

export type DeskRule =
  | 'in-use'
  | 'users-stay'
  | 'articles-stay'
  | 'citations-stay'
  | 'written-by-commands'
  | 'file-stays'
  | 'store-unreachable'
  | 'copy-type-unknown'
  | 'account-inactive'
  | 'one-working-copy'
  | 'stale-save'
  | 'revision-missing'
  | 'no-bulk-edit'
  | 'embargo-not-yours'
  | 'picture-too-heavy'
  | 'picture-too-large'
  | 'picture-too-intricate'
  | 'picture-unreadable';

/** What the collections themselves refuse, whoever asks and however. */
export const deskCatalogue: FindingCatalogue<DeskRule> = {
  'in-use': {
    severity: 'error',
    en: {
      message: 'This cannot be deleted, because it is used in: {places}.',
      fix: 'Take it out there first. What an edition names stays for good.',
    },
    ru: {
      message: 'Это нельзя удалить, потому что оно используется: {places}.',
      fix: 'Сначала уберите его оттуда. То, что назвал выпуск, остаётся навсегда.',
    },
    be: {
      message: 'Гэта нельга выдаліць, бо яно выкарыстоўваецца: {places}.',
      fix: 'Спачатку прыбярыце яго адтуль. Тое, што назваў выпуск, застаецца назаўжды.',
    },
  },
  'users-stay': {
    severity: 'error',
    en: {
      message: 'Users are deactivated, not deleted.',
      fix: 'Take the tick from “Active”: nobody can log in, and the record keeps the name.',
    },
    ru: {
      message: 'Пользователей отключают, а не удаляют.',
      fix: 'Снимите отметку «Активен»: войти будет нельзя, а имя останется в летописи.',
    },
    be: {
      message: 'Карыстальнікаў адключаюць, а не выдаляюць.',
      fix: 'Здыміце адзнаку «Актыўны»: увайсці будзе нельга, а імя застанецца ў летапісе.',
    },
  },
  'articles-stay': {
    severity: 'error',
    en: {
      message: 'Articles are discarded, withdrawn or removed, not deleted.',
      fix: 'Use POST /api/articles/:id/transitions with the event “discard”.',
    },
    ru: {
      message: 'Статьи отбрасывают, снимают или убирают, но не стирают.',
      fix: 'Используйте POST /api/articles/:id/transitions с событием «discard».',
    },
    be: {
      message: 'Артыкулы адкідаюць, здымаюць або прыбіраюць, але не сціраюць.',
      fix: 'Выкарыстайце POST /api/articles/:id/transitions з падзеяй «discard».',
    },
  },
  'citations-stay': {
    severity: 'error',
    en: {
      message: 'A citation is not deleted by itself.',
      fix: 'Take its mark out of the text.',
    },
    ru: { message: 'Ссылку не удаляют отдельно.', fix: 'Уберите её метку из текста.' },
    be: { message: 'Спасылку не выдаляюць асобна.', fix: 'Прыбярыце яе пазнаку з тэксту.' },
  },
  'written-by-commands': {
    severity: 'error',
    en: { message: 'Only commands write {what}.', fix: 'Use {command}.' },
    ru: { message: '{what}: это записывают только команды.', fix: 'Используйте {command}.' },
    be: { message: '{what}: гэта запісваюць толькі каманды.', fix: 'Выкарыстайце {command}.' },
  },
  'file-stays': {
    severity: 'error',
    en: {
      message: 'A file never changes once it is here.',
      fix: 'Upload the new one as a file of its own.',
    },
    ru: {
      message: 'Загруженный файл не меняется.',
      fix: 'Загрузите новый отдельно.',
    },
    be: {
      message: 'Загружаны файл не змяняецца.',
      fix: 'Загрузіце новы асобна.',
    },
  },
  'store-unreachable': {
    severity: 'error',
    en: {
      message: 'The store for files did not take this one, so nothing was kept.',
      fix: 'Try again in a while; if it goes on, whoever runs this publication finds the cause in its log.',
    },
    ru: {
      message: 'Хранилище не приняло файл, поэтому ничего не сохранено.',
      fix: 'Попробуйте позже; если это повторится, причину найдёт в журнале тот, кто обслуживает издание.',
    },
    be: {
      message: 'Сховішча не прыняло файл, таму нічога не захавана.',
      fix: 'Паспрабуйце пазней; калі гэта паўторыцца, прычыну знойдзе ў журнале той, хто абслугоўвае выданне.',
    },
  },
  'copy-type-unknown': {
    severity: 'error',
    en: {
      message: '“{name}” is no copy of a page that can be kept here.',
      fix: 'Upload HTML, PDF, plain text, a picture (PNG, JPEG, WebP, AVIF, GIF) or a WARC file with the page in it.',
    },
    ru: {
      message: '«{name}» не годится как копия страницы.',
      fix: 'Загрузите HTML, PDF, простой текст, изображение (PNG, JPEG, WebP, AVIF, GIF) или файл WARC со страницей внутри.',
    },
    be: {
      message: '«{name}» не падыходзіць як копія старонкі.',
      fix: 'Загрузіце HTML, PDF, просты тэкст, выяву (PNG, JPEG, WebP, AVIF, GIF) або файл WARC са старонкай унутры.',
    },
  },
  'account-inactive': {
    severity: 'error',
    en: { message: 'This account is not active.', fix: 'Ask an administrator.' },
    ru: { message: 'Эта учётная запись отключена.', fix: 'Обратитесь к администратору.' },
    be: { message: 'Гэты ўліковы запіс адключаны.', fix: 'Звярніцеся да адміністратара.' },
  },
  'stale-save': {
    severity: 'error',
    en: {
      message:
        '{by} has changed this text since you opened it, on {at}: {fields}. Nothing was saved.',
      fix: 'Copy what you wrote, reload the page, and put it into the text as it is now.',
    },
    ru: {
      message:
        'С тех пор как вы открыли этот текст, его изменили ({by}, {at}): {fields}. Ничего не сохранено.',
      fix: 'Скопируйте написанное, обновите страницу и внесите его в нынешний текст.',
    },
    be: {
      message:
        'З таго часу, як вы адкрылі гэты тэкст, яго змянілі ({by}, {at}): {fields}. Нічога не захавана.',
      fix: 'Скапіюйце напісанае, абнавіце старонку і ўнясіце яго ў цяперашні тэкст.',
    },
  },
  'revision-missing': {
    severity: 'error',
    en: {
      message: 'It is not said from which text this change started.',
      fix: 'Send along “revision”, the number that the article had when you read it.',
    },
    ru: {
      message: 'Не сказано, с какого текста началась эта правка.',
      fix: 'Пошлите вместе с ней «revision» — число, которое было у статьи, когда вы её прочли.',
    },
    be: {
      message: 'Не сказана, з якога тэксту пачалася гэтая праўка.',
      fix: 'Пашліце разам з ёй «revision» — лік, які быў у артыкула, калі вы яго прачыталі.',
    },
  },
  'no-bulk-edit': {
    severity: 'error',
    en: {
      message: 'Articles are not changed many at once, because each may have changed meanwhile.',
      fix: 'Change them one by one, each with the “revision” that it had when you read it.',
    },
    ru: {
      message: 'Статьи не меняют помногу сразу: каждая могла тем временем измениться.',
      fix: 'Меняйте по одной, каждую с тем «revision», который у неё был при чтении.',
    },
    be: {
      message: 'Артыкулы не змяняюць па многа адразу: кожны мог тым часам змяніцца.',
      fix: 'Змяняйце па адным, кожны з тым «revision», які ў яго быў пры чытанні.',
    },
  },
  'embargo-not-yours': {
    severity: 'error',
    en: {
      message: 'The embargo is set by the owner, an editor or a publisher, before publication.',
      fix: 'Ask one of them. What readers have had is under no embargo.',
    },
    ru: {
      message: 'Эмбарго ставит владелец, редактор или выпускающий, и только до публикации.',
      fix: 'Обратитесь к ним. На том, что уже у читателей, эмбарго не бывает.',
    },
    be: {
      message: 'Эмбарга ставіць уладальнік, рэдактар або выпускаючы, і толькі да публікацыі.',
      fix: 'Звярніцеся да іх. На тым, што ўжо ў чытачоў, эмбарга не бывае.',
    },
  },
  'one-working-copy': {
    severity: 'error',
    en: { message: 'An article has one working copy.', fix: 'Restore without “draft”.' },
    ru: { message: 'У статьи одна рабочая копия.', fix: 'Восстановите без «draft».' },
    be: { message: 'У артыкула адна рабочая копія.', fix: 'Аднавіце без «draft».' },
  },
  'picture-too-heavy': {
    severity: 'error',
    en: {
      message: 'The file “{name}” is too large: {bytes} MB are taken, {drawing} MB of a drawing.',
      fix: 'Save it with stronger compression.',
    },
    ru: {
      message: 'Файл «{name}» слишком большой: можно {bytes} МБ, для рисунков SVG {drawing} МБ.',
      fix: 'Сохраните его с более сильным сжатием.',
    },
    be: {
      message: 'Файл «{name}» занадта вялікі: можна {bytes} МБ, для малюнкаў SVG {drawing} МБ.',
      fix: 'Захавайце яго з мацнейшым сцісканнем.',
    },
  },
  'picture-too-large': {
    severity: 'error',
    en: {
      message: 'The picture “{name}” has more than {pixels} million pixels, all frames together.',
      fix: 'Make it smaller: no reader sees more than a few million.',
    },
    ru: {
      message: 'В изображении «{name}» больше {pixels} млн точек, считая все кадры.',
      fix: 'Уменьшите его: больше нескольких миллионов никто не увидит.',
    },
    be: {
      message: 'У выяве «{name}» больш за {pixels} млн кропак, лічачы ўсе кадры.',
      fix: 'Паменшыце яе: больш за некалькі мільёнаў ніхто не ўбачыць.',
    },
  },
  'picture-too-intricate': {
    severity: 'error',
    en: {
      message: 'The drawing “{name}” has too many parts, or parts that contain themselves.',
      fix: 'Simplify it, or save it as PNG.',
    },
    ru: {
      message: 'В рисунке «{name}» слишком много частей или части содержат сами себя.',
      fix: 'Упростите его или сохраните как PNG.',
    },
    be: {
      message: 'У малюнку «{name}» занадта шмат частак або часткі змяшчаюць самі сябе.',
      fix: 'Спрасціце яго або захавайце як PNG.',
    },
  },
  'picture-unreadable': {
    severity: 'error',
    en: {
      message: 'The picture “{name}” cannot be read.',
      fix: 'Open it in a program for pictures and save it anew.',
    },
    ru: {
      message: 'Изображение «{name}» не читается.',
      fix: 'Откройте его в графической программе и сохраните заново.',
    },
    be: {
      message: 'Выява «{name}» не чытаецца.',
      fix: 'Адкрыйце яе ў графічнай праграме і захавайце нанова.',
    },
  },
};

export const deskFinding = findingsOf(deskCatalogue);
