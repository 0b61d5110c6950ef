import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, within } from 'storybook/test';
import { addressOf } from './.storybook/feeds.js';
import { languageOf } from './.storybook/page.js';
import { message } from './messages.js';

interface Args {
  src: string;
  view?: 'list' | 'stories' | 'spotlight';
  enterprise?: string;
  'picture-hosts'?: string;
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
  html`<tilts-enterprise-showcase
    src=${args.src}
    view=${ifDefined(args.view)}
    enterprise=${ifDefined(args.enterprise)}
    picture-hosts=${ifDefined(args['picture-hosts'])}
    preset=${ifDefined(args.preset)}
    locked=${ifDefined(args.locked)}
    hide-filters=${ifDefined(args['hide-filters'])}
    limit=${ifDefined(args.limit)}
    heading-level=${ifDefined(args['heading-level'])}
    url-state=${ifDefined(args['url-state'])}
    ?debug=${args.debug}
    @tilts-feed-loaded=${args.onTiltsFeedLoaded ?? nothing}
    ><p><a href="https://paraugnovads.example/">paraugnovads.example</a></p></tilts-enterprise-showcase
  >`;

const meta: Meta<Args> = {
  title: 'Enterprise showcase',
  component: 'tilts-enterprise-showcase',
  args: { src: addressOf('sample') },
  render,
  // A story ends when there is something to see; only then is it checked for accessibility.
  play: ({ canvasElement }) => isRead(canvasElement),
};
export default meta;

/** What stands inside the element; it grows while the feed is read, so look with `find…`. */
function inside(canvas: HTMLElement) {
  const root = canvas.querySelector('tilts-enterprise-showcase')?.shadowRoot;
  if (!root) throw new Error('The story shows no showcase');
  return within(root as unknown as HTMLElement);
}

/** Waits for the whole feed, of which the filters tell: a narrow column folds them away. */
const isRead = async (canvas: HTMLElement) =>
  expect((await inside(canvas).findAllByRole('checkbox', { hidden: true })).length).toBeGreaterThan(0);

async function openFirst(canvas: HTMLElement): Promise<void> {
  await isRead(canvas);
  const [title] = await inside(canvas).findAllByRole('heading', { level: 3 });
  await userEvent.click(within(title!).getByRole('button'));
  await expect(await inside(canvas).findByRole('dialog')).toBeVisible();
}

export const Default: Story = {};

/** A tag in a side column is laid out by its own width, not by the window's. */
export const NarrowColumn: Story = {
  decorators: [(story) => html`<div style="max-inline-size: 280px">${story()}</div>`],
};

/** What a municipal buyer finds, and nothing else. */
export const ForBuyers: Story = {
  args: { locked: 'sells-to-municipality: yes', preset: 'offer-type: service' },
};

/** Everything that an enterprise can tell of itself. */
export const ProfileOpen: Story = { play: ({ canvasElement }) => openFirst(canvasElement) };

/** The same enterprises, told as experience. */
export const Stories: Story = { args: { view: 'stories' } };

export const StoryOpen: Story = {
  args: { view: 'stories' },
  play: ({ canvasElement }) => openFirst(canvasElement),
};

/** One enterprise for a side column, another each day; what stands inside the tag leads to all of them. */
export const Spotlight: Story = {
  args: { view: 'spotlight', enterprise: 'vilnas-maja' },
  decorators: [(story) => html`<div style="max-inline-size: 280px">${story()}</div>`],
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement).findByRole('article')).toBeVisible();
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

/** No logo, a logo that is none, pictures of another host that nobody has agreed to: letters and drawings. */
export const WithoutPictures: Story = { args: { src: addressOf('pictureless') } };

/** What the visitor is asked before another host hears of them. */
export const ForeignPictures: Story = {
  args: { src: addressOf('pictureless') },
  play: ({ canvasElement }) => openFirst(canvasElement),
};

export const NothingFound: Story = {
  args: { preset: 'sector: food' },
  play: async ({ canvasElement, globals }) => {
    await isRead(canvasElement);
    const name = message('showcase.search', languageOf(globals));
    await userEvent.type(await inside(canvasElement).findByRole('searchbox', { name }), 'xylophone');
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
    const [problems] = await inside(canvasElement).findAllByText(/\d/, { selector: 'summary' });
    await userEvent.click(problems!);
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

export const LongTexts: Story = {
  args: { src: addressOf('long') },
  play: ({ canvasElement }) => openFirst(canvasElement),
};

/** The public tokens are set where the page sets its other colours. */
export const OwnColours: Story = {
  decorators: [(story) => html`<div class="own-colours">${story()}</div>`],
};
