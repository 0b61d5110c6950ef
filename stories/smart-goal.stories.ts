import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, within } from 'storybook/test';
import { PlanStore } from '../src/elements/smart-goal/store.js';
import { addressOf } from './.storybook/feeds.js';

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

export const Default: Story = {};

/** Without a feed the built-in lists are offered. */
export const WithoutFeed: Story = { args: { src: undefined } };

export const NarrowColumn: Story = {
  decorators: [(story) => html`<div style="max-inline-size: 280px">${story()}</div>`],
};
