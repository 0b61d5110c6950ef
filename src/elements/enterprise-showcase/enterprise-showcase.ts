import { msg } from '@lit/localize';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CatalogueElement } from '../internal/collection/collection-element.js';
import type { ListState } from '../internal/collection/collection.types.js';
import { ToolsController } from '../internal/collection/lazy-actions-controller.js';
import { enterpriseShowcaseMessages } from '../../core/i18n/generated/enterprise-showcase.js';
import { enterpriseShowcaseLazyMessages } from '../../core/i18n/generated/enterprise-showcase/lazy.js';
import { announce } from '../internal/announcer.js';
import type { Place } from './geo.js';
import type { Enterprises, Entry } from './enterprise-collection.js';
import { KIND, STORIES } from './config.js';
import { Pictures } from './image-policy.js';
import { ShowcaseMap } from './map-controller.js';
import { spotlightOf } from './spotlight.js';
import { styles } from './enterprise-showcase.styles.js';
import { renderSpotlight } from './views/spotlight.js';
import { renderStoryCard } from './views/stories.js';
import { renderShowcase, type ViewState } from './views/showcase.js';

/** Milliseconds in which a device should find where it is. */
const PLACE_TIMEOUT = 15_000;
/** Milliseconds for which a place that is known already is good enough. */
const PLACE_AGE = 300_000;

/**
 * The social enterprises of a municipality: what they make, whom they help, how to reach them and buy from them.
 *
 * @summary Showcase of social enterprises
 * @element tilts-enterprise-showcase
 * @slot - Shown without script, while loading and when the feed cannot be read: a link to the same content. In the spotlight it stays: a link to all enterprises
 * @fires {TiltsFeedLoadedEvent} tilts-feed-loaded - The whole feed is read; carries what was wrong in it
 * @csspart search - The search field and the sorting
 * @csspart filters - The column of filters
 * @csspart results - The list and what belongs to it
 * @csspart card - One enterprise in the list
 * @csspart dialog - One enterprise in full, or the comparison
 */
export class EnterpriseShowcaseElement extends CatalogueElement<'enterprises', Entry, Enterprises> {
  static override styles = styles;
  static override messages = [...CatalogueElement.messages, enterpriseShowcaseMessages];

  /** `list` (cards and filters), `stories` (what enterprises have learnt), `spotlight` (one for a side column). */
  @property() view: 'list' | 'stories' | 'spotlight' = 'list';
  /** Id of the enterprise in the spotlight; without it another one each day. */
  @property() enterprise?: string;
  /** Offers a map of the enterprises found; nothing of it is loaded before a visitor opens it. */
  @property({ type: Boolean }) map = false;
  /** Address of the map's pictures, `https://tile.example/{z}/{x}/{y}.png`; another host is asked after a visitor agrees. Without it pins stand on plain ground. */
  @property({ attribute: 'map-tiles' }) mapTiles?: string;
  /** Who made the map's pictures, e.g. `© OpenStreetMap contributors`. */
  @property({ attribute: 'map-attribution' }) mapAttribution?: string;
  /** Where that is explained: an `https://` address. */
  @property({ attribute: 'map-attribution-link' }) mapAttributionLink?: string;
  /** Hosts whose pictures may be shown without asking, with spaces between them; the page's own and the feed's always may. */
  @property({ attribute: 'picture-hosts' }) pictureHosts?: string;

  protected readonly tools = new ToolsController(
    this,
    this.callbacks,
    enterpriseShowcaseLazyMessages,
    async () => {
      const { ShowcaseTools } = await import('./lazy/index.js');
      const own = {
        pictures: () => this.#pictures,
        isStories: () => this.view === 'stories',
        map: () => (this.map ? this.#map : undefined),
      };
      return (dialog) => new ShowcaseTools(this, this.callbacks, dialog, own);
    },
  );
  readonly #map = new ShowcaseMap(this, {
    found: () => this.callbacks.found().flatMap((index) => this.source.catalogue?.entry(index) ?? []),
    pictures: () => this.#pictures,
    tiles: () => this.mapTiles,
    credit: () => ({
      ...(this.mapAttribution ? { text: this.mapAttribution } : {}),
      ...(/^https?:\/\//.test(this.mapAttributionLink ?? '') ? { href: this.mapAttributionLink } : {}),
    }),
    place: () => this.#place,
    reveal: ({ index }) => void this.reveal(index),
  });
  @state() private nearMessage: (() => string) | undefined;
  readonly #pictures = new Pictures(
    () => this.pictureHosts,
    () => this.requestUpdate(),
  );
  /** Where the visitor is, once asked for; it is used to sort and goes nowhere. */
  #place: Place | undefined;
  #inSpotlight: Entry | undefined;

  constructor() {
    super(KIND, () => import('./json-ld.js'));
  }

  protected override get locks(): string | undefined {
    return this.view === 'stories' ? `${this.locked ?? ''};story:yes` : this.locked;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.kind = this.view === 'stories' ? STORIES : KIND;
    super.willUpdate(changed);
  }

  protected override render(): TemplateResult {
    // The list may have been read anew since the visitor said where they are.
    if (this.source.catalogue) this.source.catalogue.place = this.#place;
    return super.render();
  }

  protected renderList(list: ListState<'enterprises', Entry, Enterprises>): TemplateResult {
    const state: ViewState = {
      ...list,
      pictures: this.#pictures,
      near: () => this.#findPlace(),
      nearMessage: this.nearMessage?.() ?? '',
      map: this.map && this.view === 'list' ? this.#map : undefined,
    };
    if (this.view === 'spotlight') {
      const { catalogue, result } = list;
      // Where nothing is filtered, the choice does not wait for the whole feed, nor change with it.
      const found = (this.locks || this.preset ? result?.found : undefined) ?? catalogue.positions;
      this.#inSpotlight = spotlightOf(catalogue, this.enterprise, found);
      return renderSpotlight(state, this.#inSpotlight);
    }
    return renderShowcase(state, this.view === 'stories' ? renderStoryCard : undefined);
  }

  protected override onScreen(entries: readonly Entry[]): readonly Entry[] {
    if (this.view !== 'spotlight') return entries;
    return this.#inSpotlight ? [this.#inSpotlight] : [];
  }

  #findPlace(): void {
    const tell = (text: () => string) => {
      this.nearMessage = text;
      announce(this.say(text), this.language);
    };
    const failed = () =>
      tell(() =>
        msg('We cannot get your location. Choose a place in the filters.', {
          id: 'showcase.near-failed',
        }),
      );
    // Not there at all on a page without https.
    if (!('geolocation' in navigator)) return failed();
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        this.#place = { lat: latitude, lon: longitude };
        if (this.source.catalogue) this.source.catalogue.place = this.#place;
        this.on.sort('nearest');
        tell(() =>
          msg('The nearest are shown first. Your location stays on this device.', {
            id: 'showcase.near-done',
          }),
        );
      },
      failed,
      { maximumAge: PLACE_AGE, timeout: PLACE_TIMEOUT },
    );
  }
}
