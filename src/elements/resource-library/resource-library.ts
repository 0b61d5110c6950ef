import type { TemplateResult } from 'lit';
import { CollectionElement } from '../internal/collection/collection-element.js';
import { LazyActionsController } from '../internal/collection/lazy-actions-controller.js';
import { LastVisit } from '../internal/last-visit.js';
import { resourceLibraryMessages } from '../../core/i18n/generated/resource-library.js';
import { resourceLibraryControlsMessages } from '../../core/i18n/generated/resource-library/controls.js';
import { resourceLibraryLazyMessages } from '../../core/i18n/generated/resource-library/lazy.js';
import { RESOURCES_CONFIG } from './config.js';
import { ResourceCollection, type ResourceItem } from './resource-collection.js';
import { styles } from './resource-library.styles.js';
import type { LibraryViewModel } from './resource-library.types.js';
import { renderLibrary } from './views/library.js';

/**
 * Handbooks, studies, tools and recordings for municipalities, social enterprises and young people: search, filters,
 * languages, reading list.
 *
 * @summary Resource library
 * @element tilts-resource-library
 * @slot - Shown without JavaScript, while loading and if the feed cannot be loaded: a link to the same content
 * @fires {TiltsFeedLoadedEvent} tilts-feed-loaded - The feed has loaded; with its issues
 * @csspart search - The search field and the sort order
 * @csspart filters - The filter column
 * @csspart results - The list and its surroundings
 * @csspart card - One resource in the list
 * @csspart dialog - One resource in full, or the reading list
 */
export class ResourceLibraryElement extends CollectionElement<'resources', ResourceItem, ResourceCollection> {
  static override styles = styles;
  static override messages = [...CollectionElement.messages, resourceLibraryMessages];

  protected readonly lazy = new LazyActionsController(
    this,
    this.actionsHost,
    async () => {
      const { LibraryActions } = await import('./lazy/index.js');
      return (dialogTarget) => new LibraryActions(this, this.actionsHost, dialogTarget);
    },
    resourceLibraryControlsMessages,
    resourceLibraryLazyMessages,
  );
  readonly #lastVisit: LastVisit;
  /** The list that is remembered for the next visit. */
  #remembered: ResourceCollection | undefined;

  constructor() {
    const lastVisit = new LastVisit('known-resources');
    super(
      {
        ...RESOURCES_CONFIG,
        create: (records, envelope, language, now) =>
          new ResourceCollection(records, envelope, language, now, lastVisit.isNew),
      },
      {
        filterLabels: async () => (await import('./controls/filter-labels.js')).RESOURCE_FILTERS,
        filterMessages: resourceLibraryControlsMessages,
        jsonLd: () => import('./json-ld.js'),
      },
    );
    this.#lastVisit = lastVisit;
  }

  protected renderList(state: LibraryViewModel): TemplateResult {
    return renderLibrary(state);
  }

  protected override updated(): void {
    super.updated();
    const { collection } = this.controller;
    if (!collection?.isComplete || collection === this.#remembered) return;
    this.#remembered = collection;
    this.#lastVisit.remember([...collection.all()].map(({ resource }) => resource.id));
  }
}
