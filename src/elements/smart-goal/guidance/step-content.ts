/** The texts around the criteria after the first one. Only call while a locale is active. */
import type { Msg } from '../../../core/i18n/translator.js';
import type { ResourceType } from '../../../core/feed/enums/instruments.js';
import type { SmartCriterion } from '../../../core/plan/smart-criteria.js';
import type { StepContent } from '../labels.js';

const STEP_CONTENTS: Record<Exclude<SmartCriterion, 'S'>, (msg: Msg) => StepContent> = {
  M: (msg) => ({
    question: msg('How will you know that it has worked?', { id: 'criterion.m-question' }),
    why: msg('One number and its baseline settle most arguments.', { id: 'criterion.m-why' }),
    good: msg('Social enterprises in the register: 10 today, 12 at the end.', { id: 'criterion.m-good' }),
    weak: msg('The number of enterprises grows.', { id: 'criterion.m-weak' }),
  }),
  A: (msg) => ({
    question: msg('What resources do you have, and what is missing?', { id: 'criterion.a-question' }),
    why: msg('A goal is within reach when its money, people, premises and knowledge are named.', {
      id: 'criterion.a-why',
    }),
    good: msg('A grant programme (the council) and advice for beginners (the business office).', {
      id: 'criterion.a-good',
    }),
    weak: msg('The money will be found later.', { id: 'criterion.a-weak' }),
  }),
  R: (msg) => ({
    question: msg('Why this goal, and why now?', { id: 'criterion.r-question' }),
    why: msg('A goal that serves a priority or a real need is agreed sooner and defended more easily.', {
      id: 'criterion.r-why',
    }),
    good: msg('Young people have nowhere to gain their first work experience.', { id: 'criterion.r-good' }),
    weak: msg('Others do it too.', { id: 'criterion.r-weak' }),
  }),
  T: (msg) => ({
    question: msg('By when?', { id: 'criterion.t-question' }),
    why: msg('A deadline gets the work going; milestones show early whether you are on track.', {
      id: 'criterion.t-why',
    }),
    good: msg('By the end of 2027, with 11 enterprises by the end of 2026.', { id: 'criterion.t-good' }),
    weak: msg('In the near future.', { id: 'criterion.t-weak' }),
  }),
};

export const stepContent = (msg: Msg, criterion: Exclude<SmartCriterion, 'S'>): StepContent =>
  STEP_CONTENTS[criterion](msg);

const RESOURCE_TYPES: Record<ResourceType, (msg: Msg) => string> = {
  financial: (msg) => msg('Money', { id: 'resource.financial' }),
  material: (msg) => msg('Equipment', { id: 'resource.material' }),
  infrastructure: (msg) => msg('Premises', { id: 'resource.infrastructure' }),
  information: (msg) => msg('People and knowledge', { id: 'resource.information' }),
};

export const resourceTypeName = (msg: Msg, type: ResourceType): string => RESOURCE_TYPES[type](msg);
