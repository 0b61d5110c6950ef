import { html, type TemplateResult } from 'lit';
import { ListTools, type ToolState } from '../../internal/collection/lazy/collection-actions.js';
import { renderSheetsOf } from '../../internal/collection/lazy/printout.js';
import { toolStyles } from '../../internal/collection/lazy/dialog.styles.js';
import type { Opened, ToolsCallbacks } from '../../internal/collection/lazy-actions-controller.js';
import { localTime } from '../../../core/util/time-zone.js';
import type { TiltsElement } from '../../internal/tilts-element.js';
import type { Enterprises, Entry } from '../enterprise-collection.js';
import type { Pictures } from '../image-policy.js';
import type { ShowcaseMap } from '../map-controller.js';
import { whereText } from '../views/card.js';
import { renderDialog } from './dialog.js';
import { use } from './export.js';
import { PlaceMap } from './profile-map-controller.js';
import { renderProfile } from './profile.js';
import { profileStyles } from './profile.styles.js';
import type { ShowcaseToolState } from './lazy.types.js';

export interface ShowcaseCallbacks {
  pictures(): Pictures;
  /** The list tells stories: an opened enterprise begins with its own. */
  isStories(): boolean;
  /** The maps, where the webmaster offers them. */
  map(): ShowcaseMap | undefined;
}

/** Answers one question: which enterprise is open, and what of it? */
export class ShowcaseTools extends ListTools<'enterprises', Entry, Enterprises, ShowcaseToolState> {
  protected readonly dialogOf = renderDialog;
  protected readonly use = use;
  readonly #dialog: Opened;
  readonly #own: ShowcaseCallbacks;
  readonly #placeMap: PlaceMap;
  #playing: { readonly shown: unknown; readonly title: string } | undefined;

  constructor(
    host: TiltsElement,
    callbacks: ToolsCallbacks<'enterprises', Enterprises>,
    dialog: Opened,
    own: ShowcaseCallbacks,
  ) {
    super(host, callbacks, dialog, [toolStyles, ...profileStyles]);
    this.#dialog = dialog;
    this.#own = own;
    this.#placeMap = new PlaceMap(host, () => own.map());
  }

  override hostUpdated(): void {
    super.hostUpdated();
    // Opened again, a profile asks nothing of a video's host until it is asked to.
    if (this.#dialog.opened === undefined) this.#playing = undefined;
  }

  /** A catalogue of everything that was found. */
  protected sheetsOf(entries: readonly Entry[], state: ShowcaseToolState): TemplateResult {
    return renderSheetsOf(
      entries,
      state.formats,
      (entry) => html`<div class="profile">${renderProfile(state, entry, 3)}</div>`,
      (entry) =>
        [state.catalogue.text(entry.enterprise.name).text, whereText(state, entry)]
          .filter(Boolean)
          .join(' · '),
    );
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
      placeMap: this.#placeMap,
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
