import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Language } from '../src/core/i18n/languages.js';
import { addressOf } from './.storybook/feeds.js';
import { languageOf } from './.storybook/page.js';
import { showAddress, withAddress } from './address.js';
import { SAMPLE } from './feeds/states.js';
import { listStories, type ListArgs } from './list-stories.js';
import { message } from './messages.js';

type Story = StoryObj<ListArgs>;

const render = (args: ListArgs) =>
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

const meta: Meta<ListArgs> = {
  title: 'Needs board',
  component: 'tilts-needs-board',
  args: { src: addressOf('sample') },
  render,
  play: ({ canvasElement }) => isRead(canvasElement),
};
export default meta;

const { inside, isRead, searchFor, openFirst, openShortlist, ...list } = listStories(
  'tilts-needs-board',
  'needs.search',
);

export const Default: Story = {};

/** A tag in a side column is laid out by its own width, not by the window's. */
export const NarrowColumn: Story = list.narrowColumn;

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
  play: ({ canvasElement, globals }) => openShortlist(canvasElement, languageOf(globals)),
};

const CAMP = SAMPLE.needs.find(({ id }) => id === 'nometnes-edinasana') as {
  title: Record<Language, string>;
};

/** A need is found by its CPV code. */
export const Searching: Story = {
  play: async ({ canvasElement, globals }) => {
    await searchFor(canvasElement, languageOf(globals), '55520000');
    await waitFor(() => {
      const articles = inside(canvasElement).getAllByRole('article');
      void expect(articles).toHaveLength(1);
      void expect(articles[0]!.textContent).toContain(CAMP.title[languageOf(globals)]);
    });
  },
};

export const NothingFound: Story = list.nothingFound('kind: contacts');

/** The feed never comes. */
export const Loading: Story = list.loading;

export const FeedFailed: Story = list.feedFailed;

/** Broken records are left out; with `debug` the webmaster sees which and why. */
export const InvalidRecords: Story = list.invalidRecords;

export const EmptyFeed: Story = list.emptyFeed;

export const LongTexts: Story = { args: { src: addressOf('long') } };
