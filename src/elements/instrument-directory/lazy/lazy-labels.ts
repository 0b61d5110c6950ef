/** Words that only the tools need. */
import { msg } from '@lit/localize';
import type { InstrumentType } from '../../../core/feed/enums/instruments.js';

const TYPE_NAMES: Record<InstrumentType, () => string> = {
  financial: () => msg('Financial support', { id: 'resource-type.financial' }),
  material: () => msg('Material support', { id: 'resource-type.material' }),
  infrastructure: () => msg('Infrastructure', { id: 'resource-type.infrastructure' }),
  information: () => msg('Information and people', { id: 'resource-type.information' }),
};

export const typeName = (type: InstrumentType): string => TYPE_NAMES[type]();
