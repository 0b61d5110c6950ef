import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, within } from 'storybook/test';
import { PlanStore } from '../src/core/plan/plan-store.js';
import { addressOf } from './.storybook/feeds.js';
import { languageOf } from './.storybook/page.js';
import { planIn } from './plan.js';
import { message } from './messages.js';

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
  // No story leaves anything behind on the device that shows it.
  beforeEach: () => {
    PlanStore.shared.clear();
    return () => PlanStore.shared.clear();
  },
  play: ({ canvasElement }) => isDrawn(canvasElement),
};
export default meta;

export const Default: Story = {};

/** Without a feed the built-in lists are offered. */
export const WithoutFeed: Story = { args: { src: undefined } };

export const NarrowColumn: Story = {
  decorators: [(story) => html`<div style="max-inline-size: 280px">${story()}</div>`],
};

/** The workbook's example of the feed, whole. */
export const Summary: Story = {
  args: { 'prefill-contest': '' },
  play: async ({ canvasElement, globals }) => {
    const language = languageOf(globals);
    await isDrawn(canvasElement);
    const title = await inside(canvasElement).findByText(message('example.title', language));
    await userEvent.click(title);
    await userEvent.click(within(title.closest('details')!).getAllByRole('button')[0]!);
    await expect(await inside(canvasElement).findByText(message('summary.plan', language))).toBeVisible();
  },
};

/** A plan in which every section is filled. */
const ofPlan: Story = {
  beforeEach: ({ globals }) => PlanStore.shared.open(planIn(languageOf(globals))),
};

/** Presses one button after another, by the beginnings of their names. */
async function press(
  canvas: HTMLElement,
  globals: Record<string, unknown>,
  ...ids: Parameters<typeof message>[0][]
) {
  await isDrawn(canvas);
  for (const id of ids) {
    const name = message(id, languageOf(globals));
    const buttons = await inside(canvas).findAllByRole('button', { name: (each) => each.startsWith(name) });
    await userEvent.click(buttons.at(-1)!);
  }
}

export const Plan: Story = {
  ...ofPlan,
  play: async ({ canvasElement, globals }) => {
    await press(canvasElement, globals, 'tab.plan');
    const intro = message('plan.intro', languageOf(globals));
    await expect(await inside(canvasElement).findByText(intro)).toBeVisible();
  },
};

/** Opens a section of the plan, and in it what the ids name. */
const inSection = (...ids: Parameters<typeof message>[0][]): Story => ({
  ...ofPlan,
  play: async ({ canvasElement, globals }) => {
    await press(canvasElement, globals, 'tab.plan', ...ids);
    const headings = await inside(canvasElement).findAllByRole('heading');
    await expect(headings[0]).toHaveTextContent(message(ids[0]!, languageOf(globals)));
  },
});

export const TasksAndActivities: Story = inSection('section.work');
export const Timeline: Story = inSection('section.work', 'plan.timeline');
export const TimeAndMoney: Story = inSection('section.money');
export const Partnerships: Story = inSection('section.partners');
export const Risks: Story = inSection('plan.risks');

/** What has been reached over time, as a picture and a table. */
export const Indicators: Story = {
  ...ofPlan,
  play: async ({ canvasElement, globals }) => {
    await press(canvasElement, globals, 'tab.plan', 'section.indicators');
    const [first] = await inside(canvasElement).findAllByRole('button', { expanded: false });
    await userEvent.click(first!);
    await expect(await inside(canvasElement).findByRole('table')).toBeVisible();
  },
};

export const SaveAndShare: Story = {
  ...ofPlan,
  play: async ({ canvasElement, globals }) => {
    await press(canvasElement, globals, 'tab.export');
    const save = message('export.save', languageOf(globals));
    await expect(await inside(canvasElement).findByText(save)).toBeVisible();
  },
};
