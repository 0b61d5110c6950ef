import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, within } from 'storybook/test';
import { sampleRoadMap } from '../src/cli/demo/road-map-sample.js';
import { createRoadMap } from '../src/core/road-map/road-map.js';
import { RoadMapStore } from '../src/core/road-map/road-map-store.js';
import { languageOf } from './.storybook/page.js';

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
  beforeEach: () => () => RoadMapStore.shared.open(createRoadMap()),
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

/** Both sides have begun: what the other one has sent is beside one’s own steps. */
export const Filled: Story = {
  beforeEach: ({ globals }) => RoadMapStore.shared.open(sampleRoadMap(languageOf(globals), 'municipality')),
  play: async ({ canvasElement, globals }) => {
    const { note } = sampleRoadMap(languageOf(globals), 'municipality').steps.municipality[
      'needs.residents'
    ]!;
    await expect(await inside(canvasElement).findByDisplayValue(note)).toBeVisible();
  },
};
