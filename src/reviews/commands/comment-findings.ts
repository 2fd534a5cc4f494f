import { findingsOf, type FindingCatalogue } from '@/platform/finding';

export type CommentRule =
  | 'comment-empty'
  | 'comment-too-long'
  | 'comment-not-found'
  | 'comment-not-yours'
  | 'comment-changed'
  | 'thread-not-yours-to-end'
  | 'thread-changed'
  | 'thread-resolved'
  | 'thread-open'
  | 'quote-too-long'
  | 'quote-not-found'
  | 'mention-unknown';

/** What is said to somebody whose comment cannot be taken as it is. */
export const commentCatalogue: FindingCatalogue<CommentRule> = {
  'comment-empty': {
    severity: 'error',
    en: { message: 'The comment says nothing.', fix: 'Write what you want to say.' },
    ru: { message: 'В замечании ничего не сказано.', fix: 'Напишите, что вы хотите сказать.' },
    be: { message: 'У заўвазе нічога не сказана.', fix: 'Напішыце, што вы хочаце сказаць.' },
  },
  'comment-too-long': {
    severity: 'error',
    en: {
      message: 'The comment is too long: {length} characters, and at most {limit} fit.',
      fix: 'Make several comments of it.',
    },
    ru: {
      message: 'Замечание слишком длинное: {length} знаков, а помещается не больше {limit}.',
      fix: 'Разделите его на несколько.',
    },
    be: {
      message: 'Заўвага занадта доўгая: {length} знакаў, а змяшчаецца не больш за {limit}.',
      fix: 'Падзяліце яе на некалькі.',
    },
  },
  'comment-not-found': {
    severity: 'error',
    en: {
      message: 'There is no such comment.',
      fix: 'Reload the page to see those that there are.',
    },
    ru: { message: 'Такого замечания нет.', fix: 'Обновите страницу, чтобы увидеть, какие есть.' },
    be: { message: 'Такой заўвагі няма.', fix: 'Абнавіце старонку, каб убачыць, якія ёсць.' },
  },
  'comment-not-yours': {
    severity: 'error',
    en: { message: 'This comment is somebody else’s.', fix: 'Answer it instead.' },
    ru: { message: 'Это чужое замечание.', fix: 'Ответьте на него.' },
    be: { message: 'Гэта чужая заўвага.', fix: 'Адкажыце на яе.' },
  },
  'comment-changed': {
    severity: 'error',
    en: {
      message: 'The comment has been changed meanwhile. It now says: “{text}”.',
      fix: 'Read it, then change it again if you still want to.',
    },
    ru: {
      message: 'Замечание тем временем изменили. Теперь в нём сказано: «{text}».',
      fix: 'Прочтите его и, если нужно, измените снова.',
    },
    be: {
      message: 'Заўвагу тым часам змянілі. Цяпер у ёй сказана: «{text}».',
      fix: 'Прачытайце яе і, калі трэба, змяніце зноў.',
    },
  },
  'thread-not-yours-to-end': {
    severity: 'error',
    en: {
      message: 'This thread is not yours to resolve or to open again.',
      fix: 'Answer in it, and ask {author} or an editor.',
    },
    ru: {
      message: 'Решать это обсуждение или открывать его снова вам нельзя.',
      fix: 'Ответьте в нём и попросите об этом: {author} или редактор.',
    },
    be: {
      message: 'Вырашаць гэтае абмеркаванне ці адкрываць яго зноў вам нельга.',
      fix: 'Адкажыце ў ім і папрасіце пра гэта: {author} або рэдактар.',
    },
  },
  'thread-changed': {
    severity: 'error',
    en: {
      message: 'The thread has gone on meanwhile. The last word, by {author}: “{text}”.',
      fix: 'Read it, then decide.',
    },
    ru: {
      message: 'Обсуждение тем временем продолжилось. Последнее слово ({author}): «{text}».',
      fix: 'Прочтите и тогда решайте.',
    },
    be: {
      message: 'Абмеркаванне тым часам працягнулася. Апошняе слова ({author}): «{text}».',
      fix: 'Прачытайце і тады вырашайце.',
    },
  },
  'thread-resolved': {
    severity: 'error',
    en: {
      message: 'The thread is resolved already, by {author}.',
      fix: 'Reload the page. It can be opened again.',
    },
    ru: {
      message: 'Обсуждение уже решено: {author}.',
      fix: 'Обновите страницу. Его можно открыть снова.',
    },
    be: {
      message: 'Абмеркаванне ўжо вырашана: {author}.',
      fix: 'Абнавіце старонку. Яго можна адкрыць зноў.',
    },
  },
  'thread-open': {
    severity: 'error',
    en: { message: 'The thread is open already.', fix: 'Reload the page.' },
    ru: { message: 'Обсуждение уже открыто.', fix: 'Обновите страницу.' },
    be: { message: 'Абмеркаванне ўжо адкрытае.', fix: 'Абнавіце старонку.' },
  },
  'quote-too-long': {
    severity: 'error',
    en: {
      message: 'The quoted words are too many: {length} characters, and at most {limit} fit.',
      fix: 'Quote the first sentence of what you mean.',
    },
    ru: {
      message: 'Процитировано слишком много: {length} знаков, а помещается не больше {limit}.',
      fix: 'Процитируйте первое предложение того, о чём речь.',
    },
    be: {
      message: 'Працытавана занадта шмат: {length} знакаў, а змяшчаецца не больш за {limit}.',
      fix: 'Працытуйце першы сказ таго, пра што гаворка.',
    },
  },
  'quote-not-found': {
    severity: 'error',
    en: {
      message: 'These words are not in the text: “{words}”.',
      fix: 'Copy them from the text as it was last saved, or comment on the whole article.',
    },
    ru: {
      message: 'Этих слов в тексте нет: «{words}».',
      fix: 'Скопируйте их из последней сохранённой версии или напишите обо всей статье.',
    },
    be: {
      message: 'Гэтых слоў у тэксце няма: «{words}».',
      fix: 'Скапіруйце іх з апошняй захаванай версіі або напішыце пра ўвесь артыкул.',
    },
  },
  'mention-unknown': {
    severity: 'error',
    en: {
      message: 'Somebody who is mentioned cannot read this article: {names}.',
      fix: 'Leave them out, or have an editor let them read it.',
    },
    ru: {
      message: 'Упомянут тот, кто не может читать эту статью: {names}.',
      fix: 'Уберите упоминание или попросите редактора открыть доступ.',
    },
    be: {
      message: 'Згаданы той, хто не можа чытаць гэты артыкул: {names}.',
      fix: 'Прыбярыце згадку або папрасіце рэдактара адкрыць доступ.',
    },
  },
};

export const commentFinding = findingsOf(commentCatalogue);
