/** What a contest says of its money, field by field. */
import type { Contest } from '../../feed/schema/schema.js';
import type { DocsOf } from '../field-docs.js';
import { agesFields } from './rule-docs.js';
import { currencyDoc } from './shared-docs.js';

type Funding = NonNullable<Contest['funding']>;

export const amountPerProjectFields = {
  from: {
    title: { en: 'Amount from', lv: 'Summa no', lt: 'Suma nuo', et: 'Summa alates' },
    en: 'Smallest amount for one project, in units of the currency, not in cents.',
    lv: 'Mazākā summa vienam projektam, valūtas vienībās, nevis centos.',
    example: 100,
  },
  to: {
    title: { en: 'Amount up to', lv: 'Summa līdz', lt: 'Suma iki', et: 'Summa kuni' },
    en: 'Largest amount for one project. The form does not accept a budget that asks for more.',
    lv: 'Lielākā summa vienam projektam. Veidlapa nepieņem budžetu, kas prasa vairāk.',
    example: 700,
  },
  coFundingPercent: {
    title: {
      en: 'Own contribution, %',
      lv: 'Pašu finansējums, %',
      lt: 'Nuosavas indėlis, %',
      et: 'Omafinantseering, %',
    },
    en: 'Smallest share of all costs that the applicants bring themselves, in per cent from 0 to 100.',
    lv: 'Mazākā visu izmaksu daļa, ko dod paši pretendenti, procentos no 0 līdz 100.',
    example: 5,
  },
} satisfies DocsOf<Pick<Funding, 'from' | 'to' | 'coFundingPercent'>>;

export const fundingFields = {
  currency: currencyDoc,
  ...amountPerProjectFields,
  byMode: {
    title: {
      en: 'Other amounts in one mode',
      lv: 'Citas summas vienam piedalīšanās veidam',
      lt: 'Kitos sumos vienam dalyvavimo būdui',
      et: 'Teised summad ühele osalemise viisile',
    },
    en: 'Amounts that differ for one way of taking part. Each replaces the amount of the same name above.',
    lv: 'Summas, kas vienam piedalīšanās veidam ir citas. Katra aizstāj tāda paša nosaukuma summu iepriekš.',
    each: amountPerProjectFields,
  },
  byAge: {
    title: {
      en: 'Amounts by age',
      lv: 'Summas pēc vecuma',
      lt: 'Sumos pagal amžių',
      et: 'Summad vanuse järgi',
    },
    en: 'Largest amount for one project by the age of the applicants.',
    lv: 'Lielākā summa vienam projektam pēc pretendentu vecuma.',
    fields: {
      ages: {
        title: { en: 'Ages', lv: 'Vecums', lt: 'Amžius', et: 'Vanus' },
        en: 'Ages for which the amount is.',
        lv: 'Vecums, kuram ir šī summa.',
        fields: agesFields,
      },
      to: {
        title: { en: 'Amount up to', lv: 'Summa līdz', lt: 'Suma iki', et: 'Summa kuni' },
        en: 'Largest amount for one project of these ages.',
        lv: 'Lielākā summa vienam šī vecuma projektam.',
        example: 400,
      },
    },
  },
  topUps: {
    title: { en: 'Money from others', lv: 'Citu nauda', lt: 'Kitų lėšos', et: 'Teiste raha' },
    en: 'What others can add to one project.',
    lv: 'Ko vienam projektam var pielikt citi.',
    fields: {
      provider: {
        title: { en: 'Who adds it', lv: 'Kas pieliek', lt: 'Kas prideda', et: 'Kes lisab' },
        en: 'Organisation that can add money.',
        lv: 'Organizācija, kas var pielikt naudu.',
        example: { lv: 'uzņēmēju klubs', en: 'the business club' },
      },
      to: {
        title: { en: 'Amount up to', lv: 'Summa līdz', lt: 'Suma iki', et: 'Summa kuni' },
        en: 'Largest amount that it adds to one project.',
        lv: 'Lielākā summa, ko tā pieliek vienam projektam.',
        example: 300,
      },
    },
  },
  total: {
    title: {
      en: 'Total for all projects',
      lv: 'Visiem projektiem kopā',
      lt: 'Visiems projektams kartu',
      et: 'Kõigile projektidele kokku',
    },
    en: 'All the money of the contest.',
    lv: 'Visa konkursa nauda.',
    example: 6000,
  },
  budgetCategories: {
    title: {
      en: 'Budget categories',
      lv: 'Budžeta kategorijas',
      lt: 'Biudžeto kategorijos',
      et: 'Kululiigid',
    },
    en: 'What the money can be spent on. In the form each cost belongs to one of them.',
    lv: 'Kam naudu drīkst tērēt. Veidlapā katru izdevumu liek vienā no tām.',
    fields: {
      id: {
        title: { en: 'Identifier', lv: 'Identifikators', lt: 'Identifikatorius', et: 'Tunnus' },
        en: 'Short name under which costs are stored: letters a–z, digits, “-”, “_” and “.”. Do not change it once people have applied.',
        lv: 'Īsais nosaukums, ar kuru glabā izmaksas: burti a–z, cipari, „-”, „_” un „.”. Nemainiet to, kad pieteikumi jau ir.',
        example: 'materiali',
      },
      name: {
        title: { en: 'Category', lv: 'Kategorija', lt: 'Kategorija', et: 'Kululiik' },
        en: 'What the category is called in the form and in the rules.',
        lv: 'Kā kategoriju sauc veidlapā un nosacījumos.',
        example: { lv: 'Materiāli', en: 'Materials' },
      },
      help: {
        title: { en: 'Help', lv: 'Paskaidrojums', lt: 'Paaiškinimas', et: 'Selgitus' },
        en: 'What belongs to the category. Shown below its name.',
        lv: 'Kas kategorijā ietilpst. Redzams zem nosaukuma.',
        example: { lv: 'krāsa, papīrs, dēļi', en: 'paint, paper, boards' },
      },
      toPercent: {
        title: {
          en: 'At most, % of costs',
          lv: 'Ne vairāk kā, % no izmaksām',
          lt: 'Ne daugiau kaip, % išlaidų',
          et: 'Kuni, % kuludest',
        },
        en: 'Largest share of all costs, in per cent from 0 to 100.',
        lv: 'Lielākā visu izmaksu daļa procentos no 0 līdz 100.',
        example: 20,
      },
      to: {
        title: { en: 'At most', lv: 'Ne vairāk kā', lt: 'Ne daugiau kaip', et: 'Kuni' },
        en: 'Largest amount in this category.',
        lv: 'Lielākā summa šajā kategorijā.',
        example: 200,
      },
    },
  },
  ineligibleCosts: {
    title: {
      en: 'What is not covered',
      lv: 'Par ko nemaksā',
      lt: 'Nefinansuojamos išlaidos',
      et: 'Mille eest ei maksta',
    },
    en: 'Costs that the money cannot be used for. Shown in the rules and beside the budget.',
    lv: 'Izmaksas, kam naudu nedrīkst izmantot. Redzamas nosacījumos un pie budžeta.',
    fields: {
      name: {
        title: { en: 'Cost', lv: 'Izmaksas', lt: 'Išlaidos', et: 'Kulu' },
        en: 'What the money must not be spent on.',
        lv: 'Kam naudu nedrīkst tērēt.',
        example: { lv: 'alkohols un tabaka', en: 'alcohol and tobacco' },
      },
      withExceptions: {
        title: { en: 'With exceptions', lv: 'Ar izņēmumiem', lt: 'Su išimtimis', et: 'Eranditega' },
        en: 'true if the rules name exceptions. The page says “with some exceptions”.',
        lv: 'true, ja nolikumā ir izņēmumi. Lapā tas ir pateikts.',
        example: true,
      },
    },
  },
  note: {
    title: {
      en: 'Note on the money',
      lv: 'Piezīme par naudu',
      lt: 'Pastaba dėl pinigų',
      et: 'Märkus raha kohta',
    },
    en: 'What the numbers cannot say, for example when the money is paid.',
    lv: 'Ko skaitļi nevar pateikt, piemēram, kad naudu izmaksā.',
    example: {
      lv: 'Naudu izmaksājam pēc līguma parakstīšanas.',
      en: 'The money is paid once the contract is signed.',
    },
  },
} satisfies DocsOf<Funding>;
