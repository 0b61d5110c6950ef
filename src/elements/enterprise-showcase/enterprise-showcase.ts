import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from '../internal/decorators.js';
import { CollectionElement } from '../internal/collection/collection-element.js';
import type { CollectionViewModel } from '../internal/collection/collection.types.js';
import { LazyActionsController } from '../internal/collection/lazy-actions-controller.js';
import { MapController } from '../internal/collection/map/map-controller.js';
import type { GeoPoint } from '../internal/collection/map/map.types.js';
import { enterpriseShowcaseMessages } from '../../core/i18n/generated/enterprise-showcase.js';
import { enterpriseShowcaseControlsMessages } from '../../core/i18n/generated/enterprise-showcase/controls.js';
import { enterpriseShowcaseLazyMessages } from '../../core/i18n/generated/enterprise-showcase/lazy.js';
import { enterpriseShowcaseMapMessages } from '../../core/i18n/generated/enterprise-showcase/map.js';
import type { EnterpriseCollection, EnterpriseItem } from './enterprise-collection.js';
import { ENTERPRISES_CONFIG, STORIES_CONFIG } from './config.js';
import { ImagePolicy } from '../internal/image-policy.js';
import { spotlightOf } from './spotlight.js';
import { styles } from './enterprise-showcase.styles.js';
import { renderSpotlight } from './views/spotlight.js';
import { renderStoryCard } from './views/stories.js';
import type { ShowcaseViewModel } from './enterprise-showcase.types.js';
import { renderShowcase } from './views/showcase.js';

/** Milliseconds in which the device has to find its location. */
const LOCATION_TIMEOUT_MS = 15_000;
/** Maximum age of a known location, in milliseconds. */
const LOCATION_MAX_AGE_MS = 300_000;

/**
 * The social enterprises of a municipality: what they make, whom they help, how to reach them and buy from them.
 *
 * @summary Showcase of social enterprises
 * @element tilts-enterprise-showcase
 * @slot - Shown without JavaScript, while loading and if the feed cannot be loaded: a link to the same content. In the
 * spotlight it stays: a link to all enterprises
 * @fires {TiltsFeedLoadedEvent} tilts-feed-loaded - The feed has loaded; with its issues
 * @csspart search - The search field and the sort order
 * @csspart filters - The filter column
 * @csspart results - The list and its surroundings
 * @csspart card - One enterprise in the list
 * @csspart dialog - One enterprise in full, or the comparison
 */
export class EnterpriseShowcaseElement extends CollectionElement<
  'enterprises',
  EnterpriseItem,
  EnterpriseCollection
> {
  static override styles = styles;
  static override messages = [...CollectionElement.messages, enterpriseShowcaseMessages];

  /** `list` (cards and filters), `stories` (what enterprises have learnt), `spotlight` (one for a side column). */
  @property() view: 'list' | 'stories' | 'spotlight' = 'list';
  /** Id of the enterprise in the spotlight; without it, a different one each day. */
  @property() enterprise?: string;
  /** Offers a map of the matching enterprises; it is only loaded when a visitor opens it. */
  @property({ type: Boolean }) map = false;
  /**
   * Address of the map images, `https://tile.example/{z}/{x}/{y}.png`; another host is only contacted after the visitor
   * agrees. Without it, pins are on a plain background.
   */
  @property({ attribute: 'map-tiles' }) mapTiles?: string;
  /** Attribution of the map images, for example `© OpenStreetMap contributors`. */
  @property({ attribute: 'map-attribution' }) mapAttribution?: string;
  /** Address of the attribution’s source (`https://`). */
  @property({ attribute: 'map-attribution-link' }) mapAttributionLink?: string;
  /**
   * Hosts whose images are shown without asking, separated by spaces; the page’s own host and the feed’s are always
   * allowed.
   */
  @property({ attribute: 'picture-hosts' }) pictureHosts?: string;
  /**
   * Address of the page with the needs board, up to the id of an enterprise: each enterprise in full then has a link to
   * the needs and offers that may suit it, if there are any.
   */
  @property({ attribute: 'needs-page' }) needsPage?: string;

  protected readonly lazy = new LazyActionsController(
    this,
    this.actionsHost,
    async () => {
      const { ShowcaseActions } = await import('./lazy/index.js');
      const showcaseHost = {
        imagePolicy: () => this.#imagePolicy,
        isStories: () => this.view === 'stories',
        needsPage: () => this.needsPage ?? undefined,
        map: () => (this.map ? this.#map : undefined),
      };
      return (dialogTarget) => new ShowcaseActions(this, this.actionsHost, dialogTarget, showcaseHost);
    },
    enterpriseShowcaseLazyMessages,
  );
  readonly #map = new MapController<EnterpriseItem, ShowcaseViewModel>(
    this,
    {
      items: () =>
        this.actionsHost.positions().flatMap((index) => this.controller.collection?.item(index) ?? []),
      imagePolicy: () => this.#imagePolicy,
      userLocation: () => this.#userLocation,
      scrollToItem: ({ index }) => void this.scrollToItem(index),
    },
    async () => (await import('./map/enterprises-on-map.js')).enterprisesOnMap,
    enterpriseShowcaseMapMessages,
  );
  @state() private locationStatus: (() => string) | undefined;
  readonly #imagePolicy = new ImagePolicy(
    () => this.pictureHosts,
    () => this.requestUpdate(),
  );
  /** The visitor’s location, if they asked for it; it is used for sorting and never sent anywhere. */
  #userLocation: GeoPoint | undefined;
  #spotlightItem: EnterpriseItem | undefined;

  constructor() {
    super(ENTERPRISES_CONFIG, {
      filterLabels: async () => (await import('./controls/filter-labels.js')).ENTERPRISE_FILTERS,
      filterMessages: enterpriseShowcaseControlsMessages,
      jsonLd: () => import('./json-ld.js'),
    });
  }

  protected override get lockedFilters(): string | undefined {
    return this.view === 'stories' ? `${this.locked ?? ''};has-story:yes` : this.locked;
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.config = this.view === 'stories' ? STORIES_CONFIG : ENTERPRISES_CONFIG;
    super.willUpdate(changed);
  }

  protected override render(): TemplateResult {
    // The list may have been reloaded since the visitor shared their location.
    if (this.controller.collection) this.controller.collection.userLocation = this.#userLocation;
    return super.render();
  }

  protected renderList(
    list: CollectionViewModel<'enterprises', EnterpriseItem, EnterpriseCollection>,
  ): TemplateResult {
    const state: ShowcaseViewModel = {
      ...list,
      imagePolicy: this.#imagePolicy,
      locateUser: () => this.#locateUser(),
      locationStatus: this.locationStatus?.() ?? '',
      map: this.map && this.view === 'list' ? this.#map : undefined,
    };
    if (this.view === 'spotlight') {
      const { collection, result } = list;
      // Without filters, the choice neither waits for the whole feed nor changes with it.
      const positions =
        (this.lockedFilters || this.preset ? result?.positions : undefined) ?? collection.positions;
      this.#spotlightItem = spotlightOf(collection, this.enterprise, positions);
      return renderSpotlight(state, this.#spotlightItem);
    }
    return renderShowcase(state, this.view === 'stories' ? renderStoryCard : undefined);
  }

  protected override get hasControls(): boolean {
    return this.view !== 'spotlight';
  }

  protected override visibleItems(items: readonly EnterpriseItem[]): readonly EnterpriseItem[] {
    if (this.view !== 'spotlight') return items;
    return this.#spotlightItem ? [this.#spotlightItem] : [];
  }

  #locateUser(): void {
    const setStatus = (text: () => string) => {
      this.locationStatus = text;
      void this.announce(text);
    };
    const failed = () =>
      setStatus(() =>
        this.msg('We cannot get your location. Choose a place in the filters.', {
          id: 'showcase.location-failed',
        }),
      );
    // Undefined on a page without https.
    if (!('geolocation' in navigator)) return failed();
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        this.#userLocation = { lat: latitude, lon: longitude };
        if (this.controller.collection) this.controller.collection.userLocation = this.#userLocation;
        this.on.change((query) => ({ ...query, sort: 'nearest' }));
        setStatus(() =>
          this.msg('The nearest are shown first. Your location stays on this device.', {
            id: 'showcase.located',
          }),
        );
      },
      failed,
      { maximumAge: LOCATION_MAX_AGE_MS, timeout: LOCATION_TIMEOUT_MS },
    );
  }
}
