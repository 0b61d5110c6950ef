/** The elements' own words, by which the stories find buttons and fields as a visitor does. */
import { templates as et } from '../src/core/i18n/generated/et.js';
import { templates as lt } from '../src/core/i18n/generated/lt.js';
import { templates as lv } from '../src/core/i18n/generated/lv.js';
import type { Language } from '../src/core/i18n/languages.js';

/** English stands in the source of the elements; only what the stories need is repeated here. */
const ENGLISH = {
  'actions.title': 'What each side can do',
  'application.start': 'Start',
  'application.storage-memory': 'No. If I leave the page, everything will be lost.',
  'calendar.all': 'Save all dates (.ics file)',
  'calendar.title': 'Add dates to my calendar',
  'card.favourite': 'Save',
  'contest.apply': 'Apply',
  'details.who': 'Who can take part',
  'example.title': 'Start with an example',
  'export.save': 'Save as a file',
  'tab.export': 'Save and share',
  'tab.plan': 'Plan',
  'map.show-in-list': 'Show in the list',
  'library.search': 'Search the library',
  'organisations.search': 'Search organisations',
  'organisations.need': 'What do you need?',
  'needs.mine': 'What fits my enterprise?',
  'needs.mine.choose': 'My enterprise',
  'needs.search': 'Search needs and offers',
  'plan.intro': 'Open what you need, in any order. A small plan does not need every section.',
  'plan.risks': 'Risks',
  'plan.timeline': 'Timeline',
  'eligibility-question.legal-form': 'Who are you?',
  'search.label': 'Search for support',
  'section.indicators': 'Indicators',
  'section.money': 'Time and money',
  'section.partners': 'Partnerships',
  'section.work': 'Tasks and activities',
  'showcase.map': 'Map',
  'showcase.search': 'Search enterprises',
  'step.next': 'Next',
  'contest-eligibility.title': 'Can I take part?',
  'contest-eligibility.with': 'Yes, you can take part. You need:',
  'contest-eligibility.year': 'Year of birth',
  'action.eligibility': 'Am I eligible?',
  'summary.plan': 'Turn it into a plan',
} as const;

const OTHERS: Record<Exclude<Language, 'en'>, Record<string, string>> = { lv, lt, et };

export function message(id: keyof typeof ENGLISH, language: Language): string {
  return (language === 'en' ? undefined : OTHERS[language][id]) ?? ENGLISH[id];
}
