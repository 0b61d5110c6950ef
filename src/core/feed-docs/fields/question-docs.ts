/** What a contest’s questions say, field by field. */
import type { Question } from '../../feed/schema/schema.js';
import type { DocsOf } from '../field-docs.js';

export const optionFields = {
  value: {
    title: { en: 'Value', lv: 'Vērtība', lt: 'Reikšmė', et: 'Väärtus' },
    en: 'What is stored and sent if somebody chooses it: letters a–z, digits, “-”, “_” and “.”. Do not change it once people have applied.',
    lv: 'Ko saglabā un nosūta, ja kāds to izvēlas: burti a–z, cipari, „-”, „_” un „.”. Nemainiet to, kad pieteikumi jau ir.',
    example: 'skola',
  },
  label: {
    title: { en: 'Option', lv: 'Izvēle', lt: 'Pasirinkimas', et: 'Valik' },
    en: 'The words that people choose from.',
    lv: 'Vārdi, no kuriem cilvēki izvēlas.',
    example: { lv: 'Skolā', en: 'At school' },
  },
  help: {
    title: {
      en: 'Help with the option',
      lv: 'Paskaidrojums par izvēli',
      lt: 'Pasirinkimo paaiškinimas',
      et: 'Valiku selgitus',
    },
    en: 'A short explanation, shown below the option.',
    lv: 'Īss paskaidrojums; redzams zem izvēles.',
    example: { lv: 'Arī interešu izglītībā', en: 'After-school clubs too' },
  },
} satisfies DocsOf<NonNullable<Question['options']>[number]>;

export const conditionFields = {
  question: {
    title: {
      en: 'Earlier question',
      lv: 'Iepriekšējs jautājums',
      lt: 'Ankstesnis klausimas',
      et: 'Varasem küsimus',
    },
    en: 'Identifier of a question that comes earlier; it can be a standard one, such as “participationMode”.',
    lv: 'Agrāka jautājuma identifikators; tas var būt arī standarta jautājums, piemēram, „participationMode”.',
    example: 'participationMode',
  },
  equals: {
    title: { en: 'Answers', lv: 'Atbildes', lt: 'Atsakymai', et: 'Vastused' },
    en: 'The question is asked if the answer is one of these; true means that a consent is ticked. Without the list any answer will do.',
    lv: 'Jautājumu uzdod, ja atbilde ir kāda no šīm; true nozīmē, ka piekrišana ir atzīmēta. Ja saraksta nav, der jebkura atbilde.',
    example: ['team'],
  },
} satisfies DocsOf<NonNullable<Question['visibleIf']>[number]>;

/** What a question of the form and a column of a group have in common. */

export const columnFields = {
  id: {
    title: { en: 'Identifier', lv: 'Identifikators', lt: 'Identifikatorius', et: 'Tunnus' },
    en: 'Name under which answers are stored: letters a–z, digits, “-” and “_”, at most 80 characters. Do not change it once people have applied. Names of the standard questions are taken.',
    lv: 'Nosaukums, ar kuru glabā atbildes: burti a–z, cipari, „-” un „_”, ne vairāk kā 80 rakstzīmes. Nemainiet to, kad pieteikumi jau ir. Standarta jautājumu nosaukumi ir aizņemti.',
    example: 'problem',
  },
  label: {
    title: { en: 'Question', lv: 'Jautājums', lt: 'Klausimas', et: 'Küsimus' },
    en: 'What people are asked, in the way you would ask them yourself.',
    lv: 'Ko cilvēkiem jautā; tā, kā jūs paši jautātu.',
    example: { lv: 'Ko tu gribi mainīt?', en: 'What do you want to change?' },
  },
  help: {
    title: { en: 'Help', lv: 'Paskaidrojums', lt: 'Paaiškinimas', et: 'Selgitus' },
    en: 'What helps people to answer. Shown below the question.',
    lv: 'Kas palīdz atbildēt. Redzams zem jautājuma.',
    example: { lv: 'Pietiek ar dažiem teikumiem.', en: 'A few sentences are enough.' },
  },
  required: {
    title: { en: 'Required', lv: 'Obligāts', lt: 'Privaloma', et: 'Kohustuslik' },
    en: 'true if nobody can apply without an answer.',
    lv: 'true, ja bez atbildes pieteikties nevar.',
    example: true,
  },
  maxLength: {
    title: {
      en: 'At most characters',
      lv: 'Rakstzīmes, ne vairāk kā',
      lt: 'Ženklų, ne daugiau kaip',
      et: 'Tähemärke, kuni',
    },
    en: 'Longest answer, in characters; the form counts along.',
    lv: 'Garākā atbilde rakstzīmēs; veidlapa tās skaita.',
    example: 1000,
  },
  minLength: {
    title: {
      en: 'At least characters',
      lv: 'Rakstzīmes, vismaz',
      lt: 'Ženklų, bent',
      et: 'Tähemärke, vähemalt',
    },
    en: 'Shortest answer, in characters.',
    lv: 'Īsākā atbilde rakstzīmēs.',
    example: 40,
  },
  options: {
    title: { en: 'Options', lv: 'Izvēles iespējas', lt: 'Pasirinkimai', et: 'Valikud' },
    en: 'What people choose from, for the types “choice” and “multiple-choice”. Each value is there once.',
    lv: 'No kā izvēlas; veidiem „choice” un „multiple-choice”. Katra vērtība ir vienreiz.',
    fields: optionFields,
  },
  min: {
    title: { en: 'Smallest number', lv: 'Mazākais skaitlis', lt: 'Mažiausias skaičius', et: 'Vähim arv' },
    en: 'Smallest number or amount that can be answered.',
    lv: 'Mazākais skaitlis vai summa, ko var atbildēt.',
    example: 1,
  },
  max: {
    title: { en: 'Largest number', lv: 'Lielākais skaitlis', lt: 'Didžiausias skaičius', et: 'Suurim arv' },
    en: 'Largest number or amount that can be answered.',
    lv: 'Lielākais skaitlis vai summa, ko var atbildēt.',
    example: 500,
  },
  earliest: {
    title: { en: 'Earliest day', lv: 'Agrākā diena', lt: 'Anksčiausia diena', et: 'Varaseim päev' },
    en: 'First day that can be answered to a question for a date.',
    lv: 'Pirmā diena, ko var atbildēt, ja jautā datumu.',
    example: '2027-04-01',
  },
  latest: {
    title: { en: 'Latest day', lv: 'Vēlākā diena', lt: 'Vėliausia diena', et: 'Hiliseim päev' },
    en: 'Last day that can be answered to a question for a date.',
    lv: 'Pēdējā diena, ko var atbildēt, ja jautā datumu.',
    example: '2027-10-31',
  },
  autocomplete: {
    title: {
      en: 'Filled in by the browser',
      lv: 'Aizpilda pārlūks',
      lt: 'Užpildo naršyklė',
      et: 'Täidab brauser',
    },
    en: 'What the browser may offer from its own memory, so that people type less.',
    lv: 'Ko pārlūks drīkst piedāvāt no savas atmiņas, lai jāraksta mazāk.',
    example: 'name',
  },
} satisfies Omit<DocsOf<NonNullable<Question['fields']>[number]>, 'type'>;

export const questionFields = {
  ...columnFields,
  type: {
    title: { en: 'Kind of question', lv: 'Jautājuma veids', lt: 'Klausimo rūšis', et: 'Küsimuse liik' },
    en: 'How people answer: a text, a choice, a number, files …',
    lv: 'Kā cilvēki atbild: ar tekstu, izvēli, skaitli, failiem …',
    example: 'long-text',
  },
  step: {
    title: { en: 'Step', lv: 'Solis', lt: 'Žingsnis', et: 'Samm' },
    en: 'Part of the form in which it is asked. Without it files and budget have their own steps, consents come last, and everything else is about the idea.',
    lv: 'Veidlapas daļa, kurā to jautā. Ja tās nav, failiem un budžetam ir savi soļi, piekrišanas ir beigās, un viss cits ir par ideju.',
    example: 'idea',
  },
  visibleIf: {
    title: { en: 'Only if', lv: 'Tikai tad, ja', lt: 'Tik jei', et: 'Ainult siis, kui' },
    en: 'The question is asked only if all of these conditions are met.',
    lv: 'Jautājumu uzdod tikai tad, ja visi šie nosacījumi ir izpildīti.',
    fields: conditionFields,
  },
  from: {
    title: {
      en: 'At least rows or files',
      lv: 'Rindas vai faili, vismaz',
      lt: 'Eilučių ar failų, bent',
      et: 'Ridu või faile, vähemalt',
    },
    en: 'Smallest number of rows, files or chosen options.',
    lv: 'Mazākais rindu, failu vai izvēļu skaits.',
    example: 1,
  },
  to: {
    title: {
      en: 'At most rows or files',
      lv: 'Rindas vai faili, ne vairāk kā',
      lt: 'Eilučių ar failų, ne daugiau kaip',
      et: 'Ridu või faile, kuni',
    },
    en: 'Largest number of rows, files or chosen options.',
    lv: 'Lielākais rindu, failu vai izvēļu skaits.',
    example: 5,
  },
  accept: {
    title: { en: 'File types', lv: 'Failu veidi', lt: 'Failų tipai', et: 'Failitüübid' },
    en: 'Files that can be added: extensions such as “.pdf” or kinds such as “image/*”. Without the list every file can.',
    lv: 'Faili, ko var pievienot: paplašinājumi, piemēram, „.pdf”, vai veidi, piemēram, „image/*”. Ja saraksta nav, der jebkurš fails.',
    example: ['.pdf', 'image/*'],
  },
  maxBytes: {
    title: {
      en: 'Largest file, bytes',
      lv: 'Lielākais fails, baiti',
      lt: 'Didžiausias failas, baitai',
      et: 'Suurim fail, baiti',
    },
    en: 'Largest size of one file in bytes. 10000000 is about 10 MB.',
    lv: 'Viena faila lielākais izmērs baitos. 10000000 ir apmēram 10 MB.',
    example: 10000000,
  },
  fields: {
    title: { en: 'Columns', lv: 'Ailes', lt: 'Stulpeliai', et: 'Veerud' },
    en: 'What is asked in each row of a group.',
    lv: 'Ko jautā katrā grupas rindā.',
    fields: {
      ...columnFields,
      type: {
        title: { en: 'Kind of answer', lv: 'Atbildes veids', lt: 'Atsakymo rūšis', et: 'Vastuse liik' },
        en: 'How people answer in this column.',
        lv: 'Kā cilvēki šajā ailē atbild.',
        example: 'text',
      },
    },
  },
  prefill: {
    title: { en: 'Filled in by', lv: 'Aizpilda', lt: 'Užpildo', et: 'Täidab' },
    en: 'Another element of the site that can fill in the text: “goal” is the goal that somebody wrote with the goal helper and chose to use in the contest. Of several such questions the first is filled in.',
    lv: 'Cits vietnes elements, kas var aizpildīt tekstu: „goal” ir mērķis, ko kāds uzrakstījis ar mērķa palīgu un izvēlējies izmantot konkursā. Ja tādu jautājumu ir vairāki, aizpilda pirmo.',
    example: 'goal',
  },
  publicationConsent: {
    title: {
      en: 'Consent to publication',
      lv: 'Piekrišana publicēšanai',
      lt: 'Sutikimas skelbti',
      et: 'Nõusolek avaldamiseks',
    },
    en: 'true if the consent is about publishing a name, picture or work. Such a consent is never required and can be withdrawn on its own.',
    lv: 'true, ja piekrišana ir vārda, attēla vai darba publicēšanai. Tāda piekrišana nekad nav obligāta, un to var atsaukt atsevišķi.',
    example: true,
  },
} satisfies DocsOf<Question>;
