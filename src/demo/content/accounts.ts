import type { Role } from '@/editions/rules/states';
import type { DemoLanguage } from './languages';

type Account = {
  /** What the stories of the demo call them. */
  person: string;
  role: Role;
  name: string;
  email: string;
  /** Of their desk. */
  language: DemoLanguage;
};

/** The team; the start prints the accounts with their password. The administrator comes first. */
export const demoAccounts = [
  {
    person: 'administrator',
    role: 'administrator',
    name: 'Ada Brandt',
    email: 'administrator@portage.example',
    language: 'en',
  },
  {
    person: 'writer',
    role: 'writer',
    name: 'Wim Okafor',
    email: 'writer@portage.example',
    language: 'en',
  },
  {
    person: 'second-writer',
    role: 'writer',
    name: 'Hanna Sakovich',
    email: 'second-writer@portage.example',
    language: 'be',
  },
  {
    person: 'reviewer',
    role: 'reviewer',
    name: 'Rosa Lindgren',
    email: 'reviewer@portage.example',
    language: 'en',
  },
  {
    person: 'second-reviewer',
    role: 'reviewer',
    name: 'Timur Belov',
    email: 'second-reviewer@portage.example',
    language: 'ru',
  },
  {
    person: 'fact-checker',
    role: 'fact-checker',
    name: 'Farid Novak',
    email: 'fact-checker@portage.example',
    language: 'en',
  },
  {
    person: 'editor',
    role: 'editor',
    name: 'Edita Moreau',
    email: 'editor@portage.example',
    language: 'en',
  },
  {
    person: 'publisher',
    role: 'publisher',
    name: 'Paul Tanaka',
    email: 'publisher@portage.example',
    language: 'en',
  },
] as const satisfies readonly Account[];

export type DemoPerson = (typeof demoAccounts)[number]['person'];
