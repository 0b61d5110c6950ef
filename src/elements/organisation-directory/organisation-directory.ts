import type { TemplateResult } from 'lit';
import { CollectionElement } from '../internal/collection/collection-element.js';
import { LazyActionsController } from '../internal/collection/lazy-actions-controller.js';
import { organisationDirectoryMessages } from '../../core/i18n/generated/organisation-directory.js';
import { organisationDirectoryControlsMessages } from '../../core/i18n/generated/organisation-directory/controls.js';
import { organisationDirectoryLazyMessages } from '../../core/i18n/generated/organisation-directory/lazy.js';
import { ORGANISATIONS_CONFIG } from './config.js';
import type { OrganisationCollection, OrganisationItem } from './organisation-collection.js';
import { styles } from './organisation-directory.styles.js';
import type { OrganisationsViewModel } from './organisation-directory.types.js';
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

  protected readonly lazy = new LazyActionsController(
    this,
    this.actionsHost,
    async () => {
      const { OrganisationActions } = await import('./lazy/index.js');
      return (dialogTarget) => new OrganisationActions(this, this.actionsHost, dialogTarget);
    },
    organisationDirectoryControlsMessages,
    organisationDirectoryLazyMessages,
  );

  constructor() {
    super(ORGANISATIONS_CONFIG, {
      filterLabels: async () => (await import('./controls/filter-labels.js')).ORGANISATION_FILTERS,
      filterMessages: organisationDirectoryControlsMessages,
      jsonLd: () => import('./json-ld.js'),
    });
  }

  protected renderList(state: OrganisationsViewModel): TemplateResult {
    return renderDirectory(state);
  }
}
