import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, within } from 'storybook/test';
import { addressOf } from './.storybook/feeds.js';
import { languageOf } from './.storybook/page.js';
import { listStories, type ListArgs } from './list-stories.js';

interface Args extends ListArgs {
  view?: 'list' | 'stories' | 'spotlight';
  enterprise?: string;
  'picture-hosts'?: string;
  'needs-page'?: string;
}
type Story = StoryObj<Args>;

const render = (args: Args) =>
  html`<tilts-enterprise-showcase
    src=${args.src}
    view=${ifDefined(args.view)}
    enterprise=${ifDefined(args.enterprise)}
    picture-hosts=${ifDefined(args['picture-hosts'])}
    needs-page=${ifDefined(args['needs-page'])}
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
  play: ({ canvasElement }) => isRead(canvasElement),
};
export default meta;

const { inside, isRead, openFirst, openShortlist, ...list } = listStories(
  'tilts-enterprise-showcase',
  'showcase.search',
);

export const Default: Story = {};

/** A tag in a side column is laid out by its own width, not by the window's. */
export const NarrowColumn: Story = list.narrowColumn;

/** What a municipal buyer finds, and nothing else. */
export const ForBuyers: Story = {
  args: { locked: 'sells-to-municipality: yes', preset: 'offer-type: service' },
};

/** Everything that an enterprise can tell of itself. */
export const ProfileOpen: Story = { play: ({ canvasElement }) => openFirst(canvasElement) };

/** From an enterprise to what the needs board has for it. */
export const NeedsPage: Story = {
  args: { 'needs-page': '/needs?needs.enterprise=' },
  play: async ({ canvasElement }) => {
    await openFirst(canvasElement);
    const dialog = await inside(canvasElement).findByRole('dialog');
    await expect(await within(dialog).findByRole('link', { name: /^\d+ / })).toBeVisible();
  },
};

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
    await openShortlist(canvasElement, languageOf(globals));
    await expect(await inside(canvasElement).findAllByRole('columnheader')).toHaveLength(3);
  },
};

/** No logo, a logo that is none, pictures of another host that nobody has agreed to: letters and drawings. */
export const WithoutPictures: Story = { args: { src: addressOf('pictureless') } };

/** What the visitor is asked before another host hears of them. */
export const ForeignPictures: Story = {
  args: { src: addressOf('pictureless') },
  play: ({ canvasElement }) => openFirst(canvasElement),
};

export const NothingFound: Story = list.nothingFound('sector: food');

/** The feed never comes. */
export const Loading: Story = list.loading;

export const FeedFailed: Story = list.feedFailed;

/** Broken records are left out; with `debug` the webmaster sees which and why. */
export const InvalidRecords: Story = list.invalidRecords;

export const EmptyFeed: Story = list.emptyFeed;

/** Texts that the feed has in Latvian only, on a page in another language: marked, and read out as Latvian. */
export const OnlyInLatvian: Story = list.onlyInLatvian;

export const LongTexts: Story = {
  args: { src: addressOf('long') },
  play: ({ canvasElement }) => openFirst(canvasElement),
};

/** The public tokens are set where the page sets its other colours. */
export const OwnColours: Story = list.ownColours;
