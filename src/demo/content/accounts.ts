import type { Role } from '@/editions/rules/states';

/** One account per role; the start prints them with their password. The administrator comes first. */
export const demoAccounts = [
  { role: 'administrator', name: 'Ada Brandt', email: 'administrator@portage.example' },
  { role: 'writer', name: 'Wim Okafor', email: 'writer@portage.example' },
  { role: 'reviewer', name: 'Rosa Lindgren', email: 'reviewer@portage.example' },
  { role: 'fact-checker', name: 'Farid Novak', email: 'fact-checker@portage.example' },
  { role: 'editor', name: 'Edita Moreau', email: 'editor@portage.example' },
  { role: 'publisher', name: 'Paul Tanaka', email: 'publisher@portage.example' },
] as const satisfies readonly { role: Role; name: string; email: string }[];
