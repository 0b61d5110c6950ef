import type { DialogViewModel } from '../../internal/collection/lazy/collection-actions.js';
import type { VideoContext } from '../../internal/collection/lazy/video.js';
import type { ResourceCollection } from '../resource-collection.js';

/** The library’s own part of the view model. */
export interface LibraryDialogViewModel
  extends
    DialogViewModel<'resources', ResourceCollection>,
    Pick<VideoContext, 'feedUrl' | 'imagePolicy' | 'playing' | 'play'> {}
