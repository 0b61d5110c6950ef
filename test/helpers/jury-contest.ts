/** A contest with everything that the officer’s side shows: a team, a budget, files, choices, criteria. */
import type { NewApplication } from '../../src/cli/submission-server/store/application-store.js';
import { FEED } from './submission-server.js';

const [IDEAS] = FEED.contests;

export const TEAM_CONTEST = {
  ...IDEAS!,
  id: 'team',
  title: { lv: 'Komandu konkurss', en: 'Team contest', et: 'Meeskonnad' },
  participation: { modes: ['individual', 'team'] },
  funding: { currency: 'EUR' },
  questions: [
    { id: 'title', type: 'text', label: { lv: 'Nosaukums', en: 'Title' }, required: true },
    { id: 'phone', type: 'phone', step: 'you', label: { lv: 'Tālrunis', en: 'Phone' } },
    {
      id: 'topic',
      type: 'choice',
      label: { lv: 'Tēma', en: 'Topic' },
      options: [
        { value: 'nature', label: { lv: 'Vide un daba', en: 'Nature' } },
        { value: 'sport', label: { lv: 'Sports', en: 'Sport' } },
      ],
    },
    {
      id: 'places',
      type: 'multiple-choice',
      label: { lv: 'Vietas', en: 'Places' },
      options: [
        { value: 'school', label: { lv: 'Skola', en: 'School' } },
        { value: 'park', label: { lv: 'Parks', en: 'Park' } },
      ],
    },
    { id: 'growth', type: 'number', label: { lv: 'Izmaiņas', en: 'Growth' } },
    { id: 'day', type: 'date', label: { lv: 'Diena', en: 'Day' } },
    { id: 'costs', type: 'budget', label: { lv: 'Izmaksas', en: 'Costs' } },
    { id: 'photos', type: 'files', label: { lv: 'Attēli', en: 'Pictures' } },
    { id: 'named', type: 'consent', label: { lv: 'Drīkst publicēt', en: 'May be published' } },
  ],
  stages: [
    {
      kind: 'full-project',
      id: 'full',
      label: { lv: 'Pilnais projekts', en: 'Full project' },
      from: '2020-02-01',
      to: '2020-02-15',
      invitationOnly: true,
      questions: [
        { id: 'details', type: 'long-text', label: { lv: 'Apraksts', en: 'Details' } },
        { id: 'offer', type: 'files', label: { lv: 'Piedāvājums', en: 'Offer' } },
      ],
    },
  ],
  criteria: [
    { id: 'need', name: { lv: 'Vajadzība', en: 'Need' }, points: 10, weight: 60, questions: ['title'] },
    { id: 'plan', name: { lv: 'Plāns', en: 'Plan' }, points: 5, weight: 40, questions: ['costs'] },
  ],
};

export const OFFICER_FEED = {
  ...FEED,
  languages: ['lv', 'en', 'et'],
  contests: [...FEED.contests, TEAM_CONTEST],
};

export const fileKey = (at: number): string => `file-00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

/** Two photos that a phone has given the same name. */
const PHOTOS = [1, 2].map((at) => ({ key: fileKey(at), name: 'IMG_0001.HEIC', type: 'image/heic', size: 1 }));

/** A team of two with every kind of answer. */
export const teamApplication = (change: Partial<NewApplication> = {}): NewApplication => ({
  key: crypto.randomUUID(),
  contest: 'team',
  language: 'lv',
  digest: '',
  answers: {
    participationMode: 'team',
    name: 'Anna Bērziņa',
    email: 'anna@example.lv',
    members: [{ name: 'Jānis Kalns' }],
    title: 'Skeitparks',
    phone: '+371 29 123 456',
    topic: 'nature',
    places: ['school', 'park'],
    growth: -3,
    day: '2027-05-04',
    costs: [{ item: 'Dēļi', amount: 12.5 }],
    photos: PHOTOS,
    named: true,
    rulesAccepted: true,
  },
  uploads: PHOTOS.map(({ key }, at) => ({ key, bytes: new Uint8Array([at]) })),
  ...change,
});
