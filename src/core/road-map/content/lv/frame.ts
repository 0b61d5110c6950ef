import type { RoadMapFrame } from '../../content.types.js';

export const frame: RoadMapFrame = {
  title: 'Ceļa karte ilgstošai sadarbībai',
  sides: {
    municipality: 'Pašvaldība',
    community: 'Organizācija vai sociālais uzņēmums',
  },
  stages: {
    find: {
      title: 'Atrast vienam otru',
      finished: 'Abas puses zina, kurš otrā pusē par sadarbību atbild, un ir vismaz reizi tikušās.',
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
};
