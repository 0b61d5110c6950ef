/** The sample feed and what becomes of it in each state of an element. */
import { shiftDates } from '../../src/cli/demo/shift-dates.js';
import { LANGUAGES } from '../../src/core/i18n/languages.js';
import sample from './paraugnovads.json';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Document = Readonly<Record<string, Json>> & {
  readonly instruments: readonly Readonly<Record<string, Json>>[];
  readonly enterprises: readonly Readonly<Record<string, Json>>[];
  readonly resources: readonly Readonly<Record<string, Json>>[];
  readonly organisations: readonly Readonly<Record<string, Json>>[];
  readonly needs: readonly Readonly<Record<string, Json>>[];
};

/** A document, or how the server fails: no answer at all, an error page, no line. */
export type Feed = Document | 'never' | 'broken' | 'offline';

/** The sample as it stands on the stories' day. */
export const SAMPLE = shiftDates(sample as unknown as Document, '2026-11-22');

const [first, second, third] = SAMPLE.instruments as [Document, Document, Document];

/** The same document as a publisher with one language would write it. */
function onlyIn(language: string, value: Json): Json {
  if (Array.isArray(value)) return value.map((each: Json) => onlyIn(language, each));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const isText = entries.length > 0 && entries.every(([key]) => LANGUAGES.some((each) => each === key));
  const kept = isText ? entries.filter(([key]) => key === language) : entries;
  return Object.fromEntries(kept.map(([key, each]) => [key, onlyIn(language, each)]));
}

/** What people do to feeds by hand: a field left out, a date that is none, an id used twice, a new word. */
const BROKEN_RECORDS = [
  { ...first, id: 'no-title', title: null },
  { ...second, id: 'bad-date', rounds: [{ closes: '31.12.2026' }] },
  { ...third, id: first['id']! },
  { ...third, id: 'new-form', supportType: 'gift' },
];

const WORD = {
  lv: 'pašvaldībuuzņēmējdarbībasatbalstaprogrammassaskaņošana',
  en: 'Municipalsocialentrepreneurshipsupportprogrammecoordination',
  lt: 'nebeprisikiškiakopūsteliaujančiuosiuosesavivaldybėse',
  et: 'sotsiaalseteettevõtetetoetusmeetmetekooskõlastuskomisjon',
};
const SENTENCE = {
  lv: 'Līdzfinansējums sociālās uzņēmējdarbības, kopienu iniciatīvu un darba integrācijas projektiem visās pagastu pārvaldēs',
  en: 'Co-financing for social entrepreneurship, community initiatives and work integration in every rural parish of the municipality',
  lt: 'Socialinio verslo, bendruomenių iniciatyvų ir integracijos į darbo rinką projektų bendrasis finansavimas visose seniūnijose',
  et: 'Kaasrahastus sotsiaalse ettevõtluse, kogukonna algatuste ja tööintegratsiooni projektidele kõigis osavaldades',
};
const long = (times: number) =>
  Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      `${`${SENTENCE[language]}, `.repeat(times)}${WORD[language]}, ${SENTENCE[language]}`,
    ]),
  );

const LONG_RECORDS = [
  {
    ...first,
    title: long(1),
    summary: long(4),
    provider: { name: long(1) },
    eligibility: { applicants: long(2) },
    amount: { from: 1_250_000.5, to: 987_654_321, currency: 'EUR', per: 'applicant', coFundingPercent: 12.5 },
  },
  { ...second, title: WORD, summary: long(1), provider: { name: WORD } },
  third,
];

const [bakery, laundry] = SAMPLE.enterprises as [Document, Document];

const BROKEN_ENTERPRISES = [
  { ...bakery, id: 'no-name', name: null },
  {
    ...laundry,
    id: 'bad-hours',
    openingHours: { weekly: [{ days: ['mon'], hours: [{ opens: '9', closes: '17' }] }] },
  },
];

const LONG_ENTERPRISES: Document['enterprises'] = [
  {
    ...bakery,
    name: long(0),
    summary: long(4),
    products: [{ name: WORD }, { name: SENTENCE }, { name: long(1) }],
    address: { text: long(1), locality: WORD },
    impact: [{ label: long(1), value: 987_654_321.5, unit: WORD, year: 2025, source: { title: long(1) } }],
    contact: { name: WORD, role: long(1), email: `${'uznemums'.repeat(8)}@paraugnovads.example` },
  },
  { ...laundry, name: WORD, summary: WORD },
  { id: 'least', name: SENTENCE, summary: SENTENCE },
];

/** Pictures and a video of another host, a logo that is no picture, and no picture at all. */
const PICTURELESS: Document['enterprises'] = [
  {
    ...bakery,
    logo: { url: 'https://pictures.example/logo.png' },
    photos: [{ url: 'https://pictures.example/photo.jpg' }],
    video: {
      provider: 'youtube',
      id: 'AbCdEfGhIj_',
      title: SENTENCE,
      poster: 'https://pictures.example/p.jpg',
    },
  },
  { ...laundry, logo: { url: '/demo/enterprises/video-morning-bread.lv.vtt' }, photos: [] },
  ...SAMPLE.enterprises.slice(8),
];

const [stories, overview] = SAMPLE.resources as [Document, Document];

const BROKEN_RESOURCES = [
  { ...stories, id: 'no-version', versions: [] },
  { ...overview, id: 'new-kind', kind: 'book' },
];

const LONG_RESOURCES: Document['resources'] = [
  {
    ...stories,
    title: long(1),
    summary: long(4),
    author: long(0),
    publisher: { name: long(1) },
    licence: { title: long(0) },
    versions: LANGUAGES.map((language) => ({
      language,
      title: `${SENTENCE[language]}, ${WORD[language]}`,
      url: `/faili/${language}.pdf`,
      format: 'pdf',
      bytes: 123_456_789,
      pages: 1_234,
    })),
  },
  { ...overview, title: WORD, summary: WORD, publisher: { name: WORD } },
  { id: 'least', kind: 'tool', title: SENTENCE, summary: SENTENCE, versions: [{ language: 'mul' }] },
];

const [camp, washing] = SAMPLE.needs as [Document, Document];

const BROKEN_NEEDS = [
  { ...camp, id: 'no-side', who: null },
  { ...washing, id: 'bad-day', by: '1. jūnijs' },
];

const LONG_NEEDS: Document['needs'] = [
  { ...camp, title: long(1), summary: long(4), description: long(12), quantity: long(0) },
  {
    ...washing,
    title: WORD,
    summary: WORD,
    quantity: WORD,
    contact: { name: WORD, url: 'https://a.example' },
  },
  { id: 'least', who: 'enterprise', kind: 'other', title: SENTENCE, summary: SENTENCE },
];

/** A recording with its text, and a document with its cover. */
const MEDIA: Document['resources'] = [
  {
    ...stories,
    kind: 'video',
    versions: [
      {
        language: 'lv',
        video: { provider: 'youtube', id: 'AbCdEfGhIj_', title: SENTENCE, seconds: 245, transcript: long(6) },
      },
    ],
  },
  overview,
];

const [office, service] = SAMPLE.organisations as [Document, Document];

const BROKEN_ORGANISATIONS = [
  { ...office, id: 'no-kind', kind: 'friends' },
  { ...service, id: 'own-help', offers: ['money'] },
];

const LONG_ORGANISATIONS: Document['organisations'] = [
  {
    ...office,
    name: long(1),
    summary: long(4),
    description: long(6),
    offers: [{ kind: 'mentoring', text: long(2) }, { kind: 'money', text: WORD }, { kind: 'premises' }],
    contact: {
      name: WORD,
      role: long(1),
      email: `${'atbalsts'.repeat(8)}@paraugnovads.example`,
      hours: long(0),
    },
    address: { text: long(1) },
    howToReach: long(2),
  },
  { ...service, name: WORD, summary: WORD },
  { id: 'least', kind: 'science', name: SENTENCE, summary: SENTENCE },
];

export const FEEDS = {
  sample: SAMPLE,
  loading: 'never',
  failed: 'broken',
  old: 'offline',
  skipped: {
    ...SAMPLE,
    instruments: [...BROKEN_RECORDS.slice(0, 2), ...SAMPLE.instruments, ...BROKEN_RECORDS.slice(2)],
    enterprises: [...BROKEN_ENTERPRISES, ...SAMPLE.enterprises],
    resources: [...BROKEN_RESOURCES, ...SAMPLE.resources],
    organisations: [...BROKEN_ORGANISATIONS, ...SAMPLE.organisations],
    needs: [...BROKEN_NEEDS, ...SAMPLE.needs],
  },
  empty: { ...SAMPLE, instruments: [], enterprises: [], resources: [], organisations: [], needs: [] },
  latvian: { ...(onlyIn('lv', SAMPLE) as Document), languages: ['lv'] },
  long: {
    ...SAMPLE,
    instruments: LONG_RECORDS,
    enterprises: LONG_ENTERPRISES,
    resources: LONG_RESOURCES,
    organisations: LONG_ORGANISATIONS,
    needs: LONG_NEEDS,
  },
  media: { ...SAMPLE, resources: MEDIA },
  pictureless: { ...SAMPLE, enterprises: PICTURELESS },
} satisfies Record<string, Feed>;
