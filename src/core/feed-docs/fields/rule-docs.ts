/** What the rules say that can differ by participation mode, field by field. */
import type { Contest } from '../../feed/schema/schema.js';
import type { DocsOf } from '../field-docs.js';

type Participation = Contest['participation'];
type Rules = Omit<Participation, 'modes' | 'team' | 'organisations' | 'byMode' | 'hostOrganisation'>;

export const agesFields = {
  from: {
    title: { en: 'Age from', lv: 'Vecums no', lt: 'Amžius nuo', et: 'Vanus alates' },
    en: 'Youngest age in full years; it counts too. Without it there is no lower limit.',
    lv: 'Mazākais vecums pilnos gados, to ieskaitot. Ja tā nav, apakšējās robežas nav.',
    example: 13,
  },
  to: {
    title: { en: 'Age up to', lv: 'Vecums līdz', lt: 'Amžius iki', et: 'Vanus kuni' },
    en: 'Oldest age in full years; it counts too. Without it there is no upper limit.',
    lv: 'Lielākais vecums pilnos gados, to ieskaitot. Ja tā nav, augšējās robežas nav.',
    example: 25,
  },
} satisfies DocsOf<NonNullable<Participation['ages']>>;

export const residencyFields = {
  areas: {
    title: { en: 'Areas', lv: 'Teritorijas', lt: 'Teritorijos', et: 'Piirkonnad' },
    en: 'Identifiers from the feed’s “areas”; one of them is enough.',
    lv: 'Identifikatori no datu faila saraksta „areas”; pietiek ar vienu.',
    example: ['paraugnovads'],
  },
  links: {
    title: {
      en: 'Link to the area',
      lv: 'Saikne ar teritoriju',
      lt: 'Ryšys su teritorija',
      et: 'Seos piirkonnaga',
    },
    en: 'How a person must be connected with the area; one way is enough. The form asks which.',
    lv: 'Kā cilvēkam jābūt saistītam ar teritoriju; pietiek ar vienu saikni. Veidlapa jautā, ar kuru.',
    example: ['lives', 'studies'],
  },
} satisfies Pick<DocsOf<NonNullable<Participation['residency']>>, 'areas' | 'links'>;

export const ruleFields = {
  ages: {
    title: { en: 'Ages', lv: 'Vecums', lt: 'Amžius', et: 'Vanus' },
    en: 'Age of everyone who takes part. The form asks for the year of birth, and the month only where it matters.',
    lv: 'Visu dalībnieku vecums. Veidlapa jautā dzimšanas gadu, bet mēnesi tikai tad, ja no tā kas atkarīgs.',
    fields: agesFields,
  },
  agesOn: {
    title: {
      en: 'Age counts on',
      lv: 'Diena, kurā skaita vecumu',
      lt: 'Diena, kurią skaičiuojamas amžius',
      et: 'Vanuse arvestamise päev',
    },
    en: 'Day on which the age counts. Without it, the day of applying.',
    lv: 'Diena, kurā vērā ņem vecumu. Ja tās nav, pieteikšanās diena.',
    example: '2027-03-01',
  },
  adults: {
    title: {
      en: 'Adults in the team',
      lv: 'Pieaugušie komandā',
      lt: 'Suaugusieji komandoje',
      et: 'Täiskasvanud meeskonnas',
    },
    en: 'Adults who must be part of the entry.',
    lv: 'Pieaugušie, kam jābūt pieteikuma dalībniekiem.',
    fields: {
      count: {
        title: { en: 'How many', lv: 'Cik', lt: 'Kiek', et: 'Mitu' },
        en: 'How many adults are needed.',
        lv: 'Cik pieaugušo vajag.',
        example: 1,
      },
      from: {
        title: {
          en: 'Adult from age',
          lv: 'Pieaugušais no vecuma',
          lt: 'Suaugusiu laikomas nuo',
          et: 'Täiskasvanu alates vanusest',
        },
        en: 'Age in full years from which a person counts as an adult here. Without it, 18.',
        lv: 'Vecums pilnos gados, no kura cilvēku šeit uzskata par pieaugušo. Ja tā nav, 18.',
        example: 18,
      },
      older: {
        title: {
          en: 'May be older',
          lv: 'Var būt vecāki',
          lt: 'Gali būti vyresni',
          et: 'Võivad olla vanemad',
        },
        en: 'true if an adult may be older than “ages” allows.',
        lv: 'true, ja pieaugušais drīkst būt vecāks, nekā atļauj „ages”.',
        example: true,
      },
      responsible: {
        title: {
          en: 'Responsible for the project',
          lv: 'Atbild par projektu',
          lt: 'Atsako už projektą',
          et: 'Vastutab projekti eest',
        },
        en: 'true if the adult is responsible for the project and its money. The rules say so.',
        lv: 'true, ja pieaugušais atbild par projektu un tā naudu. Nosacījumos tas ir pateikts.',
        example: true,
      },
      requiredIf: {
        title: {
          en: 'Needed only if',
          lv: 'Vajag tikai tad, ja',
          lt: 'Reikia tik jei',
          et: 'Vaja ainult siis, kui',
        },
        en: 'Needed only if somebody is under 18. Without it, always.',
        lv: 'Vajag tikai tad, ja kādam nav 18 gadu. Ja lauka nav, vajag vienmēr.',
        example: 'anyone-is-minor',
      },
    },
  },
  residency: {
    title: { en: 'Link to a place', lv: 'Saikne ar vietu', lt: 'Ryšys su vieta', et: 'Seos kohaga' },
    en: 'Where people must live, study or work. Any of the links to any of the areas is enough.',
    lv: 'Kur cilvēkiem jādzīvo, jāmācās vai jāstrādā. Pietiek ar vienu saikni ar vienu teritoriju.',
    fields: {
      ...residencyFields,
      appliesTo: {
        title: { en: 'Applies to', lv: 'Attiecas uz', lt: 'Taikoma', et: 'Kehtib' },
        en: 'Everyone who takes part, or only the person applying. Without it, everyone.',
        lv: 'Uz visiem dalībniekiem vai tikai uz to, kas piesakās. Ja lauka nav, uz visiem.',
        example: 'each',
      },
    },
  },
  guardianConsent: {
    title: {
      en: 'Consent of the legal representative',
      lv: 'Likumiskā pārstāvja atļauja',
      lt: 'Atstovo pagal įstatymą sutikimas',
      et: 'Seadusliku esindaja luba',
    },
    en: 'Written consent that minors need. The form offers a sheet to print and sign.',
    lv: 'Rakstiska atļauja, kas vajadzīga nepilngadīgajiem. Veidlapa piedāvā lapu, ko izdrukāt un parakstīt.',
    fields: {
      under: {
        title: { en: 'For people under', lv: 'Jaunākiem par', lt: 'Jaunesniems nei', et: 'Noorematele kui' },
        en: 'Everyone younger than this, in full years, needs it.',
        lv: 'Vajag ikvienam, kas ir jaunāks par šo vecumu pilnos gados.',
        example: 18,
      },
      appliesTo: {
        title: { en: 'Applies to', lv: 'Attiecas uz', lt: 'Taikoma', et: 'Kehtib' },
        en: 'Everyone who takes part, or only the person applying. Without it, everyone.',
        lv: 'Uz visiem dalībniekiem vai tikai uz to, kas piesakās. Ja lauka nav, uz visiem.',
        example: 'each',
      },
      form: {
        title: {
          en: 'Your own consent form',
          lv: 'Pašu atļaujas veidlapa',
          lt: 'Sava sutikimo forma',
          et: 'Oma loavorm',
        },
        en: 'Address of the municipality’s own form, if it has one; it starts with https://.',
        lv: 'Pašvaldības veidlapas adrese, ja tāda ir; sākas ar https://.',
        example: 'https://novads.lv/atlauja.pdf',
      },
      upload: {
        title: {
          en: 'Sent with the application',
          lv: 'Pievieno pieteikumam',
          lt: 'Pridedamas prie paraiškos',
          et: 'Lisatakse taotlusele',
        },
        en: 'true if photos or scans of the signed sheets are added to the form; otherwise they are handed in on paper.',
        lv: 'true, ja parakstīto lapu fotogrāfijas vai skenējumus pievieno veidlapai; citādi tās iesniedz uz papīra.',
        example: true,
      },
    },
  },
  mentor: {
    title: {
      en: 'Supporting adult',
      lv: 'Pieaugušais, kas palīdz',
      lt: 'Padedantis suaugusysis',
      et: 'Toetav täiskasvanu',
    },
    en: 'Somebody who supports the entry without taking part. The form asks for name and email address.',
    lv: 'Kāds, kas palīdz, bet pats nepiedalās. Veidlapa jautā vārdu un e-pasta adresi.',
    fields: {
      required: {
        title: { en: 'Required', lv: 'Obligāts', lt: 'Privalomas', et: 'Kohustuslik' },
        en: 'true if everyone must name such a person.',
        lv: 'true, ja tāds cilvēks jānosauc visiem.',
        example: false,
      },
      requiredIf: {
        title: {
          en: 'Required only if',
          lv: 'Obligāts tikai tad, ja',
          lt: 'Privalomas tik jei',
          et: 'Kohustuslik ainult siis, kui',
        },
        en: 'Required only if somebody is under 18.',
        lv: 'Obligāts tikai tad, ja kādam nav 18 gadu.',
        example: 'applicant-is-minor',
      },
      from: {
        title: { en: 'Age from', lv: 'Vecums no', lt: 'Amžius nuo', et: 'Vanus alates' },
        en: 'Youngest age in full years; the form then asks for the year of birth.',
        lv: 'Mazākais vecums pilnos gados; veidlapa tad jautā dzimšanas gadu.',
        example: 18,
      },
      responsible: {
        title: {
          en: 'Responsible for the project',
          lv: 'Atbild par projektu',
          lt: 'Atsako už projektą',
          et: 'Vastutab projekti eest',
        },
        en: 'true if this person is responsible for the project and its money. The rules say so.',
        lv: 'true, ja šis cilvēks atbild par projektu un tā naudu. Nosacījumos tas ir pateikts.',
        example: false,
      },
      who: {
        title: {
          en: 'Who it can be',
          lv: 'Kas tas var būt',
          lt: 'Kas juo gali būti',
          et: 'Kes see võib olla',
        },
        en: 'Who can support, in your own words.',
        lv: 'Kas var palīdzēt, jūsu vārdiem.',
        example: {
          lv: 'jaunatnes darbinieks, skolotājs vai cits pieaugušais',
          en: 'a youth worker, a teacher or another adult',
        },
      },
    },
  },
  applications: {
    title: {
      en: 'Number of applications',
      lv: 'Pieteikumu skaits',
      lt: 'Paraiškų skaičius',
      et: 'Taotluste arv',
    },
    en: 'How often one person can apply.',
    lv: 'Cik reižu viens cilvēks var pieteikties.',
    fields: {
      perRound: {
        title: { en: 'In one round', lv: 'Vienā kārtā', lt: 'Per vieną etapą', et: 'Ühes voorus' },
        en: 'Most applications in one round.',
        lv: 'Lielākais pieteikumu skaits vienā kārtā.',
        example: 1,
      },
      perYear: {
        title: { en: 'In one year', lv: 'Vienā gadā', lt: 'Per vienus metus', et: 'Ühes aastas' },
        en: 'Most applications in one calendar year.',
        lv: 'Lielākais pieteikumu skaits vienā kalendāra gadā.',
        example: 2,
      },
    },
  },
} satisfies DocsOf<Rules>;
