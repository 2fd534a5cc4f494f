import type { Language } from '@/platform/language';

export type Words = Readonly<Record<Language, string>>;
export const say = (en: string, ru: string, be: string): Words => ({ en, ru, be });

export const anna = {
  en: ['Anna', 'Ivens'],
  ru: ['Анна Петровна', 'Иванова'],
  be: ['Ганна', 'Іванова'],
};
export const piotr = { en: ['Peter J.', 'Moss'], ru: ['Пётр', 'Мохов'], be: ['Пётр', 'Мохаў'] };
export const maria = { en: ['Maria', 'Cruz'], ru: ['Мария', 'Крус'], be: ['Марыя', 'Крус'] };
export type Person = Readonly<Record<Language, readonly string[]>>;

export const minsk = say('Minsk', 'Минск', 'Мінск');
export const press = say('Kolas Press', 'Колос', 'Колас');
export const state = say('Belarus', 'Республика Беларусь', 'Рэспубліка Беларусь');
