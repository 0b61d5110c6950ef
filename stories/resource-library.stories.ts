import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, waitFor } from 'storybook/test';
import type { Language } from '../src/core/i18n/languages.js';
import { addressOf } from './.storybook/feeds.js';
import { languageOf } from './.storybook/page.js';
import { showAddress, withAddress } from './address.js';
import { SAMPLE } from './feeds/states.js';
import { listStories, type ListArgs } from './list-stories.js';

type Story = StoryObj<ListArgs>;

const render = (args: ListArgs) =>
  html`<tilts-resource-library
    src=${args.src}
    preset=${ifDefined(args.preset)}
    locked=${ifDefined(args.locked)}
    hide-filters=${ifDefined(args['hide-filters'])}
    limit=${ifDefined(args.limit)}
    heading-level=${ifDefined(args['heading-level'])}
    url-state=${ifDefined(args['url-state'])}
    ?debug=${args.debug}
    @tilts-feed-loaded=${args.onTiltsFeedLoaded ?? nothing}
    ><p><a href="https://paraugnovads.example/">paraugnovads.example</a></p></tilts-resource-library
  >`;

const meta: Meta<ListArgs> = {
  title: 'Resource library',
  component: 'tilts-resource-library',
  args: { src: addressOf('sample') },
  render,
  play: ({ canvasElement }) => isRead(canvasElement),
};
export default meta;

const { inside, isRead, searchFor, openFirst, openShortlist, ...list } = listStories(
  'tilts-resource-library',
  'library.search',
);

export const Default: Story = {};

/** A tag in a side column is laid out by its own width, not by the window's. */
export const NarrowColumn: Story = list.narrowColumn;

/** A page about procurement; the visitor may take away the chosen kind. */
export const PresetAndLocked: Story = {
  args: { preset: 'kind: handbook, guidelines', locked: 'topic: procurement', 'hide-filters': 'year' },
};

export const UrlState: Story = {
  args: { 'url-state': 'library' },
  decorators: [showAddress],
  beforeEach: () => withAddress({ 'library.topic': 'impact' }),
};

export const DetailOpen: Story = { play: ({ canvasElement }) => openFirst(canvasElement) };

/** A recording is played after a click, with its text beside it. */
export const Recording: Story = {
  args: { src: addressOf('media') },
  play: ({ canvasElement }) => openFirst(canvasElement),
};

export const ReadingList: Story = {
  play: ({ canvasElement, globals }) => openShortlist(canvasElement, languageOf(globals)),
};

const BEST_PRACTICE = SAMPLE.resources.find(({ id }) => id === 'best-practice-stories') as {
  title: Record<Language, string>;
};

/** A title in another language than the page's finds the resource. */
export const Searching: Story = {
  play: async ({ canvasElement, globals }) => {
    await searchFor(canvasElement, languageOf(globals), 'Parimad praktikad');
    // Words of the query may stand in others, too: what is called so comes first.
    await waitFor(() => {
      const articles = inside(canvasElement).getAllByRole('article');
      void expect(articles.length).toBeLessThan(5);
      void expect(articles[0]!.textContent).toContain(BEST_PRACTICE.title[languageOf(globals)]);
    });
  },
};

export const NothingFound: Story = list.nothingFound('kind: video');

/** The feed never comes. */
export const Loading: Story = list.loading;

export const FeedFailed: Story = list.feedFailed;

/** Broken records are left out; with `debug` the webmaster sees which and why. */
export const InvalidRecords: Story = list.invalidRecords;

export const EmptyFeed: Story = list.emptyFeed;

export const LongTexts: Story = { args: { src: addressOf('long') } };
