/** The road map in Latvian. */
import type { RoadMapContent } from '../../content.types.js';
import { community } from './community.js';
import { frame } from './frame.js';
import { municipality } from './municipality.js';
import { templates } from './templates.js';

export const content: RoadMapContent = {
  ...frame,
  steps: { municipality, community },
  blanks: {
    municipality: 'Pašvaldība',
    organisation: 'Organizācija',
    municipalityContact: 'Pašvaldības kontaktpersona',
    organisationContact: 'Organizācijas kontaktpersona',
    place: 'Vieta',
    date: 'Datums',
    until: 'Spēkā līdz',
    meeting: 'Tikšanās laiks un vieta',
    need: 'Vajadzība',
    goal: 'Kopīgais mērķis',
    indicator: 'Rādītājs',
    tasks: 'Darbi',
    resources: 'Resursi',
    money: 'Nauda',
  },
  templates,
};
