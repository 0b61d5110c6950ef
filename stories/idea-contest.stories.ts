import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, fireEvent, userEvent, within } from 'storybook/test';
import { addressOf } from './.storybook/feeds.js';
import { languageOf } from './.storybook/page.js';
import { showAddress, withAddress } from './address.js';
import { message } from './messages.js';

interface Args {
  src: string;
  contest?: string;
  'heading-level'?: number;
  'url-state'?: string;
  'structured-data'?: boolean;
  debug?: boolean;
  onTiltsFeedLoaded?: (event: Event) => void;
}
type Story = StoryObj<Args>;

/** What stands inside the element. */
function inside(canvas: HTMLElement) {
  const root = canvas.querySelector('tilts-idea-contest')?.shadowRoot;
  if (!root) throw new Error('The story shows no contest');
  return within(root as unknown as HTMLElement);
}

const press = async (canvas: HTMLElement, name: string | RegExp) =>
  userEvent.click(await inside(canvas).findByRole('button', { name }));

const meta: Meta<Args> = {
  title: 'Idea contest',
  component: 'tilts-idea-contest',
  args: { src: addressOf('sample'), contest: 'ideju-tilts' },
  render: (args) =>
    html`<tilts-idea-contest
      src=${args.src}
      contest=${ifDefined(args.contest)}
      heading-level=${ifDefined(args['heading-level'])}
      url-state=${ifDefined(args['url-state'])}
      ?structured-data=${args['structured-data']}
      ?debug=${args.debug}
      @tilts-feed-loaded=${args.onTiltsFeedLoaded ?? nothing}
      ><p><a href="https://paraugnovads.example/">paraugnovads.example</a></p></tilts-idea-contest
    >`,
  // The rules come a moment after the first drawing; only then is a story checked for accessibility.
  play: async ({ canvasElement, globals }) => {
    await inside(canvasElement).findByText(message('details.who', languageOf(globals)));
  },
};
export default meta;

/** Nineteen days before the end. */
export const Open: Story = {};

export const NarrowColumn: Story = {
  decorators: [(story) => html`<div style="max-inline-size: 280px">${story()}</div>`],
};

export const LastDay: Story = { args: { contest: 'atra-ideja' } };

export const OpensLater: Story = { args: { contest: 'vasaras-darbnicas' } };

export const Results: Story = { args: { contest: 'ideju-tilts-pavasari' } };

/** Four deadlines a year, as a municipality in Estonia has them; nobody can apply to an example. */
export const Example: Story = { args: { contest: 'valga-noorteprojektid' } };

/** A person of seventeen with a team. */
export const MayITakePart: Story = {
  play: async ({ canvasElement, globals }) => {
    const language = languageOf(globals);
    await press(canvasElement, message('contest-eligibility.title', language));
    const view = inside(canvasElement);
    const choices = await view.findAllByRole('radio');
    await userEvent.click(choices[2]!);
    const year = await view.findByLabelText(message('contest-eligibility.year', language));
    await fireEvent.input(year, { target: { value: '2009' } });
    await userEvent.click((await view.findAllByRole('radio'))[3]!);
    await expect(await view.findByText(message('contest-eligibility.with', language))).toBeVisible();
  },
};

/** What happens to one's data, and whether this device may keep what is written, come before the first question. */
export const Applying: Story = {
  play: async ({ canvasElement, globals }) => {
    const language = languageOf(globals);
    await press(canvasElement, message('contest.apply', language));
    await expect(
      await inside(canvasElement).findByRole('button', { name: message('application.start', language) }),
    ).toBeVisible();
  },
};

/** "Next" with nothing filled in: what to do, above the questions and at each of them. */
export const Mistakes: Story = {
  play: async (context) => {
    await Applying.play!(context);
    const { canvasElement, globals } = context;
    const language = languageOf(globals);
    await userEvent.click(
      await inside(canvasElement).findByLabelText(message('application.storage-memory', language)),
    );
    await press(canvasElement, message('application.start', language));
    await press(canvasElement, message('step.next', language));
    await expect(await inside(canvasElement).findByRole('alert')).toBeVisible();
  },
};

export const Calendar: Story = {
  play: async ({ canvasElement, globals }) => {
    const language = languageOf(globals);
    await press(canvasElement, message('calendar.title', language));
    await expect(
      await inside(canvasElement).findByRole('button', { name: message('calendar.all', language) }),
    ).toBeVisible();
  },
};

/** Without `contest` a visitor chooses; what is chosen stands in the address. */
export const List: Story = {
  args: { contest: undefined, 'url-state': 'contest' },
  decorators: [showAddress],
  beforeEach: () => withAddress({}),
  play: async ({ canvasElement }) => {
    await expect((await inside(canvasElement).findAllByRole('article')).length).toBeGreaterThan(4);
  },
};

export const Loading: Story = {
  args: { src: addressOf('loading') },
  play: async ({ canvasElement }) => {
    await inside(canvasElement).findByRole('status');
  },
};

export const FeedFailed: Story = {
  args: { src: addressOf('failed') },
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement).findByRole('alert')).toBeVisible();
  },
};
