import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, within } from 'storybook/test';

interface Args {
  side?: 'municipality' | 'community';
  'heading-level'?: number;
}
type Story = StoryObj<Args>;

/** What stands inside the element. */
function inside(canvas: HTMLElement) {
  const root = canvas.querySelector('tilts-road-map')?.shadowRoot;
  if (!root) throw new Error('The story does not show the element');
  return within(root as unknown as HTMLElement);
}

const meta: Meta<Args> = {
  title: 'Road map',
  component: 'tilts-road-map',
  render: (args) =>
    html`<tilts-road-map side=${ifDefined(args.side)} heading-level=${ifDefined(args['heading-level'])}
      ><p><a href="https://paraugnovads.example/">paraugnovads.example</a></p></tilts-road-map
    >`,
  play: async ({ canvasElement }) =>
    expect((await inside(canvasElement).findAllByRole('heading')).length).toBe(7),
};
export default meta;

export const Municipality: Story = { args: { side: 'municipality' } };

export const Community: Story = { args: { side: 'community' } };
