/** A plan of the invented municipality in which every section is filled, in each language. */
import { add, createPlan, setAt, type ListName, type Plan } from '../src/core/plan/plan.js';
import type { Language } from '../src/core/i18n/languages.js';

type Text = Readonly<Record<Language, string>>;

const T = {
  title: {
    lv: 'Sociālās uzņēmējdarbības rīcības plāns',
    en: 'Action plan for social entrepreneurship',
    lt: 'Socialinio verslumo veiksmų planas',
    et: 'Sotsiaalse ettevõtluse tegevuskava',
  },
  what: {
    lv: 'vairāk sociālo uzņēmumu strādā katrā pagastā',
    en: 'more social enterprises work in every parish',
    lt: 'kiekvienoje seniūnijoje veikia daugiau socialinio verslo įmonių',
    et: 'igas osavallas tegutseb rohkem sotsiaalseid ettevõtteid',
  },
  unit: {
    lv: 'Attīstības nodaļa',
    en: 'Development Department',
    lt: 'Plėtros skyrius',
    et: 'Arenguosakond',
  },
  indicator: {
    lv: 'sociālo uzņēmumu skaits',
    en: 'number of social enterprises',
    lt: 'socialinių verslų skaičius',
    et: 'sotsiaalsete ettevõtete arv',
  },
  enterprises: { lv: 'uzņēmumi', en: 'enterprises', lt: 'įmonės', et: 'ettevõtted' },
  register: {
    lv: 'reģistrs, reizi gadā',
    en: 'the register, once a year',
    lt: 'registras, kartą per metus',
    et: 'register, kord aastas',
  },
  grants: { lv: 'granti', en: 'grants', lt: 'dotacijos', et: 'toetused' },
  council: { lv: 'dome', en: 'the council', lt: 'taryba', et: 'volikogu' },
  priority: {
    lv: 'Sociālā uzņēmējdarbība',
    en: 'Social entrepreneurship',
    lt: 'Socialinis verslumas',
    et: 'Sotsiaalne ettevõtlus',
  },
  task: {
    lv: 'Grantu programma, kas finansē vismaz 10 jaunus projektus',
    en: 'A grant programme that pays for at least 10 new projects',
    lt: 'Dotacijų programa, finansuojanti bent 10 naujų projektų',
    et: 'Toetusprogramm, mis rahastab vähemalt 10 uut projekti',
  },
  rules: {
    lv: 'Sagatavot nolikumu',
    en: 'Write the rules',
    lt: 'Parengti nuostatus',
    et: 'Koostada kord',
  },
  seminar: {
    lv: 'Seminārs par pieteikumu rakstīšanu',
    en: 'Seminar about writing applications',
    lt: 'Seminaras apie paraiškų rašymą',
    et: 'Taotluste kirjutamise seminar',
  },
  call: {
    lv: 'Pirmais grantu konkurss',
    en: 'First call for applications',
    lt: 'Pirmasis paraiškų konkursas',
    et: 'Esimene taotlusvoor',
  },
  budget: {
    lv: 'Pašvaldības budžets',
    en: 'Municipal budget',
    lt: 'Savivaldybės biudžetas',
    et: 'Omavalitsuse eelarve',
  },
  lawyer: {
    lv: 'jurista atzinums',
    en: 'the lawyer’s opinion',
    lt: 'teisininko išvada',
    et: 'juristi arvamus',
  },
  mentors: { lv: 'mentori', en: 'mentors', lt: 'mentoriai', et: 'mentorid' },
  understanding: {
    lv: 'iedzīvotāju izpratne par sociālajiem uzņēmumiem',
    en: 'what residents know about social enterprises',
    lt: 'gyventojų žinios apie socialinį verslą',
    et: 'elanike teadmised sotsiaalsetest ettevõtetest',
  },
  survey: { lv: 'aptauja', en: 'survey', lt: 'apklausa', et: 'küsitlus' },
  few: { lv: 'zina retais', en: 'few know of them', lt: 'žino nedaugelis', et: 'teavad vähesed' },
  most: { lv: 'zina vairākums', en: 'most know one', lt: 'žino dauguma', et: 'teab enamik' },
  half: { lv: 'zina puse', en: 'half know one', lt: 'žino pusė', et: 'teavad pooled' },
  partner: {
    lv: 'trīs biedrības un bibliotēka, martā',
    en: 'three associations and the library, in March',
    lt: 'trys asociacijos ir biblioteka, kovą',
    et: 'kolm ühingut ja raamatukogu, märtsis',
  },
  openDay: {
    lv: 'Atvērto durvju diena',
    en: 'Open day',
    lt: 'Atvirų durų diena',
    et: 'Lahtiste uste päev',
  },
  residents: { lv: 'iedzīvotāji', en: 'residents', lt: 'gyventojai', et: 'elanikud' },
  newspaper: {
    lv: 'pašvaldības laikraksts',
    en: 'the municipality’s newspaper',
    lt: 'savivaldybės laikraštis',
    et: 'omavalitsuse ajaleht',
  },
  youth: { lv: 'jaunieši', en: 'young people', lt: 'jaunimas', et: 'noored' },
  careers: { lv: 'karjeras dienas', en: 'career days', lt: 'karjeros dienos', et: 'karjääripäevad' },
  firstJob: {
    lv: 'pirmā darba pieredze',
    en: 'first work experience',
    lt: 'pirmoji darbo patirtis',
    et: 'esimene töökogemus',
  },
  practice: {
    lv: 'prakses vietas',
    en: 'places for an internship',
    lt: 'praktikos vietos',
    et: 'praktikakohad',
  },
  money: {
    lv: 'finansējums ir nepietiekams',
    en: 'money is short',
    lt: 'finansavimas nepakankamas',
    et: 'raha on vähe',
  },
  fewer: {
    lv: 'mazāk grantu',
    en: 'fewer grants',
    lt: 'mažiau dotacijų',
    et: 'vähem toetusi',
  },
  reserve: {
    lv: 'rezerve budžetā',
    en: 'a reserve in the budget',
    lt: 'rezervas biudžete',
    et: 'reserv eelarves',
  },
  law: {
    lv: 'tiesību aktu ierobežojumi',
    en: 'legal restrictions',
    lt: 'teisės aktų apribojimai',
    et: 'õigusaktide piirangud',
  },
  paid: {
    lv: 'Cik grantu ir izmaksāts',
    en: 'How many grants have been paid',
    lt: 'Kiek dotacijų išmokėta',
    et: 'Mitu toetust on välja makstud',
  },
} satisfies Record<string, Text>;

export function planIn(language: Language): Plan {
  const say = (text: Text): string => text[language];
  const unit = say(T.unit);
  const blank: Plan = { ...createPlan('story'), title: say(T.title), from: '2026-01-01', to: '2027-12-31' };
  let plan: Plan = { ...blank, budget: { '2026': '14000', '2027': '16000' } };
  const set = (path: string, fields: object) =>
    Object.entries(fields).forEach(([name, value]) => (plan = setAt(plan, `${path}.${name}`, value)));
  const put = (path: string, name: ListName, fields: object) => (plan = add(plan, path, name, fields));

  set('goals.0', { what: say(T.what), who: unit, by: '2027-12-31', priority: say(T.priority) });
  set('goals.0.measure', {
    name: say(T.indicator),
    unit: say(T.enterprises),
    baseline: '10',
    target: '12',
    method: say(T.register),
  });
  put('goals.0.resources', 'resources', {
    type: 'financial',
    name: say(T.grants),
    holder: say(T.council),
  });
  put('goals.0.milestones', 'milestones', { date: '2026-12-31', value: '11' });
  put('goals.0.measure.values', 'values', { date: '2026-03-31', value: '10' });
  put('goals.0.measure.values', 'values', { date: '2026-09-30', value: '11' });

  put('goals.0.tasks', 'tasks', { name: say(T.task) });
  const activities = 'goals.0.tasks.0.activities';
  const common = { unit, money: say(T.budget) };
  put(activities, 'activities', {
    ...common,
    name: say(T.rules),
    from: '2026-01-15',
    to: '2026-03-31',
    state: 'done',
  });
  put(activities, 'activities', {
    ...common,
    name: say(T.seminar),
    from: '2026-10-01',
    to: '2026-11-15',
    who: say(T.mentors),
    costs: { 2026: '800' },
  });
  put(activities, 'activities', {
    ...common,
    name: say(T.call),
    from: '2027-02-01',
    to: '2027-04-30',
    costs: { 2027: '18000' },
    state: 'blocked',
    unblock: say(T.lawyer),
  });

  put('goals.0.indicators', 'indicators', {
    name: say(T.understanding),
    isQualitative: true,
    baseline: say(T.few),
    target: say(T.most),
    method: say(T.survey),
  });
  put('goals.0.indicators.0.values', 'values', { date: '2026-06-30', value: say(T.half) });
  set('partners.0', { isDone: true, note: say(T.partner) });
  set('partners.1', { isDone: true });
  put('information', 'information', {
    name: say(T.openDay),
    audience: say(T.residents),
    channel: say(T.newspaper),
    from: '2027-05-01',
    to: '2027-05-31',
    unit,
  });
  put('needs', 'needs', {
    group: say(T.youth),
    support: say(T.careers),
    need: say(T.firstJob),
    help: say(T.practice),
  });
  put('risks', 'risks', {
    factor: say(T.money),
    effect: say(T.fewer),
    likelihood: 'medium',
    impact: 'high',
    prevention: say(T.reserve),
    owner: unit,
  });
  put('risks', 'risks', { factor: say(T.law), likelihood: 'low', impact: 'medium' });
  put('followUp', 'followUp', { name: say(T.paid), date: '2027-01-31', unit, indicator: say(T.indicator) });
  return plan;
}
