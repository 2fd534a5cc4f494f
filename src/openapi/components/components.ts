import type { Schema } from '../schema';
import { eventComponents } from './events';
import { findingComponents } from './findings';
import { linkComponents } from './links';
import { readerComponents } from './readers';
import { referenceComponents } from './references';
import { recordComponents } from './records';
import { reportComponents } from './reports';
import { citationComponents } from './citations';
import { reviewComponents } from './review';

/** Every shape that has a name. */
export const components: Readonly<Record<string, Schema>> = {
  ...findingComponents,
  ...eventComponents,
  ...reportComponents,
  ...reviewComponents,
  ...citationComponents,
  ...recordComponents,
  ...readerComponents,
  ...referenceComponents,
  ...linkComponents,
};
