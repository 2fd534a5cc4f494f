'use client';

import type { DefaultCellComponentProps } from 'payload';

/** The status of the last answer; nothing where there was none. */
export const StatusCell = ({ cellData }: DefaultCellComponentProps) =>
  typeof cellData === 'number' ? <span>{cellData}</span> : null;
