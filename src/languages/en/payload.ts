import { en } from '@payloadcms/translations/languages/en';
import type { PayloadTexts } from '../payload-texts';

/** Payload's own words, where ours for the same thing are others: one signs in and out. */
const words = {
  alreadyLoggedIn: 'Already signed in',
  backToLogin: 'Back to signing in',
  logBackIn: 'Sign in again',
  loggedIn: 'To sign in as somebody else, <0>sign out</0> first.',
  loggedOutInactivity: 'You have been signed out, since nothing was done for long.',
  loggedOutSuccessfully: 'You have been signed out.',
  loggingOut: 'Signing out …',
  login: 'Sign in',
  loginUser: 'Sign in',
  loginWithAnotherUser: 'To sign in as somebody else, <0>sign out</0> first.',
  logOut: 'Sign out',
  logout: 'Sign out',
  stayLoggedIn: 'Stay signed in',
};

export const payload: PayloadTexts = {
  admin: {
    ...en,
    translations: {
      ...en.translations,
      authentication: { ...en.translations.authentication, ...words },
    },
  },
};
