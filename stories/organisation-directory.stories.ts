import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, within } from 'storybook/test';
import type { Language } from '../src/core/i18n/languages.js';
import { addressOf } from './.storybook/feeds.js';
import { languageOf } from './.storybook/page.js';
import { showAddress, withAddress } from './address.js';
import { message } from './messages.js';

interface Args {
  src: string;
  preset?: string;
  locked?: string;
  'hide-filters'?: string;
  limit?: number;
  'action-lists'?: string;
  map?: boolean;
  'heading-level'?: number;
  'url-state'?: string;
  debug?: boolean;
  onTiltsFeedLoaded?: (event: Event) => void;
}
type Story = StoryObj<Args>;

const render = (args: Args) =>
  html`<tilts-organisation-directory
    src=${args.src}
    preset=${ifDefined(args.preset)}
    locked=${ifDefined(args.locked)}
    hide-filters=${ifDefined(args['hide-filters'])}
    limit=${ifDefined(args.limit)}
    action-lists=${ifDefined(args['action-lists'])}
    ?map=${args.map}
    heading-level=${ifDefined(args['heading-level'])}
    url-state=${ifDefined(args['url-state'])}
    ?debug=${args.debug}
    @tilts-feed-loaded=${args.onTiltsFeedLoaded ?? nothing}
    ><p><a href="https://paraugnovads.example/">paraugnovads.example</a></p></tilts-organisation-directory
  >`;

const meta: Meta<Args> = {
  title: 'Organisation directory',
  component: 'tilts-organisation-directory',
  args: { src: addressOf('sample') },
  render,
  play: ({ canvasElement }) => isRead(canvasElement),
};
export default meta;

/** What stands inside the element; it grows while the feed is read, so look with `find…`. */
function inside(canvas: HTMLElement) {
  const root = canvas.querySelector('tilts-organisation-directory')?.shadowRoot;
  if (!root) throw new Error('The story shows no directory');
  return within(root as unknown as HTMLElement);
}

/** Waits for the whole feed, of which the filters tell: a narrow column folds them away. */
const isRead = async (canvas: HTMLElement) =>
  expect((await inside(canvas).findAllByRole('checkbox', { hidden: true })).length).toBeGreaterThan(0);

async function need(canvas: HTMLElement, language: Language, value: string): Promise<void> {
  await isRead(canvas);
  const choice = await inside(canvas).findByRole('combobox', {
    name: message('organisations.need', language),
  });
  await userEvent.selectOptions(choice, value);
}

async function search(canvas: HTMLElement, language: Language, query: string): Promise<void> {
  await isRead(canvas);
  const name = message('organisations.search', language);
  await userEvent.type(await inside(canvas).findByRole('searchbox', { name }), query);
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

/** A young founder asks who has a mentor for them. */
export const WhoHasAMentor: Story = {
  args: { locked: 'audience: youth' },
  play: ({ canvasElement, globals }) => need(canvasElement, languageOf(globals), 'mentoring'),
};

/** A page about one parish, without the question where the visitor is. */
export const OneParish: Story = { args: { locked: 'area: ezermala' } };

export const UrlState: Story = {
  args: { 'url-state': 'help' },
  decorators: [showAddress],
  beforeEach: () => withAddress({ 'help.offer': 'money', 'help.area': 'birzmala' }),
};

export const DetailOpen: Story = { play: ({ canvasElement }) => openFirst(canvasElement) };

/** What a municipality can do, to tick off, to print and to add to the plan. */
export const ActionLists: Story = {
  args: { 'action-lists': 'municipality', limit: 1 },
  play: async ({ canvasElement, globals }) => {
    await isRead(canvasElement);
    const name = message('actions.title', languageOf(globals));
    await userEvent.click(await inside(canvasElement).findByRole('button', { name }));
    const boxes = await inside(canvasElement).findAllByRole('checkbox', { name: /./ });
    await userEvent.click(boxes.at(-1)!);
  },
};

/** Who is where: the map is loaded by the button, and a pin tells who is there and whom to call. */
export const OnTheMap: Story = {
  args: { map: true, limit: 3 },
  play: async ({ canvasElement, globals }) => {
    await isRead(canvasElement);
    const view = inside(canvasElement);
    const language = languageOf(globals);
    await userEvent.click(await view.findByRole('button', { name: message('showcase.map', language) }));
    const [pin] = await view.findAllByRole('button', { pressed: false, name: /^Birzmal/ });
    await userEvent.click(pin!);
    await expect(
      await view.findByRole('button', { name: message('map.show-in-list', language) }),
    ).toBeVisible();
  },
};

export const SavedContacts: Story = {
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

export const NothingFound: Story = {
  args: { preset: 'kind: science' },
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
