/** Labels that only the lazy actions need. */
import { msg } from '@lit/localize';
import type { ResourceType } from '../../../core/feed/enums/instruments.js';

const RESOURCE_TYPE_LABELS: Record<ResourceType, () => string> = {
  financial: () => msg('Financial support', { id: 'resource-type.financial' }),
  material: () => msg('Material support', { id: 'resource-type.material' }),
  infrastructure: () => msg('Infrastructure', { id: 'resource-type.infrastructure' }),
  information: () => msg('Information and people', { id: 'resource-type.information' }),
};

export const resourceTypeName = (type: ResourceType): string => RESOURCE_TYPE_LABELS[type]();
