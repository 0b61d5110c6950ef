/** What the stories of all lists share: the attributes, what a visitor does in them, and the states of every feed. */
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, within } from 'storybook/test';
import type { Language } from '../src/core/i18n/languages.js';
import { addressOf } from './.storybook/feeds.js';
import { languageOf } from './.storybook/page.js';
import { message } from './messages.js';

/** Attributes that every list has. */
export interface ListArgs {
  src: string;
  preset?: string;
  locked?: string;
  'hide-filters'?: string;
  limit?: number;
  'heading-level'?: number;
  'url-state'?: string;
  debug?: boolean;
  onTiltsFeedLoaded?: (event: Event) => void;
}
/** A story of any list. */
type ListStory = Pick<StoryObj<ListArgs>, 'play' | 'decorators'> & { args?: Partial<ListArgs> };

/** @param search the label of its search field */
export function listStories(tag: string, search: Parameters<typeof message>[0]) {
  /** What stands inside the element; it grows while the feed is read, so look with `find…`. */
  const inside = (canvas: HTMLElement) => {
    const root = canvas.querySelector(tag)?.shadowRoot;
    if (!root) throw new Error(`The story shows no <${tag}>`);
    return within(root as unknown as HTMLElement);
  };

  /** Waits for the whole feed, of which the filters tell: a narrow column folds them away. */
  const isRead = async (canvas: HTMLElement): Promise<void> =>
    expect((await inside(canvas).findAllByRole('checkbox', { hidden: true })).length).toBeGreaterThan(0);

  const isEmpty = async (canvas: HTMLElement): Promise<void> =>
    expect(await inside(canvas).findByText(/^0 /)).toBeVisible();

  const searchFor = async (canvas: HTMLElement, language: Language, query: string): Promise<void> => {
    await isRead(canvas);
    const field = await inside(canvas).findByRole('searchbox', { name: message(search, language) });
    await userEvent.type(field, query);
  };

  /** Opens the first record in full. */
  const openFirst = async (canvas: HTMLElement): Promise<void> => {
    await isRead(canvas);
    const view = inside(canvas);
    const [title] = await view.findAllByRole('heading', { level: 3 });
    await userEvent.click(within(title!).getByRole('button'));
    await expect(await view.findByRole('dialog')).toBeVisible();
  };

  /** Saves three records and opens what was saved. */
  const openShortlist = async (canvas: HTMLElement, language: Language): Promise<void> => {
    await isRead(canvas);
    const view = inside(canvas);
    const save = new RegExp(`^${message('card.favourite', language)}`);
    const cards = await view.findAllByRole('button', { name: save, pressed: false });
    for (const button of cards.slice(0, 3)) await userEvent.click(button);
    await userEvent.click(await view.findByRole('button', { name: /\(3\)$/ }));
    await expect(await view.findByRole('dialog')).toBeVisible();
  };

  return {
    inside,
    isRead,
    searchFor,
    openFirst,
    openShortlist,
    /** A tag in a side column is laid out by its own width, not by the window’s. */
    narrowColumn: {
      decorators: [(story) => html`<div style="max-inline-size: 280px">${story()}</div>`],
    } satisfies ListStory,
    nothingFound: (preset: string): ListStory => ({
      args: { preset },
      play: async ({ canvasElement, globals }) => {
        await searchFor(canvasElement, languageOf(globals), 'xylophone');
        await isEmpty(canvasElement);
      },
    }),
    loading: {
      args: { src: addressOf('loading') },
      play: async ({ canvasElement }) => {
        await inside(canvasElement).findByRole('status');
      },
    } satisfies ListStory,
    feedFailed: {
      args: { src: addressOf('failed') },
      play: async ({ canvasElement }) => {
        await inside(canvasElement).findByRole('alert');
      },
    } satisfies ListStory,
    invalidRecords: {
      args: { src: addressOf('skipped'), debug: true },
      play: async ({ canvasElement }) => {
        await isRead(canvasElement);
        const [problems] = await inside(canvasElement).findAllByText(/\d/, { selector: 'summary' });
        await userEvent.click(problems!);
      },
    } satisfies ListStory,
    emptyFeed: {
      args: { src: addressOf('empty') },
      play: ({ canvasElement }) => isEmpty(canvasElement),
    } satisfies ListStory,
    /** Texts that the feed has in Latvian only, on a page in another language. */
    onlyInLatvian: {
      args: { src: addressOf('latvian') },
      decorators: [
        (story, { globals }) => {
          const language = languageOf(globals);
          return html`<div lang=${language === 'lv' ? 'en' : language}>${story()}</div>`;
        },
      ],
    } satisfies ListStory,
    ownColours: {
      decorators: [(story) => html`<div class="own-colours">${story()}</div>`],
    } satisfies ListStory,
  };
}
