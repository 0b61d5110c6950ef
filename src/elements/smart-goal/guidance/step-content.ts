/** The texts around the criteria after the first one. Only call while a locale is active. */
import { msg } from '@lit/localize';
import type { ResourceType } from '../../../core/feed/enums/instruments.js';
import type { SmartCriterion } from '../../../core/plan/smart-criteria.js';
import type { StepContent } from '../labels.js';

const STEP_CONTENTS: Record<Exclude<SmartCriterion, 'S'>, () => StepContent> = {
  M: () => ({
    question: msg('How will you know that it has worked?', { id: 'criterion.m-question' }),
    why: msg('One number and its baseline settle most arguments.', { id: 'criterion.m-why' }),
    good: msg('Social enterprises in the register: 10 today, 12 at the end.', { id: 'criterion.m-good' }),
    weak: msg('The number of enterprises grows.', { id: 'criterion.m-weak' }),
  }),
  A: () => ({
    question: msg('What resources do you have, and what is missing?', { id: 'criterion.a-question' }),
    why: msg('A goal is within reach when its money, people, premises and knowledge are named.', {
      id: 'criterion.a-why',
    }),
    good: msg('A grant programme (the council) and advice for beginners (the business office).', {
      id: 'criterion.a-good',
    }),
    weak: msg('The money will be found later.', { id: 'criterion.a-weak' }),
  }),
  R: () => ({
    question: msg('Why this goal, and why now?', { id: 'criterion.r-question' }),
    why: msg('A goal that serves a priority or a real need is agreed sooner and defended more easily.', {
      id: 'criterion.r-why',
    }),
    good: msg('Young people have nowhere to gain their first work experience.', { id: 'criterion.r-good' }),
    weak: msg('Others do it too.', { id: 'criterion.r-weak' }),
  }),
  T: () => ({
    question: msg('By when?', { id: 'criterion.t-question' }),
    why: msg('A deadline gets the work going; milestones show early whether you are on track.', {
      id: 'criterion.t-why',
    }),
    good: msg('By the end of 2027, with 11 enterprises by the end of 2026.', { id: 'criterion.t-good' }),
    weak: msg('In the near future.', { id: 'criterion.t-weak' }),
  }),
};

export const stepContent = (criterion: Exclude<SmartCriterion, 'S'>): StepContent =>
  STEP_CONTENTS[criterion]();

const RESOURCE_TYPES: Record<ResourceType, () => string> = {
  financial: () => msg('Money', { id: 'resource.financial' }),
  material: () => msg('Equipment', { id: 'resource.material' }),
  infrastructure: () => msg('Premises', { id: 'resource.infrastructure' }),
  information: () => msg('People and knowledge', { id: 'resource.information' }),
};

export const resourceTypeName = (type: ResourceType): string => RESOURCE_TYPES[type]();
