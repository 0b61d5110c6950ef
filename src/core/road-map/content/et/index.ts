/** The road map in Estonian. */
import type { RoadMapContent } from '../../content.types.js';
import { community } from './community.js';
import { municipality } from './municipality.js';
import { templates } from './templates.js';

export const content: RoadMapContent = {
  title: 'Püsiva koostöö teekaart',
  sides: {
    municipality: 'Kohalik omavalitsus',
    community: 'Organisatsioon või sotsiaalne ettevõte',
  },
  stages: {
    find: {
      title: 'Üksteise leidmine',
      finished: 'Kumbki pool teab, kes teisel poolel vastutab, ja vähemalt korra on kohtutud.',
    },
    needs: {
      title: 'Vajaduste mõistmine',
      finished: 'Mõlemal poolel on kirjas, mida vajatakse ja mida saab pakkuda.',
    },
    form: {
      title: 'Koostöövormi valimine',
      finished: 'On valitud, millest alustada: kergest või sihitud koostööst.',
    },
    agree: {
      title: 'Kokkuleppimine',
      finished: 'Allkirjastatud on dokument, milles on nimetatud tulemus, tähtaeg ja vastutajad.',
    },
    act: {
      title: 'Elluviimine',
      finished: 'Kõik kokkulepitu on tehtud või põhjendatult muudetud.',
    },
    measure: {
      title: 'Mõõtmine',
      finished: 'Mõlemad pooled on näinud samu arve ja need läbi rääkinud.',
    },
    continue: {
      title: 'Jätkamine',
      finished: 'On otsustatud, kas ja kuidas koostöö jätkub, ning see on plaanis kirjas.',
    },
  },
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
