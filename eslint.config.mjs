/** Where editors and `npx eslint` look for the configuration. */
export { default } from './test/config/eslint.config.mjs';
