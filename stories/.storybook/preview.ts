import './page.css';
import '../../src/define/generated/all.js';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import { answerFeeds } from './feeds.js';
import { inPage } from './page.js';

declare const __TILTS_MANIFEST__: object;

/** Every story plays on this day, so that deadlines and pictures of two builds are the same. */
const NOW = Date.parse('2026-11-22T10:00:00Z');

Date.now = () => NOW;
// The clock of the machine decides nothing: a busy one may take its time.
configure({ asyncUtilTimeout: 15_000 });
answerFeeds();
setCustomElementsManifest(__TILTS_MANIFEST__);

const preview: Preview = {
  decorators: [inPage],
  initialGlobals: { language: 'en', theme: 'light' },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'lv', title: 'Latviešu' },
          { value: 'en', title: 'English' },
          { value: 'lt', title: 'Lietuvių' },
          { value: 'et', title: 'Eesti' },
        ],
      },
    },
    theme: {
      description: 'Colours of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    // The page has its own colours, from the toolbar above.
    backgrounds: { disable: true },
    options: {
      storySort: {
        order: [
          'Docs',
          ['Webmaster', 'Designer'],
          'Instrument directory',
          'Enterprise showcase',
          'Resource library',
          'Organisation directory',
          'Needs board',
        ],
      },
    },
  },
  // What one story kept on the device must not be seen in the next.
  beforeEach: () => {
    const isKept = (name: string) => name.startsWith('tilts:favourite-') || name === 'tilts:my-enterprise';
    for (const key of Object.keys(localStorage).filter(isKept)) {
      localStorage.removeItem(key);
      dispatchEvent(new StorageEvent('storage', { key }));
    }
  },
};

export default preview;
