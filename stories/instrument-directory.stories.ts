import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import { addressOf, keepOldCopy } from './.storybook/feeds.js';
import { languageOf } from './.storybook/page.js';
import { showAddress, withAddress } from './address.js';
import { SAMPLE } from './feeds/states.js';
import { listStories, type ListArgs } from './list-stories.js';
import { message } from './messages.js';

type Story = StoryObj<ListArgs>;

const render = (args: ListArgs) =>
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

const meta: Meta<ListArgs> = {
  title: 'Instrument directory',
  component: 'tilts-instrument-directory',
  args: { src: addressOf('sample') },
  render,
  play: ({ canvasElement }) => isRead(canvasElement),
};
export default meta;

const { inside, isRead, searchFor, openFirst, openShortlist, ...list } = listStories(
  'tilts-instrument-directory',
  'search.label',
);

export const Default: Story = {};

/** A tag in a side column is laid out by its own width, not by the window's. */
export const NarrowColumn: Story = list.narrowColumn;

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

export const DetailOpen: Story = { play: ({ canvasElement }) => openFirst(canvasElement) };

export const Comparison: Story = {
  play: async ({ canvasElement, globals }) => {
    await openShortlist(canvasElement, languageOf(globals));
    await expect(await inside(canvasElement).findAllByRole('columnheader')).toHaveLength(3);
  },
};

/** A word in another form than the texts have it; what was found is marked. */
export const Searching: Story = {
  play: async ({ canvasElement, globals }) => {
    const language = languageOf(globals);
    await searchFor(canvasElement, language, tax(globals));
    await waitFor(() =>
      expect(
        canvasElement.querySelector('tilts-instrument-directory')!.shadowRoot!.querySelector('mark'),
      ).toBeTruthy(),
    );
  },
};

export const NothingFound: Story = list.nothingFound('support-type: training');

/** The feed never comes. */
export const Loading: Story = list.loading;

export const FeedFailed: Story = list.feedFailed;

/** Without a connection the last good copy on the device is shown, after three tries. */
export const StaleCopy: Story = {
  args: { src: addressOf('old') },
  beforeEach: () => keepOldCopy('old', SAMPLE),
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement).findByText(/2026.*\d\d[.:]\d\d/)).toBeVisible();
  },
};

/** Broken records are left out; with `debug` the webmaster sees which and why. */
export const InvalidRecords: Story = list.invalidRecords;

export const EmptyFeed: Story = list.emptyFeed;

/** Texts that the feed has in Latvian only, on a page in another language: marked, and read out as Latvian. */
export const OnlyInLatvian: Story = list.onlyInLatvian;

export const LongTexts: Story = { args: { src: addressOf('long') } };

/** The public tokens are set where the page sets its other colours. */
export const OwnColours: Story = list.ownColours;

/** A word of each language that its sample texts hold in other forms. */
const tax = (globals: Record<string, unknown>): string =>
  ({ lv: 'nodoklis', en: 'taxes', lt: 'mokestis', et: 'maks' })[languageOf(globals)];

const project = (globals: Record<string, unknown>): string =>
  ({ lv: 'projekts', en: 'project', lt: 'projektas', et: 'projekt' })[languageOf(globals)];
