import type { RoadMapFrame } from '../../content.types.js';

export const frame: RoadMapFrame = {
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
      finished: 'On valitud, millest alustada: lihtsast või sihitud koostööst.',
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
};
