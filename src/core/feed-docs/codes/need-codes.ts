/** What the codes of `needs[]` mean. */
import type * as lists from '../../feed/enums/needs.js';
import type { CodesOf } from '../code-docs.js';

export const needPartyCodes = {
  municipality: {
    label: { en: 'Municipality', lv: 'Pašvaldība', lt: 'Savivaldybė', et: 'Omavalitsus' },
    en: 'The municipality, one of its offices, schools or other institutions.',
    lv: 'Pašvaldība, tās nodaļa, skola vai cita iestāde.',
  },
  enterprise: {
    label: { en: 'Enterprise', lv: 'Uzņēmums', lt: 'Įmonė', et: 'Ettevõte' },
    en: 'A social enterprise or an organisation like it.',
    lv: 'Sociālais uzņēmums vai līdzīga organizācija.',
  },
} satisfies CodesOf<typeof lists.NEED_PARTIES>;

export const needDirectionCodes = {
  need: {
    label: { en: 'Needed', lv: 'Vajag', lt: 'Reikia', et: 'Vaja' },
    en: 'Somebody looks for it.',
    lv: 'Kāds to meklē.',
  },
  offer: {
    label: { en: 'Offered', lv: 'Piedāvā', lt: 'Siūloma', et: 'Pakutakse' },
    en: 'Somebody has it and lets others use it, such as an empty building.',
    lv: 'Kādam tas ir, un viņš to ļauj izmantot citiem, piemēram, tukšu ēku.',
  },
} satisfies CodesOf<typeof lists.NEED_DIRECTIONS>;

export const needKindCodes = {
  service: { label: 'need-kind.service' },
  goods: { label: 'need-kind.goods' },
  jobs: {
    label: 'need-kind.jobs',
    en: 'Work or work experience for the people in “targetGroups”.',
    lv: 'Darbs vai darba pieredze cilvēkiem, kas norādīti laukā „targetGroups”.',
  },
  premises: {
    label: 'need-kind.premises',
    en: 'Rooms, empty buildings, land.',
    lv: 'Telpas, tukšas ēkas, zeme.',
  },
  equipment: { label: 'need-kind.equipment' },
  contacts: {
    label: 'need-kind.contacts',
    en: 'People to meet: buyers, partners, advisers.',
    lv: 'Cilvēki, ar kuriem satikties: pircēji, partneri, padomdevēji.',
  },
  visibility: {
    label: 'need-kind.visibility',
    en: 'A place at an event, in a newspaper or on a website.',
    lv: 'Vieta pasākumā, avīzē vai tīmekļvietnē.',
  },
  other: { label: 'need-kind.other' },
} satisfies CodesOf<typeof lists.NEED_KINDS>;
