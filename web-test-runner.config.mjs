/** Where editors and `npx web-test-runner` look for the configuration. */
export { default } from './test/config/web-test-runner.config.mjs';
