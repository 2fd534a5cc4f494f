import { describe, expect, it } from '@jest/globals';
import { nothingThere } from '@/link-checks/rules/soft-404';

const url = 'https://paper.example/2021/03/rivers-and-law';
const says = (title: string, text: string, more: { finalUrl?: string; url?: string } = {}) =>
  nothingThere({ url, finalUrl: more.url ?? url, title, text, ...more }) !== undefined;

const news = Array.from(
  { length: 60 },
  (_, at) => `Paragraph ${at} of a long report on rivers, tides and the people who live by them.`,
).join('\n');

describe('nothingThere', () => {
  it.each([
    ['404', ''],
    ['404 Not Found', 'nginx'],
    ['Error 404', 'Go back'],
    ['404 – Page not found | The Paper', 'Try the search.'],
    ['Page not found - The Paper', 'Popular now\nTides rise\nA bridge opens'],
    ['The page cannot be found', 'Sorry.'],
    ['Oops! Page not found', ''],
    ['The Paper | Page Not Found (404)', ''],
    ['This page does not exist', ''],
    ['410 Gone', ''],
    ['Страница не найдена', 'Вернитесь на главную.'],
    ['Страница не найдена — Газета', 'Свежие новости'],
    ['Ошибка 404', ''],
    ['404: Страница не найдена | Вестник', ''],
    ['Запрашиваемая страница не найдена', ''],
    ['Материал удалён', ''],
    ['Старонка не знойдзена', ''],
    ['Старонка не знойдзена — Часопіс', 'Апошнія навіны'],
    ['Памылка 404', ''],
    ['Старонка не існуе', ''],
    ['The Paper', 'The page you are looking for could not be found.'],
    ['The Paper', 'Sorry\nThe page you requested has been removed or is not available.'],
    ['The Paper', 'This page doesn’t exist.\nTry searching.'],
    ['The Paper', 'We couldn’t find the page you were looking for.'],
    ['Газета', 'К сожалению, страница не найдена.'],
    ['Газета', 'Страница, которую вы ищете, не существует или была удалена.'],
    ['Вестник', 'Запрошенный документ не найден.'],
    ['Часопіс', 'На жаль, старонка не знойдзена.'],
    ['Часопіс', 'Старонка, якую вы шукаеце, не існуе.'],
    ['paper.example', 'This domain is for sale. Make an offer.'],
    ['paper.example', 'Домен paper.example продаётся'],
  ])('takes “%s” over “%s” for an empty place', (title, text) => {
    expect(says(title, text)).toBe(true);
  });

  it('takes a long page of suggestions for one, when title and first words both say so', () => {
    const text = `The page you are looking for was not found.\n${news}`;
    expect(says('Page not found | The Paper', text)).toBe(true);
  });

  it.each([
    ['Rivers and law', news],
    ['Page not found: how the web forgets', news],
    ['Page not found — how the web forgets', news],
    ['404: a history of the number | Tech', 'An essay on error pages.'],
    ['Why 404 pages matter', `The page you are looking for was not found, say servers.\n${news}`],
    ['Peugeot 404', 'A large family car that was made from 1960 to 1975.'],
    ['Room 404', 'A short story.'],
    ['Resolution 404 (1977)', 'The Security Council decides that a mission be sent.'],
    [
      'HTTP 404 - Wikipedia',
      `In computer network communications, 404 is a response code.\n${news}`,
    ],
    ['Missing documents', 'The documents were not found in the archive, the court said.'],
    ['Evidence not found in the archive', 'The commission could not find the letters.'],
    ['The missing page', 'The page was torn out of the register in 1911.'],
    ['Свидетели не найдены', 'Следствие не нашло свидетелей.'],
    ['Страница истории', 'Новая страница истории города.'],
    ['Почему страница не найдена: как умирают ссылки', news],
    ['Документ не найден в архиве, сообщил суд', 'Суд отказал в иске.'],
    ['Старонка гісторыі', 'Пра тое, як будавалі мост.'],
    ['Дакументы не знойдзеныя, кажа суд', 'Суд адмовіў.'],
    ['', ''],
    ['The Paper', ''],
    ['Gone | A shop of books', 'A novel of 2008 about a town without grown-ups.'],
    ['Gone with the Wind', 'A novel by Margaret Mitchell.'],
    ['House for sale', 'This house is for sale in Brest.'],
  ])('does not take “%s” for an empty place', (title, text) => {
    expect(says(title, text)).toBe(false);
  });

  it.each([
    [url, 'https://paper.example/'],
    [url, 'https://www.paper.example/'],
    [url, 'https://paper.example/en/'],
    [url, 'https://paper.example/index.html'],
    [url, 'https://group.example/'],
    [url, 'https://paper.example/404'],
    [url, 'https://paper.example/errors/page-not-found.html'],
    ['https://paper.example/story', 'https://paper.example/'],
    ['https://paper.example/?p=1234', 'https://paper.example/'],
  ])('%s that leads to %s is an empty place', (from, finalUrl) => {
    expect(says('The Paper', news, { url: from, finalUrl })).toBe(true);
  });

  it.each([
    [url, 'https://paper.example/rivers-and-law'],
    [url, 'https://paper.example/?p=1234'],
    ['https://paper.example/', 'https://paper.example/en/'],
    ['https://paper.example/?utm_source=letter', 'https://paper.example/'],
    ['http://paper.example', 'https://www.paper.example/'],
    ['https://paper.example/index.php', 'https://paper.example/'],
    ['https://paper.example/en', 'https://paper.example/en/home'],
    ['https://short.example/3xYzAbC', 'https://campaign.example/'],
    ['https://paper.example/errors/404', 'https://paper.example/errors/404/'],
    ['https://paper.example/bus/404', 'https://paper.example/bus/404'],
  ])('%s that leads to %s is not', (from, finalUrl) => {
    expect(says('The Paper', news, { url: from, finalUrl })).toBe(false);
  });
});
