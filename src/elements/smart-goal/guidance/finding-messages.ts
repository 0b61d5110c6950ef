/** Why a goal is weak and how to fix it, in plain words. Only call while a locale is active. */
import { str, type Msg } from '../../../core/i18n/translator.js';
import type { Formatter } from '../../../core/i18n/formatter.js';
import { bothReadings, parseTypedNumber } from '../../../core/i18n/parse-number.js';
import type { Finding } from './smart-checks.js';

export interface FindingMessage {
  readonly why: string;
  readonly fix: string;
}

/** The message of a finding; `planEnd` is the last day of the plan. */
export function findingMessage(
  msg: Msg,
  { code, evidence = '' }: Finding,
  planEnd: string,
  formatter: Formatter,
): FindingMessage {
  switch (code) {
    case 'no-result':
      return {
        why: msg('It does not say yet what will be different.', { id: 'check.no-result' }),
        fix: msg('Write what people will see when the goal is reached.', { id: 'check.no-result-fix' }),
      };
    case 'no-owner':
      return {
        why: msg('Nobody is responsible for it yet.', { id: 'check.no-owner' }),
        fix: msg('Name one office, organisation or person, not “everybody”.', { id: 'check.no-owner-fix' }),
      };
    case 'vague':
      return {
        why: msg(str`“${evidence}” shows a direction but not how far.`, { id: 'check.vague' }),
        fix: msg('Say what will be different, or give it a number in step M.', { id: 'check.vague-fix' }),
      };
    case 'activity':
      return {
        why: msg(str`“${evidence}” is work to be done, not its result.`, { id: 'check.activity' }),
        fix: msg('Ask yourself “what for?” and write that. The work itself becomes a task of the plan.', {
          id: 'check.activity-fix',
        }),
      };
    case 'two-goals':
      return {
        why: msg('These look like two goals. If only one succeeds, was the goal reached?', {
          id: 'check.two-goals',
        }),
        fix: msg('Keep one here and make the other a separate goal.', { id: 'check.two-goals-fix' }),
      };
    case 'no-place':
      return {
        why: msg('It does not say where.', { id: 'check.no-place' }),
        fix: msg('Add the place: the whole municipality, a parish, a school.', {
          id: 'check.no-place-fix',
        }),
      };
    case 'no-group':
      return {
        why: msg('It does not say who benefits.', { id: 'check.no-group' }),
        fix: msg('Name the group whose life will be different.', { id: 'check.no-group-fix' }),
      };
    case 'no-indicator':
      return {
        why: msg('Without an indicator nobody can tell whether it has worked.', { id: 'check.no-indicator' }),
        fix: msg('Choose something that can be counted or asked about.', { id: 'check.no-indicator-fix' }),
      };
    case 'no-number':
      return {
        why: msg('There is no number, so any change would do.', { id: 'check.no-number' }),
        fix: msg('Set a target: how many, how much, what share?', { id: 'check.no-number-fix' }),
      };
    case 'not-a-number':
      return {
        why: msg('This cannot be read as a number.', { id: 'check.not-a-number' }),
        fix: msg('Use digits only, for example 12 or 8.5. The unit has its own field.', {
          id: 'check.not-a-number-fix',
        }),
      };
    case 'not-a-sum':
      return {
        why: msg('This cannot be read as a number.', { id: 'check.not-a-number' }),
        fix: msg('Enter the amount in digits, for example 1200 or 1200.50.', { id: 'check.not-a-sum-fix' }),
      };
    case 'two-numbers': {
      const typed = parseTypedNumber(evidence) ?? { value: 0, symbol: '' };
      const [whole, decimal] = bothReadings(typed, formatter.decimalMark);
      return {
        why: msg(str`This can be read in two ways: ${whole} or ${decimal}.`, { id: 'check.two-numbers' }),
        fix: msg('Enter one of these numbers.', { id: 'check.two-numbers-fix' }),
      };
    }
    case 'no-unit':
      return {
        why: msg('A number without a unit can mean anything.', { id: 'check.no-unit' }),
        fix: msg('Add what is counted: people, enterprises, days, %.', { id: 'check.no-unit-fix' }),
      };
    case 'no-base':
      return {
        why: msg('Without a baseline nobody knows how big the step is: 20% of what?', {
          id: 'check.no-base',
        }),
        fix: msg('Write today’s value, even if it is 0.', { id: 'check.no-base-fix' }),
      };
    case 'same-value':
      return {
        why: msg('Baseline and target are the same: nothing would change.', { id: 'check.same-value' }),
        fix: msg('Set another target.', { id: 'check.same-value-fix' }),
      };
    case 'worse':
      return {
        why: msg('The target is worse than the baseline.', { id: 'check.worse' }),
        fix: msg('Check the two numbers: they may have been swapped.', { id: 'check.worse-fix' }),
      };
    case 'falls':
      return {
        why: msg('The target is below the baseline. Is that what you want?', { id: 'check.falls' }),
        fix: msg('If a lower number is better, tick “Lower is better”.', { id: 'check.falls-fix' }),
      };
    case 'no-method':
      return {
        why: msg('It does not say how it is measured.', { id: 'check.no-method' }),
        fix: msg(
          'Name the source and how often: for example, the register once a year, or a survey twice a year.',
          {
            id: 'check.no-method-fix',
          },
        ),
      };
    case 'no-resource':
      return {
        why: msg('It does not say what resources you will use.', { id: 'check.no-resource' }),
        fix: msg('Name at least one resource: money, people, premises or knowledge.', {
          id: 'check.no-resource-fix',
        }),
      };
    case 'no-holder':
      return {
        why: msg('It does not say who has a resource.', { id: 'check.no-holder' }),
        fix: msg('Write who can provide it, so that you know who to ask.', { id: 'check.no-holder-fix' }),
      };
    case 'no-reason':
      return {
        why: msg('It does not say why it matters.', { id: 'check.no-reason' }),
        fix: msg('Point to a priority of the municipality, or to a group and what it lacks.', {
          id: 'check.no-reason-fix',
        }),
      };
    case 'no-date':
      return {
        why: msg('Without a deadline it can always be put off.', { id: 'check.no-date' }),
        fix: msg('Choose a date; the end of a year is good enough.', { id: 'check.no-date-fix' }),
      };
    case 'past':
      return {
        why: msg('This date is in the past.', { id: 'check.past' }),
        fix: msg('Choose a future date.', { id: 'check.past-fix' }),
      };
    case 'beyond-plan':
      return {
        why: msg(str`This is after the end of the plan: ${formatter.date(planEnd)}`, {
          id: 'check.beyond-plan',
        }),
        fix: msg('Choose an earlier date, or split the goal into two stages.', {
          id: 'check.beyond-plan-fix',
        }),
      };
    case 'late-milestone':
      return {
        why: msg('A milestone is after the last day of the goal.', { id: 'check.late-milestone' }),
        fix: msg('Move it to an earlier date.', { id: 'check.late-milestone-fix' }),
      };
  }
}
