/** Labels of the plan’s enums. Only call while a locale is active. */
import { str, type Msg } from '../../../core/i18n/translator.js';
import type {
  ActivityState,
  DocumentKind,
  DocumentLevel,
  PartnerStep,
  RiskLevel,
} from '../../../core/plan/smart-criteria.js';
import type { Activity, Task } from '../../../core/plan/plan.js';

const STATUS_NAMES: Record<ActivityState | 'late', (msg: Msg) => string> = {
  planned: (msg) => msg('planned', { id: 'state.planned' }),
  'going-on': (msg) => msg('in progress', { id: 'state.going-on' }),
  done: (msg) => msg('done', { id: 'state.done' }),
  blocked: (msg) => msg('blocked', { id: 'state.blocked' }),
  late: (msg) => msg('late', { id: 'state.late' }),
};

const LEVEL_NAMES: Record<RiskLevel, (msg: Msg) => string> = {
  low: (msg) => msg('low', { id: 'level.low' }),
  medium: (msg) => msg('medium', { id: 'level.medium' }),
  high: (msg) => msg('high', { id: 'level.high' }),
};

export const statusName = (msg: Msg, state: ActivityState | 'late'): string => STATUS_NAMES[state](msg);
export const levelName = (msg: Msg, level: RiskLevel): string => LEVEL_NAMES[level](msg);

const PARTNER_STEPS: Record<PartnerStep, (msg: Msg) => string> = {
  found: (msg) => msg('Partners found', { id: 'partner.found' }),
  met: (msg) => msg('Meetings held', { id: 'partner.met' }),
  agreed: (msg) => msg('Agreements signed', { id: 'partner.agreed' }),
  informed: (msg) => msg('Partners kept informed', { id: 'partner.informed' }),
};

export const partnerStepName = (msg: Msg, step: PartnerStep): string => PARTNER_STEPS[step](msg);

const DOCUMENT_KINDS: Record<DocumentKind, (msg: Msg) => string> = {
  law: (msg) => msg('Law or regulation', { id: 'document.law' }),
  planning: (msg) => msg('Planning document', { id: 'export.document' }),
  programme: (msg) => msg('Support programme', { id: 'document.programme' }),
};

const DOCUMENT_LEVELS: Record<DocumentLevel, (msg: Msg) => string> = {
  european: (msg) => msg('European Union', { id: 'document.european' }),
  national: (msg) => msg('National', { id: 'document.national' }),
  regional: (msg) => msg('Regional', { id: 'document.regional' }),
  local: (msg) => msg('Municipal', { id: 'document.local' }),
};

export const documentKindName = (msg: Msg, kind: DocumentKind): string => DOCUMENT_KINDS[kind](msg);
export const documentLevelName = (msg: Msg, level: DocumentLevel): string => DOCUMENT_LEVELS[level](msg);

/** Labels of the first sheets, of fields and columns alike. */
export const SHEET_LABELS = {
  documentTitle: (msg: Msg) => msg('Title', { id: 'document.title' }),
  documentKind: (msg: Msg) => msg('Kind', { id: 'document.kind' }),
  documentLevel: (msg: Msg) => msg('Level', { id: 'document.level' }),
  point: (msg: Msg) => msg('What it requires or makes possible', { id: 'document.point' }),
  documentHolder: (msg: Msg) => msg('Issued or run by', { id: 'document.holder' }),
  link: (msg: Msg) => msg('Link', { id: 'document.link' }),
  organisation: (msg: Msg) => msg('Organisation', { id: 'organisation.name' }),
  cooperation: (msg: Msg) => msg('How you work together', { id: 'organisation.cooperation' }),
  result: (msg: Msg) => msg('Result', { id: 'organisation.result' }),
  data: (msg: Msg) => msg('Data', { id: 'data.name' }),
  source: (msg: Msg) => msg('Source', { id: 'data.source' }),
  frequency: (msg: Msg) => msg('How often updated', { id: 'data.frequency' }),
  gap: (msg: Msg) => msg('What is still missing', { id: 'data.gap' }),
  resource: (msg: Msg) => msg('Resource', { id: 'resource.name' }),
  resourceType: (msg: Msg) => msg('Type', { id: 'resource.type' }),
  holder: (msg: Msg) => msg('Who has it', { id: 'resource.holder' }),
  given: (msg: Msg) => msg('Support already given', { id: 'resource.given' }),
} as const;

export const taskName = (msg: Msg, { name }: Pick<Task, 'name'>, at: number): string =>
  name.trim() || msg(str`Task ${at + 1}`, { id: 'plan.task' });

/** Its name, or its number. */
export const activityName = (msg: Msg, { name }: Pick<Activity, 'name'>, at: number): string =>
  name.trim() || msg(str`Activity ${at + 1}`, { id: 'plan.activity' });
