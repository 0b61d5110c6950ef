/** What a municipality can do. */
import type { Action } from './action-lists.types.js';

export const municipality: readonly Action[] = [
  {
    id: 'municipality.needs',
    title: (msg) => msg('Find out what residents lack', { id: 'actions.municipality.needs' }),
    how: (msg) =>
      msg(
        'Ask institutions, parishes and target groups; note how many people it concerns and what has been tried.',
        { id: 'actions.municipality.needs.how' },
      ),
  },
  {
    id: 'municipality.delegable',
    title: (msg) => msg('Mark what others could do', { id: 'actions.municipality.delegable' }),
    how: (msg) =>
      msg(
        'For each need: buy, delegate, support, or do it ourselves. Parks, cleaning, catering and laundry are often a good place to start.',
        { id: 'actions.municipality.delegable.how' },
      ),
  },
  {
    id: 'municipality.resources',
    title: (msg) => msg('List what you can lend', { id: 'actions.municipality.resources' }),
    how: (msg) =>
      msg('Empty rooms, land, vehicles, equipment: publish the list with a contact and a date.', {
        id: 'actions.municipality.resources.how',
      }),
  },
  {
    id: 'municipality.approach',
    title: (msg) => msg('Go to the enterprises first', { id: 'actions.municipality.approach' }),
    how: (msg) =>
      msg('Once a quarter invite those nearby or visit them; do not wait for an application.', {
        id: 'actions.municipality.approach.how',
      }),
  },
  {
    id: 'municipality.inform',
    title: (msg) => msg('Inform and train', { id: 'actions.municipality.inform' }),
    how: (msg) =>
      msg('An hour for residents each season, and a course for your own staff each year.', {
        id: 'actions.municipality.inform.how',
      }),
  },
  {
    id: 'municipality.money',
    title: (msg) => msg('Give money and relief', { id: 'actions.municipality.money' }),
    how: (msg) =>
      msg(
        'A small grant contest, lower rent, property-tax relief: decide for which enterprises and for how long.',
        { id: 'actions.municipality.money.how' },
      ),
  },
  {
    id: 'municipality.points',
    title: (msg) =>
      msg('Give social enterprises points in your contests', { id: 'actions.municipality.points' }),
    how: (msg) =>
      msg('Write into the rules how many, and for what.', { id: 'actions.municipality.points.how' }),
  },
  {
    id: 'municipality.procurement',
    title: (msg) => msg('Buy responsibly', { id: 'actions.municipality.procurement' }),
    how: (msg) =>
      msg(
        'Before a purchase see who could do it with social benefit; divide it into lots that a small enterprise can manage.',
        { id: 'actions.municipality.procurement.how' },
      ),
  },
  {
    id: 'municipality.popularise',
    title: (msg) =>
      msg('Show social enterprises in your channels', { id: 'actions.municipality.popularise' }),
    how: (msg) =>
      msg('A story a month in the newspaper and on the website; their products as gifts and at events.', {
        id: 'actions.municipality.popularise.how',
      }),
  },
  {
    id: 'municipality.network',
    title: (msg) => msg('Bring people together', { id: 'actions.municipality.network' }),
    how: (msg) =>
      msg('Twice a year a breakfast or market where enterprises, associations and your units meet.', {
        id: 'actions.municipality.network.how',
      }),
  },
];
