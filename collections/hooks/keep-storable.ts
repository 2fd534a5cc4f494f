import type { CollectionBeforeValidateHook } from 'payload';

import { storable } from '@/platform/storable';

/** Takes out what no text of the database can hold, so that a save never fails on a sign that nobody sees. */
export const keepStorable: CollectionBeforeValidateHook = ({ data }) => storable(data);
