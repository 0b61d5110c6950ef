import type { RoadMapFrame } from '../../content.types.js';

export const frame: RoadMapFrame = {
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
      finished: 'Abi pusės yra surašiusios, ko joms reikia ir ką gali pasiūlyti.',
    },
    form: {
      title: 'Pasirinkti bendradarbiavimo formą',
      finished: 'Pasirinkta, nuo ko pradėti: nuo paprasto ar tikslinio bendradarbiavimo.',
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
};
