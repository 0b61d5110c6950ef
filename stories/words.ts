/** The elements' own words, by which the stories find buttons and fields as a visitor does. */
import { templates as et } from '../src/locale/generated/et.js';
import { templates as lt } from '../src/locale/generated/lt.js';
import { templates as lv } from '../src/locale/generated/lv.js';
import type { Language } from '../src/locale/languages.js';

/** English stands in the source of the elements; only what the stories need is repeated here. */
const ENGLISH = {
  'card.keep': 'Keep',
  'example.title': 'Begin with an example',
  'out.save': 'Save as a file',
  'plan.add-risk': 'Add a risk',
  'question.legal-form': 'Who are you?',
  'search.label': 'Search the support',
  'showcase.search': 'Search the enterprises',
  'tool.eligibility': 'Am I eligible?',
  'whole.out': 'Save or print',
  'whole.plan': 'Make a plan of it',
} as const;

const OTHERS: Record<Exclude<Language, 'en'>, Record<string, string>> = { lv, lt, et };

export function word(id: keyof typeof ENGLISH, language: Language): string {
  return (language === 'en' ? undefined : OTHERS[language][id]) ?? ENGLISH[id];
}
