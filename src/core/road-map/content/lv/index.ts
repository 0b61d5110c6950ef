/** The road map in Latvian. */
import type { RoadMapContent } from '../../content.types.js';
import { community } from './community.js';
import { municipality } from './municipality.js';
import { templates } from './templates.js';

export const content: RoadMapContent = {
  title: 'Ceļa karte ilgstošai sadarbībai',
  sides: {
    municipality: 'Pašvaldība',
    community: 'Organizācija vai sociālais uzņēmums',
  },
  stages: {
    find: {
      title: 'Atrast vienam otru',
      finished: 'Abas puses zina, kas otrā pusē ir atbildīgs, un ir vismaz reizi tikušās.',
    },
    needs: {
      title: 'Izprast vajadzības',
      finished: 'Abām pusēm ir uzrakstīts saraksts ar to, kas vajadzīgs un kas ir pieejams.',
    },
    form: {
      title: 'Izvēlēties sadarbības veidu',
      finished: 'Ir izvēlēts, ar ko sākt: ar vieglu vai mērķētu sadarbību.',
    },
    agree: {
      title: 'Vienoties',
      finished: 'Parakstīts dokuments, kurā nosaukts rezultāts, termiņš un atbildīgie.',
    },
    act: {
      title: 'Īstenot',
      finished: 'Viss, par ko vienojās, ir izdarīts vai pamatoti mainīts.',
    },
    measure: {
      title: 'Izmērīt',
      finished: 'Abas puses ir redzējušas vienus un tos pašus skaitļus un pārrunājušas tos.',
    },
    continue: {
      title: 'Turpināt',
      finished: 'Ir lēmums, vai un kā sadarbība turpinās, un tas ir ierakstīts plānā.',
    },
  },
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
