import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Language } from '../src/core/i18n/languages.js';
import { addressOf, keepOldCopy } from './.storybook/feeds.js';
import { languageOf } from './.storybook/page.js';
import { showAddress, withAddress } from './address.js';
import { SAMPLE } from './feeds/states.js';
import { message } from './messages.js';

interface Args {
  src: string;
  preset?: string;
  locked?: string;
  'hide-filters'?: string;
  limit?: number;
  'heading-level'?: number;
  'url-state'?: string;
  debug?: boolean;
  onTiltsFeedLoaded?: (event: Event) => void;
}
type Story = StoryObj<Args>;

const render = (args: Args) =>
  html`<tilts-instrument-directory
    src=${args.src}
    preset=${ifDefined(args.preset)}
    locked=${ifDefined(args.locked)}
    hide-filters=${ifDefined(args['hide-filters'])}
    limit=${ifDefined(args.limit)}
    heading-level=${ifDefined(args['heading-level'])}
    url-state=${ifDefined(args['url-state'])}
    ?debug=${args.debug}
    @tilts-feed-loaded=${args.onTiltsFeedLoaded ?? nothing}
    ><p><a href="https://paraugnovads.example/">paraugnovads.example</a></p></tilts-instrument-directory
  >`;

const meta: Meta<Args> = {
  title: 'Instrument directory',
  component: 'tilts-instrument-directory',
  args: { src: addressOf('sample') },
  render,
  // A story ends when there is something to see; only then is it checked for accessibility.
  play: ({ canvasElement }) => isRead(canvasElement),
};
export default meta;

/** What stands inside the element; it grows while the feed is read, so look with `find…`. */
function inside(canvas: HTMLElement) {
  const root = canvas.querySelector('tilts-instrument-directory')?.shadowRoot;
  if (!root) throw new Error('The story shows no directory');
  return within(root as unknown as HTMLElement);
}

/** Waits for the whole feed, of which the filters tell: a narrow column folds them away. */
const isRead = async (canvas: HTMLElement) =>
  expect((await inside(canvas).findAllByRole('checkbox', { hidden: true })).length).toBeGreaterThan(0);

async function search(canvas: HTMLElement, language: Language, query: string): Promise<void> {
  await isRead(canvas);
  const field = await inside(canvas).findByRole('searchbox', { name: message('search.label', language) });
  await userEvent.type(field, query);
}

export const Default: Story = {};

/** A tag in a side column is laid out by its own width, not by the window's. */
export const NarrowColumn: Story = {
  decorators: [(story) => html`<div style="max-inline-size: 280px">${story()}</div>`],
};

/** The visitor may take away the chosen kind, but not the area: that page is about Latvia only. */
export const PresetAndLocked: Story = {
  args: { preset: 'support-type: grant, co-financing', locked: 'area: lv', 'hide-filters': 'support-level' },
};

/** What the visitor searched and chose stands in the address: it can be sent, and Back works. */
export const UrlState: Story = {
  args: { 'url-state': 'support' },
  decorators: [showAddress],
  beforeEach: ({ globals }) => withAddress({ 'support.who': 'association', 'support.q': project(globals) }),
};

export const WithEligibilityOpen: Story = {
  play: async ({ canvasElement, globals }) => {
    const language = languageOf(globals);
    await isRead(canvasElement);
    const view = inside(canvasElement);
    await userEvent.click(await view.findByRole('button', { name: message('action.eligibility', language) }));
    const who = await view.findByRole('combobox', {
      name: message('eligibility-question.legal-form', language),
    });
    await userEvent.selectOptions(who, 'association');
    await expect(who).toHaveValue('association');
  },
};

export const DetailOpen: Story = {
  play: async ({ canvasElement }) => {
    await isRead(canvasElement);
    const view = inside(canvasElement);
    const [title] = await view.findAllByRole('heading', { level: 3 });
    await userEvent.click(within(title!).getByRole('button'));
    await expect(await view.findByRole('dialog')).toBeVisible();
  },
};

export const Comparison: Story = {
  play: async ({ canvasElement, globals }) => {
    await isRead(canvasElement);
    const view = inside(canvasElement);
    const save = new RegExp(`^${message('card.favourite', languageOf(globals))}`);
    const cards = await view.findAllByRole('button', { name: save, pressed: false });
    for (const button of cards.slice(0, 3)) await userEvent.click(button);
    await userEvent.click(await view.findByRole('button', { name: /\(3\)$/ }));
    await expect(await view.findAllByRole('columnheader')).toHaveLength(3);
  },
};

/** A word in another form than the texts have it; what was found is marked. */
export const Searching: Story = {
  play: async ({ canvasElement, globals }) => {
    const language = languageOf(globals);
    await search(canvasElement, language, tax(globals));
    await waitFor(() =>
      expect(
        canvasElement.querySelector('tilts-instrument-directory')!.shadowRoot!.querySelector('mark'),
      ).toBeTruthy(),
    );
  },
};

export const NothingFound: Story = {
  args: { preset: 'support-type: training' },
  play: async ({ canvasElement, globals }) => {
    await search(canvasElement, languageOf(globals), 'xylophone');
    await expect(await inside(canvasElement).findByText(/^0 /)).toBeVisible();
  },
};

/** The feed never comes. */
export const Loading: Story = {
  args: { src: addressOf('loading') },
  play: async ({ canvasElement }) => {
    await inside(canvasElement).findByRole('status');
  },
};

export const FeedFailed: Story = {
  args: { src: addressOf('failed') },
  play: async ({ canvasElement }) => {
    await inside(canvasElement).findByRole('alert');
  },
};

/** Without a connection the last good copy on the device is shown, after three tries. */
export const StaleCopy: Story = {
  args: { src: addressOf('old') },
  beforeEach: () => keepOldCopy('old', SAMPLE),
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement).findByText(/2026.*\d\d[.:]\d\d/)).toBeVisible();
  },
};

/** Broken records are left out; with `debug` the webmaster sees which and why. */
export const InvalidRecords: Story = {
  args: { src: addressOf('skipped'), debug: true },
  play: async ({ canvasElement }) => {
    await isRead(canvasElement);
    await userEvent.click(await inside(canvasElement).findByText(/\d/, { selector: 'summary' }));
  },
};

export const EmptyFeed: Story = {
  args: { src: addressOf('empty') },
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement).findByText(/^0 /)).toBeVisible();
  },
};

/** Texts that the feed has in Latvian only, on a page in another language: marked, and read out as Latvian. */
export const OnlyInLatvian: Story = {
  args: { src: addressOf('latvian') },
  decorators: [
    (story, { globals }) => {
      const language = languageOf(globals);
      return html`<div lang=${language === 'lv' ? 'en' : language}>${story()}</div>`;
    },
  ],
};

export const LongTexts: Story = { args: { src: addressOf('long') } };

/** The public tokens are set where the page sets its other colours. */
export const OwnColours: Story = {
  decorators: [(story) => html`<div class="own-colours">${story()}</div>`],
};

/** A word of each language that its sample texts hold in other forms. */
const tax = (globals: Record<string, unknown>): string =>
  ({ lv: 'nodoklis', en: 'taxes', lt: 'mokestis', et: 'maks' })[languageOf(globals)];

const project = (globals: Record<string, unknown>): string =>
  ({ lv: 'projekts', en: 'project', lt: 'projektas', et: 'projekt' })[languageOf(globals)];
