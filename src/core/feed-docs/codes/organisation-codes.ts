/** What the codes of `organisations[]` mean. */
import type * as lists from '../../feed/enums/organisations.js';
import type { CodesOf } from '../code-docs.js';

export const organisationKindCodes = {
  municipality: {
    label: 'organisation-kind.municipality',
    en: 'A municipality or one of its units.',
    lv: 'Pašvaldība vai tās struktūrvienība.',
  },
  'business-support': {
    label: 'organisation-kind.business-support',
    en: 'An incubator, advisory centre or other help for people in business.',
    lv: 'Inkubators, konsultāciju centrs vai cita palīdzība uzņēmējiem.',
  },
  finance: {
    label: 'organisation-kind.finance',
    en: 'Lends, guarantees, invests or grants money.',
    lv: 'Aizdod, galvo, iegulda vai piešķir naudu.',
  },
  'local-action-group': {
    label: 'organisation-kind.local-action-group',
    en: 'A partnership of a rural or coastal area that runs LEADER calls.',
    lv: 'Lauku vai piekrastes teritorijas partnerība, kas izsludina LEADER projektu konkursus.',
  },
  'ngo-centre': {
    label: 'organisation-kind.ngo-centre',
    en: 'Helps associations, foundations and groups of residents.',
    lv: 'Palīdz biedrībām, nodibinājumiem un iedzīvotāju grupām.',
  },
  association: {
    label: 'organisation-kind.association',
    en: 'Speaks for social enterprises or another field, and brings its members together.',
    lv: 'Pārstāv sociālos uzņēmumus vai citu nozari un saved kopā tās dalībniekus.',
  },
  'youth-organisation': {
    label: 'organisation-kind.youth-organisation',
    en: 'A youth centre, youth council or association of young people.',
    lv: 'Jauniešu centrs, jauniešu dome vai jauniešu biedrība.',
  },
  science: {
    label: 'organisation-kind.science',
    en: 'A university, institute or other place of research.',
    lv: 'Augstskola, institūts vai cita pētniecības vieta.',
  },
  'social-service': {
    label: 'organisation-kind.social-service',
    en: 'Helps people in difficulty; knows what target groups need.',
    lv: 'Palīdz cilvēkiem grūtībās; zina, kas mērķa grupām vajadzīgs.',
  },
} satisfies CodesOf<typeof lists.ORGANISATION_KINDS>;

export const helpKindCodes = {
  consultation: {
    label: 'help.consultation',
    en: 'Answers a question, in person, by phone or online.',
    lv: 'Atbild uz jautājumu klātienē, pa tālruni vai tiešsaistē.',
  },
  mentoring: {
    label: 'help.mentoring',
    en: 'An experienced person supports you for several months.',
    lv: 'Pieredzējis cilvēks ir līdzās vairākus mēnešus.',
  },
  training: {
    label: 'help.training',
    en: 'Courses, seminars, workshops.',
    lv: 'Kursi, semināri, darbnīcas.',
  },
  money: {
    label: 'help.money',
    en: 'Grants, loans, guarantees, prizes.',
    lv: 'Granti, aizdevumi, galvojumi, balvas.',
  },
  premises: {
    label: 'help.premises',
    en: 'Rooms, land, equipment, free of charge or at a lower price.',
    lv: 'Telpas, zeme, aprīkojums bez maksas vai lētāk.',
  },
  network: {
    label: 'help.network',
    en: 'Introduces people to partners, buyers and other enterprises.',
    lv: 'Iepazīstina ar partneriem, pircējiem un citiem uzņēmumiem.',
  },
} satisfies CodesOf<typeof lists.HELP_KINDS>;

export const helpedGroupCodes = {
  youth: { label: 'library-audience.youth' },
  founder: {
    label: 'helped.founder',
    en: 'People who have an idea and no enterprise yet.',
    lv: 'Cilvēki, kam ir ideja, bet uzņēmuma vēl nav.',
  },
  enterprise: { label: 'library-audience.enterprise' },
  community: { label: 'library-audience.community' },
  municipality: { label: 'library-audience.municipality' },
} satisfies CodesOf<typeof lists.HELPED_GROUPS>;
