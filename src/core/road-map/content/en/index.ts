/** The road map in English. */
import type { RoadMapContent } from '../../content.types.js';
import { community } from './community.js';
import { frame } from './frame.js';
import { municipality } from './municipality.js';
import { templates } from './templates.js';

export const content: RoadMapContent = {
  ...frame,
  steps: { municipality, community },
  blanks: {
    municipality: 'Municipality',
    organisation: 'Organisation',
    municipalityContact: 'Contact person of the municipality',
    organisationContact: 'Contact person of the organisation',
    place: 'Place',
    date: 'Date',
    until: 'Valid until',
    meeting: 'Time and place of the meeting',
    need: 'Need',
    goal: 'Shared goal',
    indicator: 'Indicator',
    tasks: 'Tasks',
    resources: 'Resources',
    money: 'Money',
  },
  templates,
};
