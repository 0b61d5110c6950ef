import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, within } from 'storybook/test';
import { PlanStore } from '../src/elements/smart-goal/store.js';
import { addressOf } from './.storybook/feeds.js';
import { languageOf } from './.storybook/page.js';
import { word } from './words.js';

interface Args {
  src?: string;
  'heading-level'?: number;
  'prefill-contest'?: string;
}
type Story = StoryObj<Args>;

/** What stands inside the element. */
function inside(canvas: HTMLElement) {
  const root = canvas.querySelector('tilts-smart-goal')?.shadowRoot;
  if (!root) throw new Error('The story shows no goal');
  return within(root as unknown as HTMLElement);
}

const isDrawn = async (canvas: HTMLElement) =>
  expect(await inside(canvas).findByRole('navigation')).toBeVisible();

const meta: Meta<Args> = {
  title: 'SMART goal',
  component: 'tilts-smart-goal',
  args: { src: addressOf('sample') },
  render: (args) =>
    html`<tilts-smart-goal
      src=${ifDefined(args.src)}
      heading-level=${ifDefined(args['heading-level'])}
      prefill-contest=${ifDefined(args['prefill-contest'])}
      ><p><a href="https://paraugnovads.example/">paraugnovads.example</a></p></tilts-smart-goal
    >`,
  beforeEach: () => PlanStore.shared.forget(),
  play: ({ canvasElement }) => isDrawn(canvasElement),
};
export default meta;

/** Opens the first example of the feed. */
async function begin(canvas: HTMLElement, title: string): Promise<void> {
  await isDrawn(canvas);
  await userEvent.click(await inside(canvas).findByText(title));
  const examples = inside(canvas).getByText(title).closest('details');
  await userEvent.click(within(examples!).getAllByRole('button')[0]!);
}

export const Default: Story = {};

/** Without a feed the built-in lists are offered. */
export const WithoutFeed: Story = { args: { src: undefined } };

export const NarrowColumn: Story = {
  decorators: [(story) => html`<div style="max-inline-size: 280px">${story()}</div>`],
};

/** The workbook's example, whole. */
export const WholeGoal: Story = {
  args: { 'prefill-contest': '' },
  play: async ({ canvasElement, globals }) => {
    const language = languageOf(globals);
    await begin(canvasElement, word('example.title', language));
    await expect(await inside(canvasElement).findByText(word('whole.plan', language))).toBeVisible();
  },
};

export const Plan: Story = {
  play: async ({ canvasElement, globals }) => {
    const language = languageOf(globals);
    await begin(canvasElement, word('example.title', language));
    await userEvent.click(await inside(canvasElement).findByText(word('whole.plan', language)));
    await expect(await inside(canvasElement).findByText(word('plan.add-risk', language))).toBeVisible();
  },
};

export const SaveAndShare: Story = {
  play: async ({ canvasElement, globals }) => {
    const language = languageOf(globals);
    await begin(canvasElement, word('example.title', language));
    await userEvent.click(await inside(canvasElement).findByText(word('whole.out', language)));
    await expect(await inside(canvasElement).findByText(word('out.save', language))).toBeVisible();
  },
};
