/** The road map in Lithuanian. */
import type { RoadMapContent } from '../../content.types.js';
import { community } from './community.js';
import { municipality } from './municipality.js';
import { templates } from './templates.js';

export const content: RoadMapContent = {
  title: 'Ilgalaikio bendradarbiavimo gairės',
  sides: {
    municipality: 'Savivaldybė',
    community: 'Organizacija arba socialinis verslas',
  },
  stages: {
    find: {
      title: 'Surasti vieniems kitus',
      finished: 'Abi pusės žino, kas kitoje pusėje atsakingas, ir bent kartą susitiko.',
    },
    needs: {
      title: 'Suprasti poreikius',
      finished: 'Abi pusės turi surašiusios, ko joms reikia ir ką gali pasiūlyti.',
    },
    form: {
      title: 'Pasirinkti bendradarbiavimo formą',
      finished: 'Pasirinkta, nuo ko pradėti: nuo lengvojo ar tikslinio bendradarbiavimo.',
    },
    agree: {
      title: 'Susitarti',
      finished: 'Pasirašytas dokumentas, kuriame įvardytas rezultatas, terminas ir atsakingi asmenys.',
    },
    act: {
      title: 'Įgyvendinti',
      finished: 'Padaryta viskas, dėl ko susitarta, arba pagrįstai pakeista.',
    },
    measure: {
      title: 'Išmatuoti',
      finished: 'Abi pusės matė tuos pačius skaičius ir juos aptarė.',
    },
    continue: {
      title: 'Tęsti',
      finished: 'Nuspręsta, ar ir kaip bendradarbiavimas tęsis, ir tai įrašyta į planą.',
    },
  },
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
