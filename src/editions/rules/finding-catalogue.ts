import type { FindingCatalogue } from '@/platform/finding';
import { citationGuardFindings } from './citation-guard-findings';
import { publicLifeFindings } from './public-life-findings';

/**
 * What the workflow says when it refuses, for people who know Word and not databases. Each sentence says
 * what is the matter; each fix says what to do next.
 */
export const workflowCatalogue = {
  'not-entitled': {
    severity: 'error',
    en: {
      message: '“{event}” is not yours to do here.',
      fix: 'Ask a colleague whose role allows it, or an administrator to change your role.',
    },
    ru: {
      message: 'Действие «{event}» вам здесь недоступно.',
      fix: 'Попросите коллегу, роль которого это позволяет, или администратора — изменить вашу роль.',
    },
    be: {
      message: 'Дзеянне «{event}» вам тут недаступнае.',
      fix: 'Папрасіце калегу, роля якога гэта дазваляе, або адміністратара — змяніць вашу ролю.',
    },
  },
  'not-logged-in': {
    severity: 'error',
    en: { message: 'You are not logged in.', fix: 'Log in to the desk, or send an API key.' },
    ru: { message: 'Вы не вошли.', fix: 'Войдите в редакцию или передайте ключ API.' },
    be: { message: 'Вы не ўвайшлі.', fix: 'Увайдзіце ў рэдакцыю або перадайце ключ API.' },
  },
  'log-not-theirs': {
    severity: 'error',
    en: {
      message: 'The log of the whole publication is for editors, publishers and administrators.',
      fix: 'Ask for the log of one article.',
    },
    ru: {
      message: 'Журнал всего издания открыт редакторам, выпускающим и администраторам.',
      fix: 'Запросите журнал одной статьи.',
    },
    be: {
      message: 'Журнал усяго выдання адкрыты рэдактарам, выпускальнікам і адміністратарам.',
      fix: 'Запытайце журнал аднаго артыкула.',
    },
  },
  'wrong-state': {
    severity: 'error',
    en: {
      message: '“{event}” is not possible now: the state of this edition is “{state}”.',
      fix: 'Reload the page to see what has happened meanwhile.',
    },
    ru: {
      message: 'Сейчас нельзя выполнить «{event}»: состояние выпуска — «{state}».',
      fix: 'Обновите страницу, чтобы увидеть, что произошло тем временем.',
    },
    be: {
      message: 'Цяпер нельга выканаць «{event}»: стан выпуску — «{state}».',
      fix: 'Абнавіце старонку, каб убачыць, што адбылося тым часам.',
    },
  },
  'article-without-edition': {
    severity: 'error',
    en: { message: 'This article has no edition yet.', fix: 'Save the article first.' },
    ru: { message: 'У этой статьи ещё нет выпуска.', fix: 'Сначала сохраните статью.' },
    be: { message: 'У гэтага артыкула яшчэ няма выпуску.', fix: 'Спачатку захавайце артыкул.' },
  },
  'article-not-found': {
    severity: 'error',
    en: {
      message: 'There is no such article.',
      fix: 'Check the address, or look in the list of articles.',
    },
    ru: { message: 'Такой статьи нет.', fix: 'Проверьте адрес или найдите статью в списке.' },
    be: { message: 'Такога артыкула няма.', fix: 'Праверце адрас або знайдзіце артыкул у спісе.' },
  },
  'event-unknown': {
    severity: 'error',
    en: { message: '“{name}” is not something that can be done with an article.' },
    ru: { message: 'Действия «{name}» со статьёй не существует.' },
    be: { message: 'Дзеяння «{name}» з артыкулам не існуе.' },
  },
  'stale-revision': {
    severity: 'error',
    en: {
      message: 'Somebody changed the article since you loaded it.',
      fix: 'See what changed, and decide again.',
    },
    ru: {
      message: 'Пока страница была открыта, статью кто-то изменил.',
      fix: 'Посмотрите, что изменилось, и решите снова.',
    },
    be: {
      message: 'Пакуль старонка была адкрытая, артыкул нехта змяніў.',
      fix: 'Паглядзіце, што змянілася, і вырашыце зноў.',
    },
  },
  'stage-not-theirs': {
    severity: 'error',
    en: {
      message: 'No stage of the review that is open is yours to approve.',
      fix: 'Leave it to the people of that stage, or ask an editor to name you for it.',
    },
    ru: {
      message: 'Среди открытых этапов рецензии нет вашего.',
      fix: 'Решают участники этого этапа; попросите редактора назначить вас.',
    },
    be: {
      message: 'Сярод адкрытых этапаў рэцэнзіі няма вашага.',
      fix: 'Вырашаюць удзельнікі гэтага этапу; папрасіце рэдактара прызначыць вас.',
    },
  },
  'stage-complete': {
    severity: 'error',
    en: {
      message: 'The stage of the review that is yours already has the approvals that it needs.',
      fix: 'Nothing is left for you to do here; the review waits for another stage.',
    },
    ru: {
      message: 'На вашем этапе рецензии уже есть все нужные одобрения.',
      fix: 'От вас больше ничего не требуется: рецензия ждёт другого этапа.',
    },
    be: {
      message: 'На вашым этапе рэцэнзіі ўжо ёсць усе патрэбныя адабрэнні.',
      fix: 'Ад вас больш нічога не патрабуецца: рэцэнзія чакае іншага этапу.',
    },
  },
  'redirect-unknown': {
    severity: 'error',
    en: {
      message: 'There is no page at {path} to lead readers to.',
      fix: 'Give the path of a page of this publication, such as /articles/another-one, or leave it empty.',
    },
    ru: {
      message: 'По адресу {path} нет страницы, на которую можно вести читателей.',
      fix: 'Укажите путь к странице этого издания, например /articles/another-one, или оставьте поле пустым.',
    },
    be: {
      message: 'Па адрасе {path} няма старонкі, на якую можна весці чытачоў.',
      fix: 'Пазначце шлях да старонкі гэтага выдання, напрыклад /articles/another-one, або пакіньце поле пустым.',
    },
  },
  'redirect-circular': {
    severity: 'error',
    en: {
      message: '{path} leads back to the very page that is to be removed.',
      fix: 'Choose another page, or leave it empty.',
    },
    ru: {
      message: '{path} ведёт обратно на страницу, которую вы удаляете.',
      fix: 'Выберите другую страницу или оставьте поле пустым.',
    },
    be: {
      message: '{path} вядзе назад на старонку, якую вы выдаляеце.',
      fix: 'Абярыце іншую старонку або пакіньце поле пустым.',
    },
  },
  'title-missing': {
    severity: 'error',
    en: { message: 'The article has no title.', fix: 'Write a title.' },
    ru: { message: 'У статьи нет заголовка.', fix: 'Напишите заголовок.' },
    be: { message: 'У артыкула няма загалоўка.', fix: 'Напішыце загаловак.' },
  },
  'slug-missing': {
    severity: 'error',
    en: {
      message: 'The article has no web address.',
      fix: 'Fill in “Address”: a few words of the title, in Latin letters, joined by hyphens.',
    },
    ru: {
      message: 'У статьи нет адреса в сети.',
      fix: 'Заполните поле «Адрес»: несколько слов заголовка латиницей через дефис.',
    },
    be: {
      message: 'У артыкула няма адраса ў сеціве.',
      fix: 'Запоўніце поле «Адрас»: некалькі слоў загалоўка лацінкай праз злучок.',
    },
  },
  'kind-missing': {
    severity: 'error',
    en: { message: 'The article has no kind.', fix: 'Choose one: analysis, commentary, report…' },
    ru: { message: 'Не указан вид статьи.', fix: 'Выберите: анализ, комментарий, доклад…' },
    be: { message: 'Не пазначаны від артыкула.', fix: 'Абярыце: аналіз, каментар, даклад…' },
  },
  'language-missing': {
    severity: 'error',
    en: { message: 'The language of the article is not set.', fix: 'Choose the language.' },
    ru: { message: 'Не указан язык статьи.', fix: 'Выберите язык.' },
    be: { message: 'Не пазначана мова артыкула.', fix: 'Абярыце мову.' },
  },
  'body-missing': {
    severity: 'error',
    en: { message: 'The article has no text.', fix: 'Write or paste the text.' },
    ru: { message: 'В статье нет текста.', fix: 'Напишите или вставьте текст.' },
    be: { message: 'У артыкуле няма тэксту.', fix: 'Напішыце або ўстаўце тэкст.' },
  },
  'bylines-missing': {
    severity: 'error',
    en: { message: 'Nobody is named as the author.', fix: 'Add a byline and choose an author.' },
    ru: { message: 'Не указан автор.', fix: 'Добавьте подпись и выберите автора.' },
    be: { message: 'Не пазначаны аўтар.', fix: 'Дадайце подпіс і абярыце аўтара.' },
  },
  'slug-impossible': {
    severity: 'error',
    en: {
      message: 'The web address has letters or signs that an address cannot have, or is too long.',
      fix: 'Use lower-case Latin letters, digits and single hyphens, at most 200 of them.',
    },
    ru: {
      message: 'В адресе есть буквы или знаки, недопустимые в адресе, или он слишком длинный.',
      fix: 'Используйте строчные латинские буквы, цифры и одиночные дефисы, не больше 200 знаков.',
    },
    be: {
      message: 'У адрасе ёсць літары ці знакі, недапушчальныя ў адрасе, або ён занадта доўгі.',
      fix: 'Бярыце малыя лацінскія літары, лічбы і адзіночныя злучкі, не больш за 200 знакаў.',
    },
  },
  'original-date-impossible': {
    severity: 'error',
    en: {
      message: 'The date of the first publication elsewhere is not a date.',
      fix: 'Write year, month and day, such as 2025-06-10, or leave it empty.',
    },
    ru: {
      message: 'Дата первой публикации записана не как дата.',
      fix: 'Запишите год, месяц и день, например 2025-06-10, или оставьте поле пустым.',
    },
    be: {
      message: 'Дата першай публікацыі запісаная не як дата.',
      fix: 'Запішыце год, месяц і дзень, напрыклад 2025-06-10, або пакіньце поле пустым.',
    },
  },
  'series-position-impossible': {
    severity: 'error',
    en: {
      message: 'The number in the series is not a whole number from 1 on.',
      fix: 'Write 1, 2, 3 and so on, or leave it empty.',
    },
    ru: {
      message: 'Номер в серии — не целое число от 1.',
      fix: 'Запишите 1, 2, 3 и так далее или оставьте поле пустым.',
    },
    be: {
      message: 'Нумар у серыі — не цэлы лік ад 1.',
      fix: 'Запішыце 1, 2, 3 і гэтак далей або пакіньце поле пустым.',
    },
  },
  'not-frozen': {
    severity: 'error',
    en: {
      message: 'The text could not be turned into a document.',
      fix: 'Save the article and try again; if it happens again, tell an administrator.',
    },
    ru: {
      message: 'Из текста не удалось собрать документ.',
      fix: 'Сохраните статью и попробуйте снова; если не поможет, сообщите администратору.',
    },
    be: {
      message: 'З тэксту не ўдалося сабраць дакумент.',
      fix: 'Захавайце артыкул і паспрабуйце зноў; калі не дапаможа, паведаміце адміністратару.',
    },
  },
  'citation-unresolved': {
    severity: 'error',
    en: {
      message: 'The citation on “{words}” has no source.',
      fix: 'Open the citation and choose a source, or waive it with a reason.',
    },
    ru: {
      message: 'У сноски к словам «{words}» нет источника.',
      fix: 'Откройте сноску и выберите источник или примите её без источника, указав причину.',
    },
    be: {
      message: 'У зноскі да слоў «{words}» няма крыніцы.',
      fix: 'Адкрыйце зноску і абярыце крыніцу або прыміце яе без крыніцы, пазначыўшы прычыну.',
    },
  },
  'citation-proposed': {
    severity: 'error',
    en: {
      message: 'The source proposed for “{words}” has not been confirmed.',
      fix: 'Open the citation, compare the source with the text, and confirm or replace it.',
    },
    ru: {
      message: 'Предложенный источник к словам «{words}» не подтверждён.',
      fix: 'Откройте сноску, сверьте источник с текстом и подтвердите или замените его.',
    },
    be: {
      message: 'Прапанаваная крыніца да слоў «{words}» не пацверджана.',
      fix: 'Адкрыйце зноску, зверце крыніцу з тэкстам і пацвердзіце або замяніце яе.',
    },
  },
  ...citationGuardFindings,
  'hash-missing': {
    severity: 'error',
    en: {
      message: 'It is not said which version of the text this decision is about.',
      fix: 'Send `expectedHash`, the hash of the document that you saw.',
    },
    ru: {
      message: 'Не указано, к какой версии текста относится решение.',
      fix: 'Передайте `expectedHash` — хеш документа, который вы видели.',
    },
    be: {
      message: 'Не пазначана, якой версіі тэксту датычыць рашэнне.',
      fix: 'Перадайце `expectedHash` — хэш дакумента, які вы бачылі.',
    },
  },
  'stale-hash': {
    severity: 'error',
    en: {
      message: 'The text has changed since you looked at it.',
      fix: 'Reload the page, see what has changed, and decide again.',
    },
    ru: {
      message: 'Текст изменился с тех пор, как вы его видели.',
      fix: 'Обновите страницу, посмотрите изменения и решите заново.',
    },
    be: {
      message: 'Тэкст змяніўся з таго часу, як вы яго бачылі.',
      fix: 'Абнавіце старонку, паглядзіце змены і вырашыце наноў.',
    },
  },
  'document-altered': {
    severity: 'error',
    en: {
      message:
        'The stored document does not match its fingerprint: it was altered outside the publication.',
      fix: 'Do not publish it. Tell an administrator; reopening and submitting again builds it anew.',
    },
    ru: {
      message:
        'Сохранённый документ не совпадает со своим отпечатком: его изменили в обход системы.',
      fix: 'Не публикуйте его. Сообщите администратору; новая отправка на рецензию соберёт документ заново.',
    },
    be: {
      message: 'Захаваны дакумент не супадае са сваім адбіткам: яго змянілі ў абыход сістэмы.',
      fix: 'Не публікуйце яго. Паведаміце адміністратару; новая адпраўка на рэцэнзію збярэ дакумент наноў.',
    },
  },
  'not-approved-hash': {
    severity: 'error',
    en: {
      message: 'This version of the text is not the one that was approved.',
      fix: 'Reopen the edition and submit it for review again.',
    },
    ru: {
      message: 'Одобрена была другая версия текста.',
      fix: 'Откройте выпуск снова и отправьте его на рецензию ещё раз.',
    },
    be: {
      message: 'Адобрана была іншая версія тэксту.',
      fix: 'Адкрыйце выпуск зноў і адпраўце яго на рэцэнзію яшчэ раз.',
    },
  },
  'quorum-lacking': {
    severity: 'error',
    en: {
      message: 'The stage “{stage}” lacks an approval that counts.',
      fix: 'Ask a reviewer who did not work on the text; if nobody can, reopen the edition.',
    },
    ru: {
      message: 'На этапе «{stage}» не хватает действительного одобрения.',
      fix: 'Попросите рецензента, который не работал над текстом; иначе откройте выпуск снова.',
    },
    be: {
      message: 'На этапе «{stage}» не хапае сапраўднага адабрэння.',
      fix: 'Папрасіце рэцэнзента, які не працаваў над тэкстам; інакш адкрыйце выпуск зноў.',
    },
  },
  'checklist-open': {
    severity: 'error',
    en: { message: 'Not confirmed yet: “{item}”.', fix: 'Check it, tick it, and approve again.' },
    ru: { message: 'Ещё не подтверждено: «{item}».', fix: 'Проверьте, отметьте и одобрите снова.' },
    be: { message: 'Яшчэ не пацверджана: «{item}».', fix: 'Праверце, адзначце і адобрыце зноў.' },
  },
  'comment-blocks': {
    severity: 'error',
    en: {
      message: 'A comment that blocks approval is still open: “{words}”.',
      fix: 'Answer it and mark it as resolved.',
    },
    ru: {
      message: 'Остаётся открытым замечание, которое мешает одобрению: «{words}».',
      fix: 'Ответьте на него и отметьте как решённое.',
    },
    be: {
      message: 'Застаецца адкрытай заўвага, якая замінае адабрэнню: «{words}».',
      fix: 'Адкажыце на яе і адзначце як вырашаную.',
    },
  },
  'already-decided': {
    severity: 'error',
    en: {
      message: 'A reviewer has already approved in this round, so it cannot be recalled.',
      fix: 'Ask the reviewer to request changes.',
    },
    ru: {
      message: 'В этом круге рецензент уже дал одобрение, поэтому забрать текст нельзя.',
      fix: 'Попросите рецензента вернуть текст на доработку.',
    },
    be: {
      message: 'У гэтым крузе рэцэнзент ужо даў адабрэнне, таму забраць тэкст нельга.',
      fix: 'Папрасіце рэцэнзента вярнуць тэкст на дапрацоўку.',
    },
  },
  'reason-missing': {
    severity: 'error',
    en: { message: 'A reason is needed.', fix: 'Say in a sentence why.' },
    ru: { message: 'Нужна причина.', fix: 'Напишите одним предложением почему.' },
    be: { message: 'Патрэбная прычына.', fix: 'Напішыце адным сказам чаму.' },
  },
  'reason-over-notice': {
    severity: 'error',
    en: {
      message: 'The present edition carries the notice “{state}”; replacing it needs a reason.',
      fix: 'Say in a sentence why readers get a new edition now.',
    },
    ru: {
      message: 'Нынешний выпуск отмечен как «{state}»; чтобы его заменить, нужна причина.',
      fix: 'Напишите одним предложением, почему читатели теперь получают новый выпуск.',
    },
    be: {
      message: 'Цяперашні выпуск пазначаны як «{state}»; каб яго замяніць, патрэбная прычына.',
      fix: 'Напішыце адным сказам, чаму чытачы цяпер атрымліваюць новы выпуск.',
    },
  },
  'contributor-decides': {
    severity: 'error',
    en: {
      message: 'You have worked on this edition, so somebody else must approve it.',
      fix: 'Ask a reviewer who did not change the text or its citations.',
    },
    ru: {
      message: 'Вы работали над этим выпуском, поэтому одобрить его должен кто-то другой.',
      fix: 'Попросите рецензента, который не менял текст и сноски.',
    },
    be: {
      message: 'Вы працавалі над гэтым выпускам, таму адобрыць яго мусіць хтосьці іншы.',
      fix: 'Папрасіце рэцэнзента, які не змяняў тэкст і зноскі.',
    },
  },
  'approved-already': {
    severity: 'error',
    en: { message: 'You have already approved this stage.', fix: 'Another reviewer is needed.' },
    ru: { message: 'Вы уже одобрили этот этап.', fix: 'Нужен ещё один рецензент.' },
    be: { message: 'Вы ўжо адобрылі гэты этап.', fix: 'Патрэбны яшчэ адзін рэцэнзент.' },
  },
  'edition-already-open': {
    severity: 'error',
    en: {
      message: 'A new edition of this article is already being worked on.',
      fix: 'Continue that one, or discard it first.',
    },
    ru: {
      message: 'Над новым выпуском этой статьи уже работают.',
      fix: 'Продолжите его или сначала отбросьте.',
    },
    be: {
      message: 'Над новым выпускам гэтага артыкула ўжо працуюць.',
      fix: 'Працягніце яго або спачатку адкіньце.',
    },
  },
  'article-removed': {
    severity: 'error',
    en: {
      message: 'This article was removed for legal reasons and cannot have a new edition.',
      fix: 'Write a new article.',
    },
    ru: {
      message: 'Эта статья удалена по юридическим причинам, нового выпуска у неё быть не может.',
      fix: 'Напишите новую статью.',
    },
    be: {
      message: 'Гэты артыкул выдалены з юрыдычных прычын, новага выпуску ў яго быць не можа.',
      fix: 'Напішыце новы артыкул.',
    },
  },
  'edition-kind': {
    severity: 'error',
    en: {
      message: 'It is not said what kind of edition this is.',
      fix: 'Choose: an update, a correction, or a minor edit.',
    },
    ru: {
      message: 'Не указано, какой это выпуск.',
      fix: 'Выберите: обновление, исправление или мелкая правка.',
    },
    be: {
      message: 'Не пазначана, які гэта выпуск.',
      fix: 'Абярыце: абнаўленне, выпраўленне або дробная праўка.',
    },
  },
  'correction-note-missing': {
    severity: 'error',
    en: {
      message: 'A correction needs a public note.',
      fix: 'Tell the readers what was wrong and what is right.',
    },
    ru: {
      message: 'Исправлению нужно примечание для читателей.',
      fix: 'Скажите читателям, что было неверно и как верно.',
    },
    be: {
      message: 'Выпраўленню патрэбная заўвага для чытачоў.',
      fix: 'Скажыце чытачам, што было няправільна і як правільна.',
    },
  },
  'public-note-missing': {
    severity: 'error',
    en: { message: 'Readers need an explanation.', fix: 'Write the note that they will see.' },
    ru: { message: 'Читателям нужно объяснение.', fix: 'Напишите примечание, которое они увидят.' },
    be: { message: 'Чытачам патрэбнае тлумачэнне.', fix: 'Напішыце заўвагу, якую яны ўбачаць.' },
  },
  'publication-broke': {
    severity: 'error',
    en: {
      message:
        'The publication broke off, again and again, because of a fault that is not in the text.',
      fix: 'Publish it by hand; if that fails too, ask whoever runs the server to look into its log.',
    },
    ru: {
      message: 'Публикация несколько раз обрывалась из-за сбоя, причина которого не в тексте.',
      fix: 'Опубликуйте вручную; если и это не удастся, попросите того, кто ведёт сервер, заглянуть в его журнал.',
    },
    be: {
      message: 'Публікацыя некалькі разоў абрывалася праз збой, прычына якога не ў тэксце.',
      fix: 'Апублікуйце ўручную; калі і гэта не атрымаецца, папрасіце таго, хто вядзе сервер, зазірнуць у яго журнал.',
    },
  },
  'schedule-not-future': {
    severity: 'error',
    en: {
      message: 'The time of publication must lie in the future and name its time zone.',
      fix: 'Choose a later time.',
    },
    ru: {
      message: 'Время публикации должно быть в будущем, с указанием часового пояса.',
      fix: 'Выберите более позднее время.',
    },
    be: {
      message: 'Час публікацыі мусіць быць у будучыні, з пазначаным часавым поясам.',
      fix: 'Абярыце пазнейшы час.',
    },
  },
  'kind-under-review': {
    severity: 'error',
    en: {
      message: 'The kind of an article decides who reviews it, so it stays as it is under review.',
      fix: 'Have the text returned to its authors, change the kind, and submit it again.',
    },
    ru: {
      message:
        'Жанр статьи определяет, кто её проверяет, поэтому во время рецензии он не меняется.',
      fix: 'Верните текст авторам, смените жанр и отправьте на рецензию снова.',
    },
    be: {
      message: 'Жанр артыкула вызначае, хто яго правярае, таму падчас рэцэнзіі ён не мяняецца.',
      fix: 'Вярніце тэкст аўтарам, змяніце жанр і адпраўце на рэцэнзію зноў.',
    },
  },
  'not-due-yet': {
    severity: 'error',
    en: {
      message: 'The time for which this edition is scheduled has not come.',
      fix: 'Wait until then, or have a publisher publish it now.',
    },
    ru: {
      message: 'Время, на которое запланирован выпуск, ещё не наступило.',
      fix: 'Подождите или попросите выпускающего опубликовать его сейчас.',
    },
    be: {
      message: 'Час, на які запланаваны выпуск, яшчэ не надышоў.',
      fix: 'Пачакайце або папрасіце выпускаючага апублікаваць яго цяпер.',
    },
  },
  'no-review-due': {
    severity: 'error',
    en: {
      message: 'This edition was reviewed before its publication; nothing is left to confirm.',
    },
    ru: { message: 'Этот выпуск прошёл рецензию до публикации; подтверждать нечего.' },
    be: { message: 'Гэты выпуск прайшоў рэцэнзію да публікацыі; пацвярджаць няма чаго.' },
  },
  'forcer-ratifies': {
    severity: 'error',
    en: {
      message: 'You published this edition without review, so somebody else must confirm it.',
      fix: 'Ask a reviewer who did not work on the text.',
    },
    ru: {
      message:
        'Вы опубликовали этот выпуск без рецензии, поэтому подтвердить его должен кто-то другой.',
      fix: 'Попросите рецензента, который не работал над текстом.',
    },
    be: {
      message:
        'Вы апублікавалі гэты выпуск без рэцэнзіі, таму пацвердзіць яго мусіць хтосьці іншы.',
      fix: 'Папрасіце рэцэнзента, які не працаваў над тэкстам.',
    },
  },
  'retraction-not-proposed': {
    severity: 'error',
    en: {
      message: 'Nobody has proposed to retract this edition.',
      fix: 'A publisher proposes it first, with a notice for the readers.',
    },
    ru: {
      message: 'Никто не предлагал отозвать этот выпуск.',
      fix: 'Сначала выпускающий предлагает отзыв, с объяснением для читателей.',
    },
    be: {
      message: 'Ніхто не прапаноўваў адклікаць гэты выпуск.',
      fix: 'Спачатку выпускаючы прапануе адкліканне, з тлумачэннем для чытачоў.',
    },
  },
  'retraction-needs-another': {
    severity: 'error',
    en: {
      message: 'You proposed this retraction, so somebody else must confirm it.',
      fix: 'Ask another publisher or an editor.',
    },
    ru: {
      message: 'Вы сами предложили отзыв, поэтому подтвердить его должен кто-то другой.',
      fix: 'Попросите другого выпускающего или редактора.',
    },
    be: {
      message: 'Вы самі прапанавалі адкліканне, таму пацвердзіць яго мусіць хтосьці іншы.',
      fix: 'Папрасіце іншага выпускаючага або рэдактара.',
    },
  },
  'address-taken': {
    severity: 'error',
    en: {
      message: 'The address “{path}” already belongs to something else.',
      fix: 'Choose another address for the article; an approved edition is reopened for that.',
    },
    ru: {
      message: 'Адрес «{path}» уже занят.',
      fix: 'Выберите для статьи другой адрес; одобренный выпуск для этого открывают снова.',
    },
    be: {
      message: 'Адрас «{path}» ужо заняты.',
      fix: 'Абярыце для артыкула іншы адрас; адобраны выпуск дзеля гэтага адкрываюць зноў.',
    },
  },
  'lost-race': {
    severity: 'error',
    en: {
      message: 'Somebody else changed this edition at the same moment.',
      fix: 'Reload the page and see what they did.',
    },
    ru: {
      message: 'Кто-то другой изменил этот выпуск в ту же минуту.',
      fix: 'Обновите страницу и посмотрите, что изменилось.',
    },
    be: {
      message: 'Хтосьці іншы змяніў гэты выпуск ў тую ж хвіліну.',
      fix: 'Абнавіце старонку і паглядзіце, што змянілася.',
    },
  },
  'text-not-editable': {
    severity: 'error',
    en: {
      message: 'The text cannot be changed now: the state of this edition is “{state}”.',
      fix: 'Reopen the edition, or start a new one.',
    },
    ru: {
      message: 'Сейчас текст менять нельзя: состояние выпуска — «{state}».',
      fix: 'Откройте выпуск снова или начните новое.',
    },
    be: {
      message: 'Цяпер тэкст змяняць нельга: стан выпуску — «{state}».',
      fix: 'Адкрыйце выпуск зноў або пачніце новае.',
    },
  },
  'text-not-yours': {
    severity: 'error',
    en: {
      message: 'You may not change this text while its state is “{state}”.',
      fix: 'Ask its author or an editor.',
    },
    ru: {
      message: 'Вам нельзя менять этот текст, пока его состояние — «{state}».',
      fix: 'Обратитесь к автору или редактору.',
    },
    be: {
      message: 'Вам нельга змяняць гэты тэкст, пакуль яго стан — «{state}».',
      fix: 'Звярніцеся да аўтара або рэдактара.',
    },
  },
  'address-fixed': {
    severity: 'error',
    en: {
      message: 'The address and language of a published article stay as they are.',
      fix: 'Put the old ones back. Readers keep the links they have.',
    },
    ru: {
      message: 'Адрес и язык опубликованной статьи не меняются.',
      fix: 'Верните прежние. У читателей остаются ссылки, которые у них есть.',
    },
    be: {
      message: 'Адрас і мова апублікаванага артыкула не змяняюцца.',
      fix: 'Вярніце ранейшыя. У чытачоў застаюцца спасылкі, якія ў іх ёсць.',
    },
  },
  'autosave-under-review': {
    severity: 'error',
    en: {
      message:
        'Under review nothing is saved by itself, because every change costs the approvals given.',
      fix: 'Press “Save” when you mean it.',
    },
    ru: {
      message:
        'Во время рецензии ничего не сохраняется само: каждое изменение отменяет данные одобрения.',
      fix: 'Нажмите «Сохранить», когда решите это сделать.',
    },
    be: {
      message:
        'Падчас рэцэнзіі нічога не захоўваецца само: кожная змена скасоўвае дадзеныя адабрэнні.',
      fix: 'Націсніце «Захаваць», калі вырашыце гэта зрабіць.',
    },
  },
  ...publicLifeFindings,
} as const satisfies FindingCatalogue;
