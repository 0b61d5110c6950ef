import type { StorybookConfig } from '@storybook/web-components-vite';
import { readManifest } from './manifest.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../docs/*.mdx', '../*.stories.ts'],
  // The sample's pictures stand where the demo has them.
  staticDirs: [{ from: '../demo', to: '/demo' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: async (config) => ({
    ...config,
    define: { ...config.define, __TILTS_MANIFEST__: JSON.stringify(await readManifest()) },
    // Found late, they would reload the first story of a fresh clone.
    optimizeDeps: {
      ...config.optimizeDeps,
      include: [
        ...(config.optimizeDeps?.include ?? []),
        'lit/directives/if-defined.js',
        'lit/directives/ref.js',
      ],
    },
    // A page of stories is a tool, not a page for visitors: its chunks may be large.
    build: { ...config.build, chunkSizeWarningLimit: 4_000 },
  }),
};

export default config;
