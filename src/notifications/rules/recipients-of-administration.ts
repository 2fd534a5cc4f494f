import type {
  AdministrationEvent,
  AdministrationSubject,
} from '@/audit/rules/administration/events';
import type { Role } from '@/editions/rules/states';
import type { EventKind } from './event-kinds';

/** Somebody with an account, whether they may still log in or not. */
export type AccountHolder = { id: number; roles: readonly Role[]; active: boolean };

export type AdministeredFacts = {
  event: AdministrationEvent;
  subject: AdministrationSubject;
  /** Whose account or key it is about. */
  concerned: number | null;
  /** Null where no person is behind it. */
  actor: number | null;
  /** Of a change of rights: the account was closed by it. */
  isClosed: boolean;
  people: readonly AccountHolder[];
};

type Told = { user: number; what: EventKind };

/**
 * Who hears of a change: whose account it is, even of what they did themselves, since it may have been another at their
 * session; and who answers for the publication, but not of their own act.
 */
export const recipientsOfAdministration = (facts: AdministeredFacts): readonly Told[] => {
  const { event, concerned, actor, isClosed } = facts;
  const own = ownNews(event, isClosed);
  const others = news[event];
  const isTold = concerned !== null && own !== null && (!isEnd(own) || concerned !== actor);
  const theirs: readonly Told[] = isTold ? [{ user: concerned, what: own }] : [];
  // What is done at the server, such as making the first accounts, nobody else need look after; nor one's own password.
  const isOwnMatter = event !== 'rights_changed' && concerned !== null && concerned === actor;
  if (!others || isOwnMatter || (event === 'account_made' && actor === null)) return theirs;
  const answering = facts.people.filter(
    ({ id, active, roles }) =>
      active && id !== actor && id !== concerned && roles.some((role) => others.to.includes(role)),
  );
  return [...theirs, ...answering.map(({ id }) => ({ user: id, what: others.what }))];
};

/** Whoever ended something of theirs knows it. */
const isEnd = (what: EventKind): boolean => what === 'key_revoked' || what === 'feed_revoked';

const ownNews = (event: AdministrationEvent, isClosed: boolean): EventKind | null => {
  switch (event) {
    case 'password_changed':
    case 'password_reset':
      return 'password_changed';
    case 'email_changed':
      return 'email_changed';
    case 'rights_changed':
      return isClosed ? 'account_closed' : 'rights_changed';
    case 'sign_in_held':
    case 'key_made':
    case 'key_revoked':
    case 'feed_made':
    case 'feed_revoked':
      return event;
    default:
      return null;
  }
};

type News = { what: EventKind; to: readonly Role[] };

const administrators = ['administrator'] as const;
const both = ['administrator', 'publisher'] as const;

const news: Partial<Record<AdministrationEvent, News>> = {
  account_made: { what: 'account_of_another', to: administrators },
  rights_changed: { what: 'account_of_another', to: administrators },
  password_changed: { what: 'account_of_another', to: administrators },
  email_changed: { what: 'account_of_another', to: administrators },
  webhook_made: { what: 'webhook_changed', to: both },
  webhook_changed: { what: 'webhook_changed', to: both },
  webhook_secret_changed: { what: 'webhook_changed', to: both },
  webhook_deleted: { what: 'webhook_changed', to: both },
  policy_changed: { what: 'policy_changed', to: both },
  settings_changed: { what: 'settings_changed', to: both },
};
