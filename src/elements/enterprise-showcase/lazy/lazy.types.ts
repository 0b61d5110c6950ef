import type { DialogViewModel } from '../../internal/collection/lazy/collection-actions.js';
import type { LocationMapController } from '../../internal/collection/lazy/location-map-controller.js';
import type { VideoContext } from '../../internal/collection/lazy/video.js';
import type { EnterpriseCollection, EnterpriseItem } from '../enterprise-collection.js';
import type { ShowcaseViewModel } from '../enterprise-showcase.types.js';
import type { NeedsLink } from './needs-link.js';
import type { PictureContext } from '../views/picture.js';

/** The showcase’s own part of the view model. */
export interface ShowcaseDialogViewModel
  extends
    DialogViewModel<'enterprises', EnterpriseCollection>,
    PictureContext,
    Pick<VideoContext, 'playing' | 'play'> {
  readonly isStories: boolean;
  /** The publisher’s current local time. */
  readonly now: string;
  /** The matching enterprises before and after the open one. */
  readonly previous: EnterpriseItem | undefined;
  readonly next: EnterpriseItem | undefined;
  readonly profileMap: LocationMapController<EnterpriseItem, ShowcaseViewModel>;
  readonly needsLink: NeedsLink;
  openItem(id: string): void;
}
