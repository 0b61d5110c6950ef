/** What social entrepreneurs can do. */
import type { Action } from './action-lists.types.js';

export const entrepreneurs: readonly Action[] = [
  {
    id: 'entrepreneurs.partners',
    title: (msg) =>
      msg('Work with the municipality and associations', { id: 'actions.entrepreneurs.partners' }),
    how: (msg) =>
      msg('Find the contact person, learn the plans, offer a first small piece of work.', {
        id: 'actions.entrepreneurs.partners.how',
      }),
  },
  {
    id: 'entrepreneurs.offer',
    title: (msg) => msg('Say clearly what you sell', { id: 'actions.entrepreneurs.offer' }),
    how: (msg) =>
      msg('One page: what, for how much, from when, for which customers.', {
        id: 'actions.entrepreneurs.offer.how',
      }),
  },
  {
    id: 'entrepreneurs.change',
    title: (msg) => msg('Say what your work changes', { id: 'actions.entrepreneurs.change' }),
    how: (msg) =>
      msg('Two or three figures and the story of one person; measure the same each year.', {
        id: 'actions.entrepreneurs.change.how',
      }),
  },
  {
    id: 'entrepreneurs.needs',
    title: (msg) => msg('Say what you need, in detail', { id: 'actions.entrepreneurs.needs' }),
    how: (msg) =>
      msg('Instead of “support”: 60 square metres with water, from March, for two years.', {
        id: 'actions.entrepreneurs.needs.how',
      }),
  },
  {
    id: 'entrepreneurs.seen',
    title: (msg) => msg('Be seen', { id: 'actions.entrepreneurs.seen' }),
    how: (msg) =>
      msg('Use the sign of the register, have a profile on the municipality’s page, go to markets.', {
        id: 'actions.entrepreneurs.seen.how',
      }),
  },
  {
    id: 'entrepreneurs.learn',
    title: (msg) => msg('Learn and share', { id: 'actions.entrepreneurs.learn' }),
    how: (msg) =>
      msg('A course or a visit each season; tell others also what went wrong.', {
        id: 'actions.entrepreneurs.learn.how',
      }),
  },
  {
    id: 'entrepreneurs.council',
    title: (msg) => msg('Take part in the regional council', { id: 'actions.entrepreneurs.council' }),
    how: (msg) =>
      msg('Bring the needs of your field, not only your own.', { id: 'actions.entrepreneurs.council.how' }),
  },
  {
    id: 'entrepreneurs.skills',
    title: (msg) =>
      msg('Preserve the skills of people with additional needs', { id: 'actions.entrepreneurs.skills' }),
    how: (msg) =>
      msg('Write down what helps each of them to work, so that it does not depend on one person.', {
        id: 'actions.entrepreneurs.skills.how',
      }),
  },
  {
    id: 'entrepreneurs.profit',
    title: (msg) => msg('Do not forget profit', { id: 'actions.entrepreneurs.profit' }),
    how: (msg) =>
      msg('Count what each product costs every month; nobody lives on a grant for long.', {
        id: 'actions.entrepreneurs.profit.how',
      }),
  },
  {
    id: 'entrepreneurs.wages',
    title: (msg) => msg('Pay wages, also to yourself', { id: 'actions.entrepreneurs.wages' }),
    how: (msg) =>
      msg('Put them into the price from the beginning: volunteers help, but do not replace employees.', {
        id: 'actions.entrepreneurs.wages.how',
      }),
  },
];
