import { citations } from './citations';
import { closing } from './closing';
import { dates } from './dates';
import * as findings from './findings';
import * as labels from './labels';

export const basics = { citations, closing, dates, findings, labels };
