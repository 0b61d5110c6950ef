/** What a contest says of its projects, topics and prizes, field by field. */
import type { Contest } from '../../feed/schema/schema.js';
import type { DocsOf } from '../field-docs.js';

export const projectFields = {
  areas: {
    title: { en: 'Areas', lv: 'Teritorijas', lt: 'Teritorijos', et: 'Piirkonnad' },
    en: 'Where the project takes place: identifiers from the feed’s “areas”.',
    lv: 'Kur projekts notiek: identifikatori no datu faila saraksta „areas”.',
    example: ['paraugnovads'],
  },
  notForProfit: {
    title: { en: 'Not for profit', lv: 'Bez peļņas', lt: 'Nesiekiama pelno', et: 'Mittetulunduslik' },
    en: 'true if the project must not make a profit.',
    lv: 'true, ja projekts nedrīkst gūt peļņu.',
    example: true,
  },
  startsWithinMonths: {
    title: {
      en: 'Starts within, months',
      lv: 'Sākas ne vēlāk kā pēc, mēneši',
      lt: 'Prasideda ne vėliau kaip po, mėnesiai',
      et: 'Algab hiljemalt, kuud',
    },
    en: 'The project starts at most this many months after applying.',
    lv: 'Projekts sākas ne vēlāk kā pēc tik mēnešiem no pieteikšanās.',
    example: 3,
  },
  lastsMonths: {
    title: {
      en: 'Lasts at most, months',
      lv: 'Ilgst ne vairāk kā, mēneši',
      lt: 'Trunka ne ilgiau kaip, mėnesiai',
      et: 'Kestab kuni, kuud',
    },
    en: 'Longest duration in months.',
    lv: 'Lielākais ilgums mēnešos.',
    example: 6,
  },
} satisfies DocsOf<NonNullable<Contest['project']>>;

export const strandFields = {
  id: {
    title: { en: 'Identifier', lv: 'Identifikators', lt: 'Identifikatorius', et: 'Tunnus' },
    en: 'Short name under which the choice is stored: letters a–z, digits, “-”, “_” and “.”. Do not change it once people have applied.',
    lv: 'Īsais nosaukums, ar kuru glabā izvēli: burti a–z, cipari, „-”, „_” un „.”. Nemainiet to, kad pieteikumi jau ir.',
    example: 'daba',
  },
  name: {
    title: { en: 'Topic', lv: 'Temats', lt: 'Tema', et: 'Teema' },
    en: 'What the topic is called in the form and in the rules.',
    lv: 'Kā tematu sauc veidlapā un nosacījumos.',
    example: { lv: 'Daba', en: 'Nature' },
  },
  description: {
    title: { en: 'What it means', lv: 'Ko tas nozīmē', lt: 'Ką tai reiškia', et: 'Mida see tähendab' },
    en: 'Which ideas belong to it.',
    lv: 'Kuras idejas tajā ietilpst.',
    example: { lv: 'Idejas parkiem, upēm un dārziem', en: 'Ideas for parks, rivers and gardens' },
  },
  to: {
    title: { en: 'Amount up to', lv: 'Summa līdz', lt: 'Suma iki', et: 'Summa kuni' },
    en: 'Largest amount for one project of this topic.',
    lv: 'Lielākā summa vienam šī temata projektam.',
    example: 500,
  },
} satisfies DocsOf<NonNullable<Contest['strands']>[number]>;

export const contestPrizeFields = {
  name: {
    title: { en: 'Prize', lv: 'Balva', lt: 'Prizas', et: 'Auhind' },
    en: 'What can be won, in a few words.',
    lv: 'Ko var iegūt, dažos vārdos.',
    example: { lv: 'Skatītāju balva', en: 'Audience prize' },
  },
  count: {
    title: { en: 'How many', lv: 'Cik', lt: 'Kiek', et: 'Mitu' },
    en: 'How many prizes of this kind there are.',
    lv: 'Cik šādu balvu ir.',
    example: 1,
  },
  amount: {
    title: { en: 'Amount', lv: 'Summa', lt: 'Suma', et: 'Summa' },
    en: 'Money, if the prize is money, in the contest’s currency.',
    lv: 'Nauda, ja balva ir nauda, konkursa valūtā.',
    example: 200,
  },
  description: {
    title: { en: 'What it means', lv: 'Ko tas nozīmē', lt: 'Ką tai reiškia', et: 'Mida see tähendab' },
    en: 'Anything else about the prize.',
    lv: 'Kas vēl sakāms par balvu.',
    example: { lv: 'Balso apbalvošanas dienā.', en: 'The vote is on the day of the ceremony.' },
  },
} satisfies DocsOf<NonNullable<Contest['prizes']>[number]>;
