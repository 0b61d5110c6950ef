import { ToolsController, type ToolsCallbacks, type ToolState } from '../../browse/tools-controller.js';
import { localTime } from '../../feed/clock.js';
import { enterpriseShowcaseToolsMessages } from '../../locale/generated/enterprise-showcase/tools.js';
import type { TiltsElement } from '../../ui/tilts-element.js';
import type { Enterprises, Entry } from './enterprises.js';
import type { Pictures } from './pictures.js';
import type { ShowcaseMap } from './showcase-map-controller.js';
import type { PlaceMap } from './tools/place-map.js';
import type { PictureState } from './view-picture.js';

type Tools = typeof import('./tools/tools.js');

export interface ShowcaseCallbacks {
  pictures(): Pictures;
  /** The list tells stories: an opened enterprise begins with its own. */
  isStories(): boolean;
  /** The maps, where the webmaster offers them. */
  map(): ShowcaseMap | undefined;
}

/** What the tools of the showcase know besides what all lists' tools know. */
export interface ShowcaseToolState extends ToolState<'enterprises', Enterprises>, PictureState {
  readonly isStories: boolean;
  /** The publisher's local time at this moment. */
  readonly now: string;
  /** The enterprises found before and after the opened one. */
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
  /** Title of the video that the visitor has started: until then nothing is asked of its host. */
  readonly playing: string | undefined;
  readonly placeMap: PlaceMap;
  go(id: string): void;
  play(title: string): void;
}

/** Answers one question: which enterprise is open, and what of it? */
export class ShowcaseTools extends ToolsController<
  'enterprises',
  Entry,
  Enterprises,
  ShowcaseToolState,
  Tools
> {
  readonly #own: ShowcaseCallbacks;
  #placeMap: PlaceMap | undefined;
  #playing: { readonly shown: unknown; readonly title: string } | undefined;

  constructor(
    host: TiltsElement,
    callbacks: ToolsCallbacks<'enterprises', Enterprises>,
    own: ShowcaseCallbacks,
  ) {
    super(host, callbacks);
    this.#own = own;
  }

  override hostUpdated(): void {
    super.hostUpdated();
    // Opened again, a profile asks nothing of a video's host until it is asked to.
    if (this.dialog === undefined) this.#playing = undefined;
  }

  protected async load(): Promise<Tools> {
    const [tools] = await Promise.all([
      import('./tools/tools.js'),
      this.host.learn(enterpriseShowcaseToolsMessages),
    ]);
    this.#placeMap = new tools.PlaceMap(this.host, () => this.#own.map());
    return tools;
  }

  protected complete(state: ToolState<'enterprises', Enterprises>): ShowcaseToolState {
    const { catalogue, feed, shown } = state;
    const found = this.callbacks.found();
    const at = found.findIndex((index) => catalogue.entry(index)?.enterprise.id === shown);
    const neighbour = (position: number) => {
      const index = at < 0 ? undefined : found[position];
      return index === undefined ? undefined : catalogue.entry(index);
    };
    return {
      ...state,
      feedUrl: feed.loaded.url,
      pictures: this.#own.pictures(),
      isStories: this.#own.isStories(),
      now: localTime(Date.now(), feed.envelope.publisher.timeZone),
      previous: neighbour(at - 1),
      next: neighbour(at + 1),
      playing: this.#playing?.shown === shown ? this.#playing.title : undefined,
      placeMap: this.#placeMap!,
      go: (id) => {
        this.#playing = undefined;
        void this.move(id);
      },
      play: (title) => {
        void this.#play({ shown, title });
      },
    };
  }

  async #play(video: { readonly shown: unknown; readonly title: string }): Promise<void> {
    this.#playing = video;
    this.host.requestUpdate();
    await this.host.updateComplete;
    // The button that had the focus is gone.
    this.host.renderRoot.querySelector<HTMLElement>('.player')?.focus();
  }
}
