'use client';

import type { DefaultCellComponentProps } from 'payload';
import { states } from '@/editions/rules/states';
import { useDesk } from '../use-desk';
import { StateMark } from '../components/state-mark';

/** The state in the list of articles, as in the panel. */
export const StateCell = ({ cellData }: DefaultCellComponentProps) => {
  const { language } = useDesk();
  const state = states.find((known) => known === cellData);
  return state ? <StateMark language={language} state={state} /> : null;
};
