import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { Language } from '../src/core/i18n/languages.js';
import { addressOf } from './.storybook/feeds.js';
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
  html`<tilts-needs-board
    src=${args.src}
    preset=${ifDefined(args.preset)}
    locked=${ifDefined(args.locked)}
    hide-filters=${ifDefined(args['hide-filters'])}
    limit=${ifDefined(args.limit)}
    heading-level=${ifDefined(args['heading-level'])}
    url-state=${ifDefined(args['url-state'])}
    ?debug=${args.debug}
    @tilts-feed-loaded=${args.onTiltsFeedLoaded ?? nothing}
    ><p><a href="https://paraugnovads.example/">paraugnovads.example</a></p></tilts-needs-board
  >`;

const meta: Meta<Args> = {
  title: 'Needs board',
  component: 'tilts-needs-board',
  args: { src: addressOf('sample') },
  render,
  play: ({ canvasElement }) => isRead(canvasElement),
};
export default meta;

/** What stands inside the element; it grows while the feed is read, so look with `find…`. */
function inside(canvas: HTMLElement) {
  const root = canvas.querySelector('tilts-needs-board')?.shadowRoot;
  if (!root) throw new Error('The story shows no board');
  return within(root as unknown as HTMLElement);
}

/** Waits for the whole feed, of which the filters tell: a narrow column folds them away. */
const isRead = async (canvas: HTMLElement) =>
  expect((await inside(canvas).findAllByRole('checkbox', { hidden: true })).length).toBeGreaterThan(0);

async function search(canvas: HTMLElement, language: Language, query: string): Promise<void> {
  await isRead(canvas);
  const field = await inside(canvas).findByRole('searchbox', { name: message('needs.search', language) });
  await userEvent.type(field, query);
}

async function openFirst(canvas: HTMLElement): Promise<void> {
  await isRead(canvas);
  const view = inside(canvas);
  const [title] = await view.findAllByRole('heading', { level: 3 });
  await userEvent.click(within(title!).getByRole('button'));
  await expect(await view.findByRole('dialog')).toBeVisible();
}

export const Default: Story = {};

/** A tag in a side column is laid out by its own width, not by the window's. */
export const NarrowColumn: Story = {
  decorators: [(story) => html`<div style="max-inline-size: 280px">${story()}</div>`],
};

/** Only what the municipality needs; the visitor may take away the chosen kind. */
export const PresetAndLocked: Story = {
  args: { preset: 'kind: service', locked: 'who: municipality-need', 'hide-filters': 'target-group' },
};

export const UrlState: Story = {
  args: { 'url-state': 'needs' },
  decorators: [showAddress],
  beforeEach: () => withAddress({ 'needs.kind': 'premises' }),
};

/** A need in full, with whom to answer and a text that is ready. */
export const DetailOpen: Story = { play: ({ canvasElement }) => openFirst(canvasElement) };

/** What fits the visitor's enterprise comes first, and says why. */
export const MyEnterprise: Story = {
  play: async ({ canvasElement, globals }) => {
    await isRead(canvasElement);
    const view = inside(canvasElement);
    const language = languageOf(globals);
    await userEvent.click(await view.findByRole('button', { name: message('needs.mine', language) }));
    const choice = await view.findByRole('combobox', { name: message('needs.mine.choose', language) });
    await userEvent.selectOptions(choice, 'saulgriezu-maize');
    await waitFor(() => {
      const [first] = inside(canvasElement).getAllByRole('article');
      void expect(first!.textContent).toContain(CAMP.title[language]);
    });
  },
};

export const Shortlist: Story = {
  play: async ({ canvasElement, globals }) => {
    await isRead(canvasElement);
    const view = inside(canvasElement);
    const save = new RegExp(`^${message('card.favourite', languageOf(globals))}`);
    const cards = await view.findAllByRole('button', { name: save, pressed: false });
    for (const button of cards.slice(0, 3)) await userEvent.click(button);
    await userEvent.click(await view.findByRole('button', { name: /\(3\)$/ }));
    await expect(await view.findByRole('dialog')).toBeVisible();
  },
};

const CAMP = SAMPLE.needs.find(({ id }) => id === 'nometnes-edinasana') as {
  title: Record<Language, string>;
};

/** A need is found by its CPV code. */
export const Searching: Story = {
  play: async ({ canvasElement, globals }) => {
    await search(canvasElement, languageOf(globals), '55520000');
    await waitFor(() => {
      const articles = inside(canvasElement).getAllByRole('article');
      void expect(articles).toHaveLength(1);
      void expect(articles[0]!.textContent).toContain(CAMP.title[languageOf(globals)]);
    });
  },
};

export const NothingFound: Story = {
  args: { preset: 'kind: contacts' },
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

export const LongTexts: Story = { args: { src: addressOf('long') } };
