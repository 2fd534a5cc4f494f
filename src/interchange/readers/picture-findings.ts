import type { FindingCatalogue } from '@/platform/finding';

/** What an import says of the pictures in a file. */
export const pictureRules = {
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
  'picture-without-alt': {
    severity: 'warning',
    en: {
      message: 'The picture {target} has no words for readers who do not see it.',
      fix: 'Say what it shows; leave it empty only if it is decoration.',
    },
    ru: {
      message: 'У изображения {target} нет описания для незрячих.',
      fix: 'Скажите, что на нём; оставьте пустым, только если это украшение.',
    },
    be: {
      message: 'У выявы {target} няма апісання для невідушчых.',
      fix: 'Скажыце, што на ёй; пакіньце пустым, толькі калі гэта аздоба.',
    },
  },
  'picture-unusable': {
    severity: 'warning',
    en: {
      message:
        'The picture {target} is of a kind that browsers do not show, or damaged; it is left out.',
      fix: 'Save it as PNG, JPEG or WebP, upload it and put it into the text as a figure.',
    },
    ru: {
      message: 'Изображение {target} повреждено или браузеры его не показывают; оно опущено.',
      fix: 'Сохраните его как PNG, JPEG или WebP, загрузите и вставьте в текст как рисунок.',
    },
    be: {
      message: 'Выява {target} пашкоджаная або браўзеры яе не паказваюць; яна прапушчаная.',
      fix: 'Захавайце яе як PNG, JPEG ці WebP, загрузіце і ўстаўце ў тэкст як малюнак.',
    },
  },
} satisfies FindingCatalogue;
