import type { StorybookConfig } from '@storybook/web-components-vite';
import { readManifest } from './manifest.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../docs/*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: async (config) => ({
    ...config,
    define: { ...config.define, __TILTS_MANIFEST__: JSON.stringify(await readManifest()) },
    // A page of stories is a tool, not a page for visitors: its chunks may be large.
    build: { ...config.build, chunkSizeWarningLimit: 4_000 },
  }),
};

export default config;
