/** What a contest’s rounds and stages say, field by field. */
import type { Contest, Stage } from '../../feed/schema/schema.js';
import type { DocsOf } from '../field-docs.js';
import { questionFields } from './question-docs.js';
import { roundFields } from './shared-docs.js';

export const contestRoundFields = {
  ...roundFields,
  nextWorkingDay: {
    title: {
      en: 'Moves to a working day',
      lv: 'Pārceļ uz darbdienu',
      lt: 'Keliama į darbo dieną',
      et: 'Lükkub tööpäevale',
    },
    en: 'true if a deadline on a weekend or on one of the contest’s holidays moves to the next working day.',
    lv: 'true, ja termiņu, kas ir brīvdienā vai konkursa svētku dienā, pārceļ uz nākamo darbdienu.',
    example: true,
  },
  extendedFrom: {
    title: {
      en: 'Earlier deadline',
      lv: 'Iepriekšējais termiņš',
      lt: 'Ankstesnis terminas',
      et: 'Varasem tähtaeg',
    },
    en: 'Deadline before it was extended. The page then says that it was.',
    lv: 'Termiņš pirms pagarināšanas. Lapā tad redzams, ka tas pagarināts.',
    example: '2027-02-15',
  },
  note: {
    title: {
      en: 'Note on the dates',
      lv: 'Piezīme par datumiem',
      lt: 'Pastaba dėl datų',
      et: 'Märkus kuupäevade kohta',
    },
    en: 'What is known of a date that is not set yet.',
    lv: 'Kas zināms par datumu, kas vēl nav noteikts.',
    example: {
      lv: 'Martā; dienu paziņosim līdz 1. februārim.',
      en: 'In March; the day is announced by 1 February.',
    },
  },
} satisfies DocsOf<NonNullable<Contest['rounds']>[number]>;

export const stageFields = {
  kind: {
    title: { en: 'Kind of stage', lv: 'Posma veids', lt: 'Etapo rūšis', et: 'Etapi liik' },
    en: 'What happens in this stage. Without a label the page calls it by this.',
    lv: 'Kas šajā posmā notiek. Ja nosaukuma nav, lapā posmu sauc tā.',
    example: 'full-project',
  },
  id: {
    title: { en: 'Identifier', lv: 'Identifikators', lt: 'Identifikatorius', et: 'Tunnus' },
    en: 'Needed only for a stage with questions: letters a–z, digits, “-”, “_” and “.”. Do not change it once something has been sent.',
    lv: 'Vajag tikai posmam ar jautājumiem: burti a–z, cipari, „-”, „_” un „.”. Nemainiet to, kad kaut kas jau ir nosūtīts.',
    example: 'pilns-projekts',
  },
  label: {
    title: { en: 'Name of the stage', lv: 'Posma nosaukums', lt: 'Etapo pavadinimas', et: 'Etapi nimetus' },
    en: 'What you call the stage, if its kind does not say enough.',
    lv: 'Kā posmu saucat, ja ar veidu nepietiek.',
    example: { lv: 'Projekta izstrāde', en: 'Working out the project' },
  },
  from: {
    title: { en: 'Begins', lv: 'Sākas', lt: 'Pradžia', et: 'Algab' },
    en: 'First day, or day and time, in the publisher’s time zone. Leave it out for a deadline.',
    lv: 'Pirmā diena vai diena un laiks izdevēja laika joslā. Termiņam to izlaidiet.',
    example: '2027-03-08',
  },
  to: {
    title: { en: 'Ends', lv: 'Beidzas', lt: 'Pabaiga', et: 'Lõpeb' },
    en: 'Last day, or day and time, in the publisher’s time zone. Without a time it is the end of the day.',
    lv: 'Pēdējā diena vai diena un laiks izdevēja laika joslā. Ja laika nav, tas ir dienas beigas.',
    example: '2027-04-05T16:00',
  },
  yearly: {
    title: { en: 'Every year', lv: 'Katru gadu', lt: 'Kasmet', et: 'Igal aastal' },
    en: 'true if the stage has the same dates every year.',
    lv: 'true, ja posms katru gadu ir tajos pašos datumos.',
    example: true,
  },
  registerBy: {
    title: {
      en: 'Register by',
      lv: 'Jāreģistrējas līdz',
      lt: 'Registruotis iki',
      et: 'Registreerida hiljemalt',
    },
    en: 'Last day, or day and time, on which people can register for it.',
    lv: 'Pēdējā diena vai diena un laiks, kad tam var reģistrēties.',
    example: '2027-03-05T12:00',
  },
  extraPoints: {
    title: { en: 'Extra points', lv: 'Papildu punkti', lt: 'Papildomi balai', et: 'Lisapunktid' },
    en: 'true if taking part gives extra points. The page says so.',
    lv: 'true, ja par dalību dod papildu punktus. Lapā tas ir pateikts.',
    example: true,
  },
  oneOf: {
    title: { en: 'What is handed in', lv: 'Ko iesniedz', lt: 'Kas pateikiama', et: 'Mida esitatakse' },
    en: 'Forms in which something can be handed in; one of them is enough.',
    lv: 'Kādā veidā var iesniegt; pietiek ar vienu.',
    example: [
      { lv: 'video', en: 'a video' },
      { lv: 'plakāts', en: 'a poster' },
    ],
  },
  questions: {
    title: { en: 'Questions', lv: 'Jautājumi', lt: 'Klausimai', et: 'Küsimused' },
    en: 'What those who have applied are asked between “from” and “to”. They send it with the reference and withdrawal code of their application. Conditions refer to questions of this stage only.',
    lv: 'Ko no „from” līdz „to” jautā tiem, kas jau pieteikušies. Viņi to sūta ar pieteikuma numuru un atsaukšanas kodu. Nosacījumi attiecas tikai uz šī posma jautājumiem.',
    fields: questionFields,
  },
  invitationOnly: {
    title: {
      en: 'Only if invited',
      lv: 'Tikai uzaicinātajiem',
      lt: 'Tik pakviestiems',
      et: 'Ainult kutsututele',
    },
    en: 'true if only those whom the officer has invited can send these answers. Without it, everyone who has applied.',
    lv: 'true, ja šīs atbildes var sūtīt tikai tie, kurus darbinieks uzaicinājis. Ja lauka nav, visi, kas pieteikušies.',
    example: true,
  },
  location: {
    title: { en: 'Place', lv: 'Vieta', lt: 'Vieta', et: 'Koht' },
    en: 'Where it takes place; “online” too.',
    lv: 'Kur tas notiek; arī „tiešsaistē”.',
    example: { lv: 'Paraugpilsētas jauniešu centrs', en: 'Youth centre of Paraugpilsēta' },
  },
  url: {
    title: { en: 'Web page', lv: 'Tīmekļa lapa', lt: 'Interneto puslapis', et: 'Veebileht' },
    en: 'Page about this stage, for example with the registration; it starts with https://.',
    lv: 'Lapa par šo posmu, piemēram, ar reģistrāciju; adrese sākas ar https://.',
    example: 'https://novads.lv/macibas',
  },
} satisfies DocsOf<Stage>;
