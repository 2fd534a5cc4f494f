import { Link } from '@payloadcms/ui';
import type { ComponentProps } from 'react';

/** A way to another page of the desk, which replaces what is beside the navigation and nothing else. */
export const DeskLink = (props: ComponentProps<typeof Link>) => (
  <Link prefetch={false} {...props} />
);
