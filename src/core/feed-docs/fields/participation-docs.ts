/** What a contest says of the people who apply and of those whom the project reaches, field by field. */
import type { Contest } from '../../feed/schema/schema.js';
import type { DocsOf } from '../field-docs.js';
import { agesFields, residencyFields, ruleFields } from './rule-docs.js';

export const participationFields = {
  modes: {
    title: {
      en: 'Alone or together',
      lv: 'Vienatnē vai kopā',
      lt: 'Individualiai ar kartu',
      et: 'Üksi või koos',
    },
    en: 'How people can take part. If there are several, the form asks which. Without it, alone.',
    lv: 'Kā var piedalīties. Ja iespēju ir vairākas, veidlapa jautā, kura. Ja lauka nav, vienatnē.',
    example: ['individual', 'team'],
  },
  team: {
    title: { en: 'Size of a team', lv: 'Komandas lielums', lt: 'Komandos dydis', et: 'Meeskonna suurus' },
    en: 'Number of people in a team, with the person applying. Without it, 2 or more; 3 or more if pairs can apply too.',
    lv: 'Cilvēku skaits komandā kopā ar to, kas piesakās. Ja lauka nav, vismaz 2; vismaz 3, ja var pieteikties arī divatā.',
    fields: {
      from: {
        title: { en: 'People, at least', lv: 'Cilvēki, vismaz', lt: 'Žmonių, bent', et: 'Inimesi, vähemalt' },
        en: 'People in the smallest team.',
        lv: 'Cilvēku skaits mazākajā komandā.',
        example: 3,
      },
      to: {
        title: {
          en: 'People, at most',
          lv: 'Cilvēki, ne vairāk kā',
          lt: 'Žmonių, ne daugiau kaip',
          et: 'Inimesi, kuni',
        },
        en: 'People in the largest team. Without it there is no limit.',
        lv: 'Cilvēku skaits lielākajā komandā. Ja lauka nav, ierobežojuma nav.',
        example: 6,
      },
    },
  },
  organisations: {
    title: { en: 'Organisations', lv: 'Organizācijas', lt: 'Organizacijos', et: 'Organisatsioonid' },
    en: 'Which organisations can apply, in words.',
    lv: 'Kuras organizācijas var pieteikties, vārdiem.',
    example: [{ lv: 'jauniešu biedrības', en: 'youth associations' }],
  },
  ...ruleFields,
  byMode: {
    title: {
      en: 'Other rules in one mode',
      lv: 'Citi nosacījumi vienam piedalīšanās veidam',
      lt: 'Kitos sąlygos vienam dalyvavimo būdui',
      et: 'Teised reeglid ühele osalemise viisile',
    },
    en: 'Rules that differ for one way of taking part. Each replaces the rule of the same name above.',
    lv: 'Nosacījumi, kas vienam piedalīšanās veidam ir citi. Katrs aizstāj tāda paša nosaukuma nosacījumu iepriekš.',
    each: ruleFields,
  },
  hostOrganisation: {
    title: {
      en: 'Responsible organisation',
      lv: 'Atbildīgā organizācija',
      lt: 'Atsakinga organizacija',
      et: 'Vastutav organisatsioon',
    },
    en: 'An organisation that answers for the entry, for example a school. The form asks for its name and number.',
    lv: 'Organizācija, kas par pieteikumu atbild, piemēram, skola. Veidlapa jautā tās nosaukumu un numuru.',
    fields: {
      modes: {
        title: {
          en: 'Needed for',
          lv: 'Vajag, ja piesakās',
          lt: 'Reikia, kai dalyvaujama',
          et: 'Vaja, kui osaletakse',
        },
        en: 'Ways of taking part that need one.',
        lv: 'Piedalīšanās veidi, kam tā vajadzīga.',
        example: ['team'],
      },
      who: {
        title: {
          en: 'Which it can be',
          lv: 'Kas tā var būt',
          lt: 'Kokia ji gali būti',
          et: 'Milline see võib olla',
        },
        en: 'Which organisations can answer for it, in your own words.',
        lv: 'Kuras organizācijas var atbildēt, jūsu vārdiem.',
        example: { lv: 'skola vai jauniešu centrs', en: 'a school or a youth centre' },
      },
    },
  },
} satisfies DocsOf<Contest['participation']>;

export const participantsFields = {
  atLeast: {
    title: { en: 'People, at least', lv: 'Cilvēki, vismaz', lt: 'Žmonių, bent', et: 'Inimesi, vähemalt' },
    en: 'How many people the project must reach. The form asks for the number.',
    lv: 'Cik cilvēku projektā jāiesaista. Veidlapa jautā skaitu.',
    example: 10,
  },
  ages: {
    title: { en: 'Ages', lv: 'Vecums', lt: 'Amžius', et: 'Vanus' },
    en: 'Age of the people whom the project is for.',
    lv: 'Cilvēku vecums, kam projekts domāts.',
    fields: agesFields,
  },
  share: {
    title: {
      en: 'Share of these ages',
      lv: 'Šī vecuma daļa',
      lt: 'Šio amžiaus dalis',
      et: 'Selles vanuses osa',
    },
    en: 'Smallest share of participants of these ages, as a fraction: two out of three is 2 and 3.',
    lv: 'Mazākā šī vecuma dalībnieku daļa kā daļskaitlis: divi no trim ir 2 un 3.',
    fields: {
      parts: {
        title: { en: 'Parts', lv: 'Daļas', lt: 'Dalys', et: 'Osad' },
        en: 'Upper number of the fraction; not larger than the lower one.',
        lv: 'Daļskaitļa augšējais skaitlis; nav lielāks par apakšējo.',
        example: 2,
      },
      of: {
        title: { en: 'Out of', lv: 'No cik daļām', lt: 'Iš kiek dalių', et: 'Mitmest osast' },
        en: 'Lower number of the fraction.',
        lv: 'Daļskaitļa apakšējais skaitlis.',
        example: 3,
      },
    },
  },
  residency: {
    title: { en: 'Link to a place', lv: 'Saikne ar vietu', lt: 'Ryšys su vieta', et: 'Seos kohaga' },
    en: 'Where the people live, study or work whom the project is for.',
    lv: 'Kur dzīvo, mācās vai strādā tie, kam projekts domāts.',
    fields: residencyFields,
  },
} satisfies DocsOf<NonNullable<Contest['participants']>>;
