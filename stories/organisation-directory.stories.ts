import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import type { Language } from '../src/core/i18n/languages.js';
import { addressOf } from './.storybook/feeds.js';
import { languageOf } from './.storybook/page.js';
import { showAddress, withAddress } from './address.js';
import { listStories, type ListArgs } from './list-stories.js';
import { message } from './messages.js';

interface Args extends ListArgs {
  'action-lists'?: string;
  map?: boolean;
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

const { inside, isRead, openFirst, openShortlist, ...list } = listStories(
  'tilts-organisation-directory',
  'organisations.search',
);

async function need(canvas: HTMLElement, language: Language, value: string): Promise<void> {
  await isRead(canvas);
  const choice = await inside(canvas).findByRole('combobox', {
    name: message('organisations.need', language),
  });
  await userEvent.selectOptions(choice, value);
}

export const Default: Story = {};

/** A tag in a side column is laid out by its own width, not by the window's. */
export const NarrowColumn: Story = list.narrowColumn;

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
  play: ({ canvasElement, globals }) => openShortlist(canvasElement, languageOf(globals)),
};

export const NothingFound: Story = list.nothingFound('kind: science');

/** The feed never comes. */
export const Loading: Story = list.loading;

export const FeedFailed: Story = list.feedFailed;

/** Broken records are left out; with `debug` the webmaster sees which and why. */
export const InvalidRecords: Story = list.invalidRecords;

export const EmptyFeed: Story = list.emptyFeed;

export const LongTexts: Story = { args: { src: addressOf('long') } };
