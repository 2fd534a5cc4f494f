import type { Texts } from '../shape';
import { articles } from './fields-of-articles';
import { copies } from './copies';
import { desk } from './desk';
import * as fields from './fields';
import * as sources from './fields-of-sources';
import * as findings from './findings';
import * as labels from './labels';
import * as letters from './letters';
import { help } from './help';
import { payload } from './payload';
import * as print from './print';
import { setUp } from './set-up';
import { site } from './site';
import { writing } from './writing';

export const ru: Texts = {
  articles,
  copies,
  desk,
  fields,
  findings,
  help,
  labels,
  letters,
  payload,
  print,
  setUp,
  site,
  sources,
  writing,
};
