import { pageFaultWords } from './page-fault-words';
import { findingsOf, type Finding, type FindingCatalogue, type Place } from '@/platform/finding';
import type { FetchedPage } from './observation';
import type { RobotsVerdict } from './robots';

/**
 * What came of trying to keep a copy. `kept` made one; `unchanged` found the page as it is kept already. The others say why
 * there is none that counts: `worthless` read something that is not the page, `not-stored` failed here and not there.
 */
export const captureOutcomes = [
  'kept',
  'unchanged',
  'robots-refused',
  'robots-unavailable',
  'blocked',
  'missing',
  'failing',
  'too-large',
  'empty',
  'worthless',
  'not-stored',
  'address-refused',
] as const;
export type CaptureOutcome = (typeof captureOutcomes)[number];
export type CaptureRefusal = Exclude<CaptureOutcome, 'kept' | 'unchanged'>;

/** Why a fetched page cannot be kept, or nothing when it can. */
export const captureRefusal = (
  page: Pick<FetchedPage, 'statusCode' | 'error'> & { truncated?: boolean; length: number },
): CaptureRefusal | undefined => {
  if (page.error) return ownRefusals.has(page.error) ? 'address-refused' : 'failing';
  const { statusCode = 0 } = page;
  if (statusCode === 401 || statusCode === 403 || statusCode === 451) return 'blocked';
  if (statusCode === 404 || statusCode === 410) return 'missing';
  if (statusCode < 200 || statusCode > 299) return 'failing';
  if (page.truncated) return 'too-large';
  return page.length === 0 ? 'empty' : undefined;
};

export const robotsRefusal = (verdict: RobotsVerdict): CaptureRefusal | undefined =>
  (
    ({
      allowed: undefined,
      disallowed: 'robots-refused',
      unavailable: 'robots-unavailable',
    }) as const
  )[verdict];

const ownRefusals: ReadonlySet<string> = new Set([
  'url-refused',
  'port-refused',
  'credentials-refused',
  'address-refused',
]);

/** Reasons that pass by themselves: tried again every day, until it has been tried often enough. */
const passing: ReadonlySet<CaptureOutcome> = new Set([
  'robots-unavailable',
  'failing',
  'missing',
  'empty',
  'worthless',
  'not-stored',
]);
export const triesUntilFinal = 5;

/** Tries that say nothing of the page: nobody could look, or what was read could not be stored. */
export const blindOutcomes = [
  'address-refused',
  'not-stored',
] as const satisfies readonly CaptureOutcome[];

/** Tries after which another makes no sense by itself. One that was blind hinders none that sees. */
export const finalOutcomes: readonly CaptureOutcome[] = captureOutcomes.filter(
  (outcome) =>
    !passing.has(outcome) &&
    outcome !== 'kept' &&
    outcome !== 'unchanged' &&
    outcome !== 'address-refused',
);

/** Whether trying again by itself makes sense. `tries` counts the failures in a row, this one included. */
export const isFinal = (outcome: CaptureOutcome, tries: number): boolean =>
  !passing.has(outcome) || (outcome !== 'not-stored' && tries >= triesUntilFinal);

export const captureCatalogue = {
  'capture-robots-refused': {
    severity: 'warning',
    en: {
      message: 'The site asks programs not to read {address} (robots.txt), so no copy was made.',
      fix: 'Save the page in your browser and upload it as a copy, or waive the copy with a reason.',
    },
    ru: {
      message: 'Сайт просит программы не читать {address} (robots.txt), поэтому копии нет.',
      fix: 'Сохраните страницу в браузере и загрузите её как копию или откажитесь от копии с указанием причины.',
    },
    be: {
      message: 'Сайт просіць праграмы не чытаць {address} (robots.txt), таму копіі няма.',
      fix: 'Захавайце старонку ў браўзеры і загрузіце яе як копію або адмоўцеся ад копіі з указаннем прычыны.',
    },
  },
  'capture-robots-unavailable': {
    severity: 'warning',
    en: {
      message: 'The site of {address} could not say whether programs may read it (robots.txt).',
      fix: 'It is asked again every day. To be quicker, upload a copy by hand.',
    },
    ru: {
      message:
        'Сайт адреса {address} не смог сказать, можно ли программам его читать (robots.txt).',
      fix: 'Запрос повторяется ежедневно. Чтобы не ждать, загрузите копию вручную.',
    },
    be: {
      message: 'Сайт адраса {address} не змог сказаць, ці можна праграмам яго чытаць (robots.txt).',
      fix: 'Запыт паўтараецца штодня. Каб не чакаць, загрузіце копію ўручную.',
    },
  },
  'capture-blocked': {
    severity: 'warning',
    en: {
      message: '{address} refuses programs (status {status}), so no copy was made.',
      fix: 'Save the page in your browser and upload it as a copy, or waive the copy with a reason.',
    },
    ru: {
      message: '{address} не пускает программы (статус {status}), поэтому копии нет.',
      fix: 'Сохраните страницу в браузере и загрузите её как копию или откажитесь от копии с указанием причины.',
    },
    be: {
      message: '{address} не пускае праграмы (статус {status}), таму копіі няма.',
      fix: 'Захавайце старонку ў браўзеры і загрузіце яе як копію або адмоўцеся ад копіі з указаннем прычыны.',
    },
  },
  'capture-missing': {
    severity: 'error',
    en: {
      message: 'There is no page at {address} (status {status}), so no copy was made.',
      fix: 'Correct the address, cite an archived copy, or upload a copy that you have.',
    },
    ru: {
      message: 'По адресу {address} нет страницы (статус {status}), поэтому копии нет.',
      fix: 'Исправьте адрес, сошлитесь на архивную копию или загрузите имеющуюся.',
    },
    be: {
      message: 'Па адрасе {address} няма старонкі (статус {status}), таму копіі няма.',
      fix: 'Выпраўце адрас, спашліцеся на архіўную копію або загрузіце тую, што маеце.',
    },
  },
  'capture-failing': {
    severity: 'warning',
    en: {
      message: '{address} did not answer as it should ({status}), so no copy was made.',
      fix: 'It is tried again every day. To be quicker, upload a copy by hand.',
    },
    ru: {
      message: '{address} не отвечает как следует ({status}), поэтому копии нет.',
      fix: 'Попытка повторяется ежедневно. Чтобы не ждать, загрузите копию вручную.',
    },
    be: {
      message: '{address} не адказвае як след ({status}), таму копіі няма.',
      fix: 'Спроба паўтараецца штодня. Каб не чакаць, загрузіце копію ўручную.',
    },
  },
  'capture-too-large': {
    severity: 'warning',
    en: {
      message: '{address} is larger than {limit} MB, so no copy was made.',
      fix: 'Upload the part that you cite as a copy, or waive the copy with a reason.',
    },
    ru: {
      message: '{address} больше {limit} МБ, поэтому копии нет.',
      fix: 'Загрузите как копию цитируемую часть или откажитесь от копии с указанием причины.',
    },
    be: {
      message: '{address} больш за {limit} МБ, таму копіі няма.',
      fix: 'Загрузіце як копію цытаваную частку або адмоўцеся ад копіі з указаннем прычыны.',
    },
  },
  'capture-empty': {
    severity: 'warning',
    en: {
      message: '{address} answers with an empty page, so there is nothing to keep.',
      fix: 'Look whether the address is right, or upload a copy by hand.',
    },
    ru: {
      message: '{address} отвечает пустой страницей, хранить нечего.',
      fix: 'Проверьте, верен ли адрес, или загрузите копию вручную.',
    },
    be: {
      message: '{address} адказвае пустой старонкай, захоўваць няма чаго.',
      fix: 'Праверце, ці правільны адрас, або загрузіце копію ўручную.',
    },
  },
  'capture-worthless': {
    severity: 'warning',
    phrases: { cause: pageFaultWords },
    en: {
      message:
        '{address} answers, but what came is not the page: {cause}. It does not count as a copy.',
      fix: 'It is tried again every day, five times. Open the page in your browser and upload it as a copy, correct the address, or waive the copy with a reason. If the page is what you cite, count what came, with a reason.',
    },
    ru: {
      message: '{address} отвечает, но это не страница: {cause}. Копией это не считается.',
      fix: 'Попытка повторяется ежедневно, пять раз. Откройте страницу в браузере и загрузите её как копию, исправьте адрес или откажитесь от копии с указанием причины. Если это и есть цитируемое, засчитайте полученное, указав причину.',
    },
    be: {
      message: '{address} адказвае, але гэта не старонка: {cause}. Копіяй гэта не лічыцца.',
      fix: 'Спроба паўтараецца штодня, пяць разоў. Адкрыйце старонку ў браўзеры і загрузіце яе як копію, выпраўце адрас або адмоўцеся ад копіі з указаннем прычыны. Калі гэта і ёсць цытаванае, залічыце атрыманае, пазначыўшы прычыну.',
    },
  },
  'capture-not-stored': {
    severity: 'error',
    en: {
      message: '{address} was read, but its copy could not be stored here: {status}.',
      fix: 'It is tried again every day. If it goes on, tell whoever runs this installation, or upload a copy by hand.',
    },
    ru: {
      message: '{address} прочитан, но копию не удалось сохранить у нас: {status}.',
      fix: 'Попытка повторяется ежедневно. Если так продолжается, сообщите тому, кто обслуживает систему, или загрузите копию вручную.',
    },
    be: {
      message: '{address} прачытаны, але копію не ўдалося захаваць у нас: {status}.',
      fix: 'Спроба паўтараецца штодня. Калі так працягваецца, паведаміце таму, хто абслугоўвае сістэму, або загрузіце копію ўручную.',
    },
  },
  'capture-address-refused': {
    severity: 'error',
    en: {
      message: '{address} is not on the public web, so it is never fetched.',
      fix: 'Correct the address, or upload a copy by hand.',
    },
    ru: {
      message: '{address} не в открытой сети, поэтому никогда не запрашивается.',
      fix: 'Исправьте адрес или загрузите копию вручную.',
    },
    be: {
      message: '{address} не ў адкрытым сеціве, таму ніколі не запытваецца.',
      fix: 'Выпраўце адрас або загрузіце копію ўручную.',
    },
  },
} as const satisfies FindingCatalogue<`capture-${CaptureRefusal}`>;

const finding = findingsOf(captureCatalogue);

/** The largest page or PDF of which a copy is made. */
export const largestCapture = 25 * 1024 * 1024; // bytes

/** @param detail the status, the error, or what came instead of the page, as kept with the attempt */
export const captureFinding = (
  outcome: CaptureRefusal,
  { address, detail }: { address: string; detail: string | null },
  place?: Place,
): Finding =>
  finding(
    `capture-${outcome}`,
    {
      address,
      status: detail ?? '',
      limit: largestCapture / 1024 / 1024,
      ...(outcome === 'worthless' ? { cause: detail ?? 'no-words' } : {}),
    },
    place,
  );
