/** The sheets that a template has without asking for more. */
import type { Sheet } from './layout.js';

const COMMON: ReadonlySet<string> = new Set([
  ...['feed', 'areas', 'sectors', 'targetGroups'],
  ...['instruments', 'instruments.rounds', 'instruments.documents'],
  ...['enterprises', 'enterprises.products', 'enterprises.openingHours.weekly', 'enterprises.impact'],
  ...['enterprises.social', 'enterprises.photos'],
  ...['contests', 'contests.rounds', 'contests.stages', 'contests.criteria', 'contests.documents'],
  ...['contests.questions', 'contests.questions.options', 'contests.prizes', 'contests.participation.byMode'],
  ...['resources', 'resources.versions'],
  ...['organisations', 'organisations.offers'],
  'needs',
  ...['planning.priorities', 'planning.indicators', 'planning.resources', 'planning.units', 'planning.funds'],
  ...['planning.channels', 'planning.risks', 'planning.groups'],
  ...['planning.documents', 'planning.partners', 'planning.dataSources'],
]);

export const isCommon = ({ name }: Sheet): boolean => COMMON.has(name);
