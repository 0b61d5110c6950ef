import type { TemplateResult } from 'lit';
import { property, state } from '../internal/decorators.js';
import { CollectionElement } from '../internal/collection/collection-element.js';
import { LazyModule } from '../internal/controllers/lazy-module.js';
import { StoredIdSet } from '../internal/favourites.js';
import { LazyActionsController } from '../internal/collection/lazy-actions-controller.js';
import { MapController } from '../internal/collection/map/map-controller.js';
import { ImagePolicy } from '../internal/image-policy.js';
import { organisationDirectoryMessages } from '../../core/i18n/generated/organisation-directory.js';
import { organisationDirectoryActionListsMessages } from '../../core/i18n/generated/organisation-directory/action-lists.js';
import { organisationDirectoryControlsMessages } from '../../core/i18n/generated/organisation-directory/controls.js';
import { organisationDirectoryLazyMessages } from '../../core/i18n/generated/organisation-directory/lazy.js';
import { organisationDirectoryMapMessages } from '../../core/i18n/generated/organisation-directory/map.js';
import { ORGANISATIONS_CONFIG } from './config.js';
import type { OrganisationCollection, OrganisationItem } from './organisation-collection.js';
import { styles } from './organisation-directory.styles.js';
import type { ListViewModel, OrganisationsViewModel } from './organisation-directory.types.js';
import type { Actor } from './action-lists/action-lists.types.js';
import { renderDirectory } from './views/directory.js';

/**
 * Who helps whom: organisations that advise, teach, finance and bring together, by place and by what they offer; with
 * named contacts and a contact sheet to print.
 *
 * @summary Directory of support organisations
 * @element tilts-organisation-directory
 * @slot - Shown without JavaScript, while loading and if the feed cannot be loaded: a link to the same content
 * @fires {TiltsFeedLoadedEvent} tilts-feed-loaded - The feed has loaded; with its issues
 * @csspart search - The question, the search field and the sort order
 * @csspart filters - The filter column
 * @csspart results - The list and its surroundings
 * @csspart card - One organisation in the list
 * @csspart dialog - One organisation in full, or the saved contacts
 */
export class OrganisationDirectoryElement extends CollectionElement<
  'organisations',
  OrganisationItem,
  OrganisationCollection
> {
  static override styles = styles;
  static override messages = [...CollectionElement.messages, organisationDirectoryMessages];

  /**
   * Offers lists of what each side can do: with the side whose list is open at first, `policy`, `municipality`,
   * `support` or `entrepreneurs`. They are only loaded when a visitor opens them.
   */
  @property({ attribute: 'action-lists' }) actionLists?:
    'policy' | 'municipality' | 'support' | 'entrepreneurs' | '';

  /** Offers a map of the matching organisations; it is only loaded when a visitor opens it. */
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
   * Hosts whose map images are shown without asking, separated by spaces; the page’s own host and the feed’s are always
   * allowed.
   */
  @property({ attribute: 'picture-hosts' }) pictureHosts?: string;

  @state() private areListsOpen = false;
  @state() private actor: Actor | undefined;
  @state() private status = '';

  readonly #lists = new LazyModule(
    this,
    () => import('./action-lists/action-lists.js'),
    organisationDirectoryActionListsMessages,
  );
  readonly #done = StoredIdSet.forKey('done-actions');
  readonly #onDone = (): void => this.requestUpdate();

  protected readonly lazy = new LazyActionsController(
    this,
    this.actionsHost,
    async () => {
      const { OrganisationActions } = await import('./lazy/index.js');
      const map = () => (this.map ? this.#map : undefined);
      return (dialogTarget) => new OrganisationActions(this, this.actionsHost, dialogTarget, map);
    },
    organisationDirectoryControlsMessages,
    organisationDirectoryLazyMessages,
  );
  readonly #imagePolicy = new ImagePolicy(
    () => this.pictureHosts,
    () => this.requestUpdate(),
  );
  readonly #map = new MapController<OrganisationItem, OrganisationsViewModel>(
    this,
    {
      items: () =>
        this.actionsHost.positions().flatMap((index) => this.controller.collection?.item(index) ?? []),
      imagePolicy: () => this.#imagePolicy,
      scrollToItem: ({ index }) => void this.scrollToItem(index),
    },
    async () => (await import('./map/organisations-on-map.js')).organisationsOnMap,
    organisationDirectoryMapMessages,
  );

  constructor() {
    super(ORGANISATIONS_CONFIG, {
      filterLabels: async () => (await import('./controls/filter-labels.js')).ORGANISATION_FILTERS,
      filterMessages: organisationDirectoryControlsMessages,
      jsonLd: () => import('./json-ld.js'),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#done.addEventListener('change', this.#onDone);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#done.removeEventListener('change', this.#onDone);
  }

  protected renderList(list: ListViewModel): TemplateResult {
    return renderDirectory({ ...list, lists: this.#listsState(), map: this.map ? this.#map : undefined });
  }

  /** Undefined without the attribute. */
  #listsState(): OrganisationsViewModel['lists'] {
    const { actionLists, areListsOpen } = this;
    // `null` after the attribute was removed.
    if ((actionLists ?? undefined) === undefined) return undefined;
    return {
      isOpen: areListsOpen,
      toggle: () => {
        this.areListsOpen = !areListsOpen;
        this.status = '';
      },
      content: areListsOpen ? this.#renderLists() : undefined,
      retry: this.#lists.hasFailed ? () => this.#lists.retry() : undefined,
    };
  }

  #renderLists(): TemplateResult | undefined {
    const { headingLevel, msg, status } = this;
    const lists = this.#lists.request();
    return lists?.renderActionLists({
      actor: this.actor ?? lists.actorOf(this.actionLists),
      done: this.#done,
      headingLevel,
      msg,
      status,
      choose: (actor) => {
        this.actor = actor;
        this.status = '';
      },
      setStatus: (text) => {
        this.status = text;
      },
    });
  }
}
