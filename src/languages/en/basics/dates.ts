import type { Dates } from '../../dates';

export const dates: Dates = { figures: 'en' };
