/** Labels that only the lazy actions need. */
import type { Msg } from '../../../core/i18n/translator.js';
import type { ResourceType } from '../../../core/feed/enums/instruments.js';

const RESOURCE_TYPE_LABELS: Record<ResourceType, (msg: Msg) => string> = {
  financial: (msg) => msg('Financial support', { id: 'resource-type.financial' }),
  material: (msg) => msg('Material support', { id: 'resource-type.material' }),
  infrastructure: (msg) => msg('Infrastructure', { id: 'resource-type.infrastructure' }),
  information: (msg) => msg('Information and people', { id: 'resource-type.information' }),
};

export const resourceTypeName = (msg: Msg, type: ResourceType): string => RESOURCE_TYPE_LABELS[type](msg);
