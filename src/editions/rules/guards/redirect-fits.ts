import { workflowFinding } from '../findings';
import type { Guard } from './guard';

/** Readers of a removed page are led to one that answers, and never round in circles. */
export const redirectFits: Guard = ({ edition, request }) => {
  const path = request.redirectTo ?? '';
  switch (edition.redirect) {
    case 'none':
    case 'fits':
      return [];
    case 'unknown':
      return [workflowFinding('redirect-unknown', { path }, { field: 'redirectTo' })];
    case 'circular':
      return [workflowFinding('redirect-circular', { path }, { field: 'redirectTo' })];
  }
};
