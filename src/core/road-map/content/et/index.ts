/** The road map in Estonian. */
import type { RoadMapContent } from '../../content.types.js';
import { community } from './community.js';
import { frame } from './frame.js';
import { municipality } from './municipality.js';
import { templates } from './templates.js';

export const content: RoadMapContent = {
  ...frame,
  steps: { municipality, community },
  blanks: {
    municipality: 'Kohalik omavalitsus',
    organisation: 'Organisatsioon',
    municipalityContact: 'Omavalitsuse kontaktisik',
    organisationContact: 'Organisatsiooni kontaktisik',
    place: 'Koht',
    date: 'Kuupäev',
    until: 'Kehtib kuni',
    meeting: 'Kohtumise aeg ja koht',
    need: 'Vajadus',
    goal: 'Ühine eesmärk',
    indicator: 'Näitaja',
    tasks: 'Tööd',
    resources: 'Ressursid',
    money: 'Raha',
  },
  templates,
};
