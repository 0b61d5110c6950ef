/** What the codes of `resources[]` mean. */
import type * as lists from '../../feed/enums/resources.js';
import type { CodesOf } from '../code-docs.js';

export const libraryKindCodes = {
  handbook: {
    label: 'library-kind.handbook',
    en: 'A book or guide that leads through a subject.',
    lv: 'Grāmata vai ceļvedis, kas izved cauri tēmai.',
  },
  guidelines: {
    label: 'library-kind.guidelines',
    en: 'How something is to be done, agreed with those who watch over it.',
    lv: 'Kā kaut kas darāms, saskaņots ar tiem, kas to uzrauga.',
  },
  study: {
    label: 'library-kind.study',
    en: 'A study, overview or report with findings.',
    lv: 'Pētījums, apskats vai ziņojums ar secinājumiem.',
  },
  recommendations: {
    label: 'library-kind.recommendations',
    en: 'What those who decide should change.',
    lv: 'Kas lēmumu pieņēmējiem būtu jāmaina.',
  },
  opinion: {
    label: 'library-kind.opinion',
    en: 'An article with somebody’s view.',
    lv: 'Raksts ar kāda viedokli.',
  },
  cases: {
    label: 'library-kind.cases',
    en: 'Stories and examples from practice.',
    lv: 'Stāsti un piemēri no prakses.',
  },
  tool: {
    label: 'library-kind.tool',
    en: 'A template, checklist or worksheet to fill in or follow.',
    lv: 'Veidne, kontrolsaraksts vai darba lapa, ko aizpildīt vai kam sekot.',
  },
  data: {
    label: 'library-kind.data',
    en: 'A table or database.',
    lv: 'Tabula vai datubāze.',
  },
  webinar: {
    label: 'library-kind.webinar',
    en: 'A recorded webinar or talk.',
    lv: 'Vebināra vai priekšlasījuma ieraksts.',
  },
  video: {
    label: 'library-kind.video',
    en: 'A short film.',
    lv: 'Īsa filma.',
  },
} satisfies CodesOf<typeof lists.LIBRARY_KINDS>;

export const libraryAudienceCodes = {
  municipality: { label: 'library-audience.municipality' },
  enterprise: { label: 'library-audience.enterprise' },
  community: { label: 'library-audience.community' },
  youth: { label: 'library-audience.youth' },
  support: {
    label: 'library-audience.support',
    en: 'Those who advise, finance and bring together.',
    lv: 'Tie, kas konsultē, finansē un saved kopā.',
  },
} satisfies CodesOf<typeof lists.LIBRARY_AUDIENCES>;

export const libraryTopicCodes = {
  cooperation: { label: 'library-topic.cooperation' },
  procurement: { label: 'library-topic.procurement' },
  finance: { label: 'library-topic.finance' },
  premises: { label: 'library-topic.premises' },
  impact: { label: 'library-topic.impact' },
  youth: { label: 'library-topic.youth' },
  starting: { label: 'library-topic.starting' },
  policy: {
    label: 'library-topic.policy',
    en: 'Law, strategy and how the whole field is supported.',
    lv: 'Likumi, stratēģija un tas, kā atbalsta visu jomu.',
  },
} satisfies CodesOf<typeof lists.LIBRARY_TOPICS>;
