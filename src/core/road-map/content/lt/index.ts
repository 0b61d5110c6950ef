/** The road map in Lithuanian. */
import type { RoadMapContent } from '../../content.types.js';
import { community } from './community.js';
import { frame } from './frame.js';
import { municipality } from './municipality.js';
import { templates } from './templates.js';

export const content: RoadMapContent = {
  ...frame,
  steps: { municipality, community },
  blanks: {
    municipality: 'Savivaldybė',
    organisation: 'Organizacija',
    municipalityContact: 'Savivaldybės kontaktinis asmuo',
    organisationContact: 'Organizacijos kontaktinis asmuo',
    place: 'Vieta',
    date: 'Data',
    until: 'Galioja iki',
    meeting: 'Susitikimo laikas ir vieta',
    need: 'Poreikis',
    goal: 'Bendras tikslas',
    indicator: 'Rodiklis',
    tasks: 'Darbai',
    resources: 'Ištekliai',
    money: 'Pinigai',
  },
  templates,
};
