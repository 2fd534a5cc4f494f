export * from './bibliography';
export * from './theme';
