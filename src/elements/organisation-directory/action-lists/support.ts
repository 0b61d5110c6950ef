/** What support organisations can do. */
import type { Action } from './action-lists.types.js';

export const support: readonly Action[] = [
  {
    id: 'support.strategy',
    title: (msg) => msg('Write the field into your strategy', { id: 'actions.support.strategy' }),
    how: (msg) =>
      msg('Say who you help and with what, and how you will know that it helps.', {
        id: 'actions.support.strategy.how',
      }),
  },
  {
    id: 'support.association',
    title: (msg) =>
      msg('Work with the association and the enterprises', { id: 'actions.support.association' }),
    how: (msg) =>
      msg('Plan the year together, so that nobody offers the same thing twice.', {
        id: 'actions.support.association.how',
      }),
  },
  {
    id: 'support.mentors',
    title: (msg) => msg('Offer advice and a mentor for a year', { id: 'actions.support.mentors' }),
    how: (msg) =>
      msg('Agree on goals at the beginning, meet each month, and change the mentor if it does not work.', {
        id: 'actions.support.mentors.how',
      }),
  },
  {
    id: 'support.quick',
    title: (msg) => msg('Answer quick questions by phone', { id: 'actions.support.quick' }),
    how: (msg) =>
      msg('An hour each week when somebody answers, legal questions too.', {
        id: 'actions.support.quick.how',
      }),
  },
  {
    id: 'support.ideas',
    title: (msg) => msg('Hold idea workshops and keep an idea bank', { id: 'actions.support.ideas' }),
    how: (msg) =>
      msg('Collect the needs of municipalities, so that an idea has a buyer.', {
        id: 'actions.support.ideas.how',
      }),
  },
  {
    id: 'support.stories',
    title: (msg) => msg('Tell good stories, also at schools', { id: 'actions.support.stories' }),
    how: (msg) =>
      msg('Guest lectures by entrepreneurs, and a few stories a year that others can retell.', {
        id: 'actions.support.stories.how',
      }),
  },
  {
    id: 'support.contacts',
    title: (msg) => msg('Introduce people to each other', { id: 'actions.support.contacts' }),
    how: (msg) =>
      msg('Keep a list of who looks for what; hold breakfasts with business.', {
        id: 'actions.support.contacts.how',
      }),
  },
  {
    id: 'support.priority',
    title: (msg) => msg('Give social enterprises priority in calls', { id: 'actions.support.priority' }),
    how: (msg) =>
      msg('Extra points or a higher share of support; say so in the rules.', {
        id: 'actions.support.priority.how',
      }),
  },
  {
    id: 'support.research',
    title: (msg) => msg('Study what works', { id: 'actions.support.research' }),
    how: (msg) =>
      msg('With a university, ask each year what those you supported have achieved, and publish it.', {
        id: 'actions.support.research.how',
      }),
  },
];
