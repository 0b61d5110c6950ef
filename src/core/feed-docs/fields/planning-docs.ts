/** What `planning` says, field by field. */
import type * as z from 'zod/mini';
import type { planningSchema } from '../../feed/schema/planning-schema.js';
import { exampleFields } from './example-docs.js';
import type { DocsOf } from '../field-docs.js';
import { entryId, namedFields } from './shared-docs.js';

export const planningFields = {
  from: {
    title: { en: 'First day', lv: 'Pirmā diena', lt: 'Pirma diena', et: 'Esimene päev' },
    en: 'First day of the municipality’s own plan.',
    lv: 'Pašvaldības plāna pirmā diena.',
    example: '2021-01-01',
  },
  to: {
    title: { en: 'Last day', lv: 'Pēdējā diena', lt: 'Paskutinė diena', et: 'Viimane päev' },
    en: 'Last day of the municipality’s own plan. A goal that ends later is pointed out.',
    lv: 'Pašvaldības plāna pēdējā diena. Ja mērķis beidzas vēlāk, uz to norāda.',
    example: '2030-12-31',
  },
  priorities: {
    title: { en: 'Priorities', lv: 'Prioritātes', lt: 'Prioritetai', et: 'Prioriteedid' },
    en: 'What the municipality has decided to achieve. Offered in step R of a goal.',
    lv: 'Ko pašvaldība nolēmusi sasniegt. Piedāvā mērķa solī R.',
    fields: {
      id: entryId,
      name: {
        title: { en: 'Priority', lv: 'Prioritāte', lt: 'Prioritetas', et: 'Prioriteet' },
        en: 'What it is called in the document.',
        lv: 'Kā to sauc dokumentā.',
        example: { lv: 'Sociālā uzņēmējdarbība', en: 'Social entrepreneurship' },
      },
      document: {
        title: { en: 'Document', lv: 'Dokuments', lt: 'Dokumentas', et: 'Dokument' },
        en: 'Document in which it was decided.',
        lv: 'Dokuments, kurā tas nolemts.',
        example: { lv: 'Attīstības programma 2021.–2027. gadam', en: 'Development Programme 2021–2027' },
      },
      url: {
        title: { en: 'Web page', lv: 'Tīmekļa lapa', lt: 'Interneto puslapis', et: 'Veebileht' },
        en: 'Address of the document; it starts with https://.',
        lv: 'Dokumenta adrese; sākas ar https://.',
        example: 'https://novads.lv/programma',
      },
    },
  },
  indicators: {
    title: { en: 'Indicators', lv: 'Rādītāji', lt: 'Rodikliai', et: 'Näitajad' },
    en: 'What the municipality already counts. Offered in step M of a goal, with unit, today’s value and method.',
    lv: 'Ko pašvaldība jau skaita. Piedāvā mērķa solī M kopā ar mērvienību, šodienas vērtību un metodi.',
    fields: {
      id: entryId,
      name: {
        title: { en: 'Indicator', lv: 'Rādītājs', lt: 'Rodiklis', et: 'Näitaja' },
        en: 'What is counted, as you would say it in a sentence.',
        lv: 'Ko skaita, kā to teiktu teikumā.',
        example: {
          lv: 'sociālo uzņēmumu skaits novadā',
          en: 'number of social enterprises in the municipality',
        },
      },
      unit: {
        title: { en: 'Unit', lv: 'Mērvienība', lt: 'Matavimo vienetas', et: 'Ühik' },
        en: 'Unit of the numbers, shown after them.',
        lv: 'Skaitļu mērvienība; redzama aiz tiem.',
        example: { lv: 'uzņēmumi', en: 'enterprises' },
      },
      qualitative: {
        title: { en: 'In words', lv: 'Vārdiem', lt: 'Žodžiais', et: 'Sõnadega' },
        en: 'true if it is described in words instead of counted.',
        lv: 'true, ja to apraksta vārdiem, nevis skaita.',
        example: false,
      },
      lessIsBetter: {
        title: {
          en: 'Lower is better',
          lv: 'Jo mazāk, jo labāk',
          lt: 'Kuo mažiau, tuo geriau',
          et: 'Mida vähem, seda parem',
        },
        en: 'true if the number should fall, for example days of waiting.',
        lv: 'true, ja skaitlim jāsamazinās, piemēram, gaidīšanas dienām.',
        example: false,
      },
      baseline: {
        title: { en: 'Value today', lv: 'Šodienas vērtība', lt: 'Dabartinė reikšmė', et: 'Praegune väärtus' },
        en: 'The latest number, in its unit.',
        lv: 'Pēdējais skaitlis tā mērvienībā.',
        example: 10,
      },
      method: {
        title: { en: 'Method', lv: 'Metode', lt: 'Metodas', et: 'Meetod' },
        en: 'How it is measured, and how often.',
        lv: 'Kā un cik bieži to mēra.',
        example: { lv: 'reģistra dati reizi gadā', en: 'data of the register, once a year' },
      },
      source: {
        title: { en: 'Source of data', lv: 'Datu avots', lt: 'Duomenų šaltinis', et: 'Andmeallikas' },
        en: 'Where the numbers come from.',
        lv: 'No kurienes ir skaitļi.',
        example: { lv: 'Sociālo uzņēmumu reģistrs', en: 'Register of social enterprises' },
      },
    },
  },
  resources: {
    title: { en: 'Resources', lv: 'Resursi', lt: 'Ištekliai', et: 'Ressursid' },
    en: 'What the municipality has. Offered in step A of a goal.',
    lv: 'Kas pašvaldībai ir. Piedāvā mērķa solī A.',
    fields: {
      id: entryId,
      type: {
        title: { en: 'Type of resource', lv: 'Resursa veids', lt: 'Ištekliaus rūšis', et: 'Ressursi liik' },
        en: 'Money, equipment, premises, or people and knowledge.',
        lv: 'Nauda, aprīkojums, telpas vai cilvēki un zināšanas.',
        example: 'financial',
      },
      name: {
        title: { en: 'Resource', lv: 'Resurss', lt: 'Išteklius', et: 'Ressurss' },
        en: 'What there is, in a few words.',
        lv: 'Kas ir pieejams, dažos vārdos.',
        example: { lv: 'grantu programma', en: 'grant programme' },
      },
      holder: {
        title: { en: 'Holder', lv: 'Turētājs', lt: 'Turėtojas', et: 'Haldaja' },
        en: 'Office or organisation that has the resource.',
        lv: 'Struktūrvienība vai organizācija, kurai resurss ir.',
        example: { lv: 'Paraugnovada dome', en: 'Paraugnovads Municipal Council' },
      },
    },
  },
  units: {
    title: { en: 'Offices', lv: 'Struktūrvienības', lt: 'Padaliniai', et: 'Üksused' },
    en: 'Offices that can be responsible. Offered wherever the plan asks who is.',
    lv: 'Struktūrvienības, kas var būt atbildīgas. Piedāvā visur, kur plāns to jautā.',
    fields: namedFields,
  },
  funds: {
    title: { en: 'Sources of money', lv: 'Finansējuma avoti', lt: 'Lėšų šaltiniai', et: 'Rahaallikad' },
    en: 'Where money can come from. Offered for activities.',
    lv: 'No kurienes var būt nauda. Piedāvā aktivitātēm.',
    fields: namedFields,
  },
  channels: {
    title: { en: 'Channels', lv: 'Saziņas kanāli', lt: 'Komunikacijos kanalai', et: 'Suhtluskanalid' },
    en: 'Where the municipality informs people. Offered in the information plan.',
    lv: 'Kur pašvaldība informē cilvēkus. Piedāvā informēšanas plānā.',
    fields: namedFields,
  },
  risks: {
    title: { en: 'Common risks', lv: 'Biežākie riski', lt: 'Dažnos rizikos', et: 'Sagedased riskid' },
    en: 'What often goes wrong. Offered in the list of risks.',
    lv: 'Kas bieži neizdodas. Piedāvā risku sarakstā.',
    fields: namedFields,
  },
  groups: {
    title: { en: 'Target groups', lv: 'Mērķa grupas', lt: 'Tikslinės grupės', et: 'Sihtrühmad' },
    en: 'People whom plans are for. Offered in step R, with what they have and lack.',
    lv: 'Cilvēki, kam plāni domāti. Piedāvā solī R kopā ar to, kas viņiem ir un kā trūkst.',
    fields: {
      id: entryId,
      name: {
        title: { en: 'Target group', lv: 'Mērķa grupa', lt: 'Tikslinė grupė', et: 'Sihtrühm' },
        en: 'Who the people are, in a few words.',
        lv: 'Kas ir šie cilvēki, dažos vārdos.',
        example: { lv: 'ilgstošie bezdarbnieki', en: 'long-term unemployed people' },
      },
      support: {
        title: {
          en: 'Support that exists',
          lv: 'Esošais atbalsts',
          lt: 'Esama parama',
          et: 'Olemasolev tugi',
        },
        en: 'Help that they already get.',
        lv: 'Palīdzība, ko viņi jau saņem.',
        example: {
          lv: 'Nodarbinātības valsts aģentūras kursi',
          en: 'courses of the State Employment Agency',
        },
      },
      needs: {
        title: { en: 'Needs', lv: 'Vajadzības', lt: 'Poreikiai', et: 'Vajadused' },
        en: 'What these people lack today.',
        lv: 'Kā šiem cilvēkiem šodien trūkst.',
        example: [{ lv: 'darbs tuvu mājām', en: 'work close to home' }],
      },
    },
  },
  documents: {
    title: {
      en: 'Laws and planning documents',
      lv: 'Likumi un plānošanas dokumenti',
      lt: 'Teisės aktai ir planavimo dokumentai',
      et: 'Õigusaktid ja arengudokumendid',
    },
    en: 'What plans rest on: laws, planning documents and support programmes. Offered on the first sheet of a plan.',
    lv: 'Uz ko plāni balstās: likumi, plānošanas dokumenti un atbalsta programmas. Piedāvā plāna pirmajā lapā.',
    fields: {
      id: entryId,
      name: {
        title: { en: 'Title', lv: 'Nosaukums', lt: 'Pavadinimas', et: 'Pealkiri' },
        en: 'What the document is called.',
        lv: 'Kā dokumentu sauc.',
        example: { lv: 'Sociālā uzņēmuma likums', en: 'Social Enterprise Law' },
      },
      kind: {
        title: { en: 'Kind', lv: 'Dokumenta veids', lt: 'Dokumento rūšis', et: 'Dokumendi liik' },
        en: 'A law, a planning document or a support programme.',
        lv: 'Likums, plānošanas dokuments vai atbalsta programma.',
        example: 'law',
      },
      level: {
        title: { en: 'Level', lv: 'Līmenis', lt: 'Lygmuo', et: 'Tasand' },
        en: 'Whom it is for: Europe, the country, a region or the municipality.',
        lv: 'Uz ko tas attiecas: Eiropa, valsts, reģions vai pašvaldība.',
        example: 'national',
      },
      point: {
        title: {
          en: 'What it requires or makes possible',
          lv: 'Ko tas prasa vai ļauj darīt',
          lt: 'Ko reikalauja arba ką leidžia',
          et: 'Mida see nõuab või võimaldab',
        },
        en: 'The section or priority that counts, so that others find it.',
        lv: 'Svarīgais pants vai prioritāte, lai citi to atrastu.',
        example: { lv: '8. pants: nodokļa atvieglojums', en: 'Section 8: property-tax relief' },
      },
      holder: {
        title: {
          en: 'Issued or run by',
          lv: 'Kas to izdevis vai īsteno',
          lt: 'Kas išleido arba vykdo',
          et: 'Väljaandja või elluviija',
        },
        en: 'Who has adopted the document or runs the programme.',
        lv: 'Kas dokumentu pieņēmis vai īsteno programmu.',
        example: { lv: 'Saeima', en: 'Parliament' },
      },
      url: {
        title: { en: 'Web page', lv: 'Tīmekļa lapa', lt: 'Interneto puslapis', et: 'Veebileht' },
        en: 'Address of the document; it starts with https://.',
        lv: 'Dokumenta adrese; sākas ar https://.',
        example: 'https://novads.lv/programma',
      },
    },
  },
  partners: {
    title: { en: 'Partners', lv: 'Sadarbības partneri', lt: 'Partneriai', et: 'Partnerid' },
    en: 'Whom the municipality works with. Offered on the second sheet of a plan.',
    lv: 'Ar ko pašvaldība sadarbojas. Piedāvā plāna otrajā lapā.',
    fields: {
      id: entryId,
      name: {
        title: { en: 'Organisation', lv: 'Organizācija', lt: 'Organizacija', et: 'Organisatsioon' },
        en: 'Name of the organisation.',
        lv: 'Organizācijas nosaukums.',
        example: { lv: 'Novada jauniešu dome', en: 'Youth council of the municipality' },
      },
      cooperation: {
        title: {
          en: 'How you work together',
          lv: 'Kā sadarbojaties',
          lt: 'Kaip bendradarbiaujate',
          et: 'Kuidas te koostööd teete',
        },
        en: 'The usual form of the co-operation, in a few words.',
        lv: 'Ierastais sadarbības veids, dažos vārdos.',
        example: { lv: 'kopīgi pasākumi', en: 'joint events' },
      },
    },
  },
  dataSources: {
    title: {
      en: 'Data and sources',
      lv: 'Dati un to avoti',
      lt: 'Duomenys ir jų šaltiniai',
      et: 'Andmed ja nende allikad',
    },
    en: 'What is counted or asked regularly. Offered on the third sheet of a plan.',
    lv: 'Ko regulāri skaita vai jautā. Piedāvā plāna trešajā lapā.',
    fields: {
      id: entryId,
      name: {
        title: { en: 'Data', lv: 'Dati', lt: 'Duomenys', et: 'Andmed' },
        en: 'What one knows from it.',
        lv: 'Ko no tiem var uzzināt.',
        example: {
          lv: 'sociālo uzņēmumu skaits novadā',
          en: 'number of social enterprises in the municipality',
        },
      },
      source: {
        title: { en: 'Source', lv: 'Avots', lt: 'Šaltinis', et: 'Allikas' },
        en: 'The register, survey, report or person.',
        lv: 'Reģistrs, aptauja, pārskats vai cilvēks.',
        example: { lv: 'Sociālo uzņēmumu reģistrs', en: 'Register of social enterprises' },
      },
      frequency: {
        title: {
          en: 'How often updated',
          lv: 'Cik bieži datus atjaunina',
          lt: 'Kaip dažnai atnaujinama',
          et: 'Kui sageli uuendatakse',
        },
        en: 'How often there are new figures.',
        lv: 'Cik bieži ir jauni skaitļi.',
        example: { lv: 'reizi gadā', en: 'once a year' },
      },
      responsible: {
        title: { en: 'Responsible', lv: 'Atbildīgais', lt: 'Atsakingas', et: 'Vastutaja' },
        en: 'The unit or person who collects them.',
        lv: 'Struktūrvienība vai cilvēks, kas tos vāc.',
        example: { lv: 'Attīstības nodaļa', en: 'Development Department' },
      },
    },
  },
  examples: {
    title: { en: 'Examples', lv: 'Piemēri', lt: 'Pavyzdžiai', et: 'Näited' },
    en: 'Goals to begin with, each with as much of its plan as you want to show.',
    lv: 'Mērķi, ar ko sākt; katram tik daudz no plāna, cik gribat parādīt.',
    fields: exampleFields,
  },
} satisfies DocsOf<z.infer<typeof planningSchema>>;
