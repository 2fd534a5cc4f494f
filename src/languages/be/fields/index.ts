export * from './accounts';
export * from './articles';
export * from './citations';
export * from './editions';
export * from './publication';
export * from './sources';
