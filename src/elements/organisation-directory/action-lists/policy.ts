/** What policy makers can do. */
import type { Action } from './action-lists.types.js';

export const policy: readonly Action[] = [
  {
    id: 'policy.planning',
    title: (msg) => msg('Name the field in planning documents', { id: 'actions.policy.planning' }),
    how: (msg) =>
      msg(
        'Say what social entrepreneurship should achieve; what no plan names gets neither money nor people.',
        { id: 'actions.policy.planning.how' },
      ),
  },
  {
    id: 'policy.follow',
    title: (msg) => msg('Follow up what was planned', { id: 'actions.policy.follow' }),
    how: (msg) =>
      msg(
        'Once a year go through the indicators with those concerned, and say in public what was not done.',
        { id: 'actions.policy.follow.how' },
      ),
  },
  {
    id: 'policy.money',
    title: (msg) => msg('Give money where it changes most', { id: 'actions.policy.money' }),
    how: (msg) =>
      msg(
        'Combine small grants for the start, loans and payment for results; publish the conditions before the year begins.',
        { id: 'actions.policy.money.how' },
      ),
  },
  {
    id: 'policy.procurement',
    title: (msg) =>
      msg('Make responsible procurement standard practice', { id: 'actions.policy.procurement' }),
    how: (msg) =>
      msg(
        'Set what share of purchases takes social criteria into account; give buyers examples and a person to ask.',
        { id: 'actions.policy.procurement.how' },
      ),
  },
  {
    id: 'policy.delegate',
    title: (msg) => msg('Let others carry out public tasks', { id: 'actions.policy.delegate' }),
    how: (msg) =>
      msg(
        'See which tasks an association or enterprise can carry out, and settle how they are paid and checked.',
        { id: 'actions.policy.delegate.how' },
      ),
  },
  {
    id: 'policy.campaign',
    title: (msg) => msg('Tell people about the field', { id: 'actions.policy.campaign' }),
    how: (msg) =>
      msg(
        'Show what social enterprises do, with real people and places, in a campaign that lasts longer than a month.',
        { id: 'actions.policy.campaign.how' },
      ),
  },
  {
    id: 'policy.bureaucracy',
    title: (msg) => msg('Ask for fewer papers', { id: 'actions.policy.bureaucracy' }),
    how: (msg) =>
      msg(
        'Do not ask for what a register already has; shorten forms and reports together with those who fill them in.',
        { id: 'actions.policy.bureaucracy.how' },
      ),
  },
  {
    id: 'policy.training',
    title: (msg) => msg('Train officials', { id: 'actions.policy.training' }),
    how: (msg) =>
      msg(
        'In each ministry and municipality, somebody should know the law, the support and the enterprises.',
        {
          id: 'actions.policy.training.how',
        },
      ),
  },
  {
    id: 'policy.review',
    title: (msg) =>
      msg('Review taxes and the definition of a social enterprise', { id: 'actions.policy.review' }),
    how: (msg) =>
      msg(
        'Every few years check whether relief reaches those it is for, and who the definition leaves out.',
        { id: 'actions.policy.review.how' },
      ),
  },
];
