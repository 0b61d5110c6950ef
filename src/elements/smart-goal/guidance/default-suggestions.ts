/** Suggestions for municipalities that have not published their own. Only call while a locale is active. */
import type { Msg } from '../../../core/i18n/translator.js';
import type { Suggestions } from '../suggestions.js';

type DefaultSuggestions = Pick<
  Suggestions,
  'funds' | 'channels' | 'risks' | 'indicators' | 'resources' | 'groups'
>;

export function defaultSuggestions(msg: Msg): DefaultSuggestions {
  const people = msg('people', { id: 'unit.people' });
  const list = msg('lists of participants', { id: 'method.lists' });
  const reports = msg('reports from enterprises, once a year', { id: 'method.reports' });
  const survey = msg('survey', { id: 'method.survey' });
  return {
    funds: [
      msg('municipal budget', { id: 'fund.budget' }),
      msg('European Union funds', { id: 'fund.eu' }),
      msg('co-financing from partners', { id: 'fund.partners' }),
    ],
    channels: [
      msg('the municipality’s website', { id: 'channel.website' }),
      msg('the municipality’s newspaper', { id: 'channel.newspaper' }),
      msg('social media', { id: 'channel.social' }),
      msg('email', { id: 'channel.mail' }),
      msg('meetings in the parishes', { id: 'channel.meetings' }),
    ],
    risks: [
      msg('funding is insufficient or unstable', { id: 'risk.money' }),
      msg('weak cooperation with local enterprises', { id: 'risk.co-operation' }),
      msg('legal restrictions', { id: 'risk.law' }),
      msg('low public awareness', { id: 'risk.public' }),
      msg('too little time and expertise', { id: 'risk.capacity' }),
    ],
    indicators: [
      {
        name: msg('number of social enterprises', { id: 'indicator.enterprises' }),
        unit: msg('enterprises', { id: 'unit.enterprises' }),
        method: msg('the national register, once a year', { id: 'method.register' }),
      },
      {
        name: msg('new partnerships', { id: 'indicator.partnerships' }),
        unit: msg('partnerships', { id: 'unit.partnerships' }),
        method: msg('signed agreements', { id: 'method.agreements' }),
      },
      {
        name: msg('jobs created in supported enterprises', { id: 'indicator.jobs' }),
        unit: msg('jobs', { id: 'unit.jobs' }),
        method: reports,
      },
      {
        name: msg('participants in support events', { id: 'indicator.participants' }),
        unit: people,
        method: list,
      },
      {
        name: msg('support events', { id: 'indicator.events' }),
        unit: msg('events', { id: 'unit.events' }),
        method: list,
      },
      {
        name: msg('money given to social enterprises', { id: 'indicator.money' }),
        unit: 'EUR',
        method: reports,
      },
      {
        name: msg('what staff know and can do', { id: 'indicator.staff' }),
        isQualitative: true,
        method: msg('self-rating before and after', { id: 'method.self-rating' }),
      },
      {
        name: msg('what residents know about social enterprises', { id: 'indicator.understanding' }),
        isQualitative: true,
        method: survey,
      },
      {
        name: msg('how well target groups are involved', { id: 'indicator.involvement' }),
        isQualitative: true,
        method: survey,
      },
    ],
    resources: [
      { type: 'financial', name: msg('grants', { id: 'built-in.grants' }) },
      { type: 'financial', name: msg('property-tax relief', { id: 'built-in.tax' }) },
      { type: 'material', name: msg('shared equipment', { id: 'built-in.equipment' }) },
      { type: 'infrastructure', name: msg('premises free of charge', { id: 'built-in.premises' }) },
      { type: 'information', name: msg('mentors', { id: 'built-in.mentors' }) },
      { type: 'information', name: msg('the municipality’s own media', { id: 'built-in.media' }) },
    ],
    groups: [
      {
        name: msg('long-term unemployed people', { id: 'group.unemployed' }),
        support: '',
        needs: [msg('work close to home', { id: 'group.unemployed-need' })],
      },
      {
        name: msg('young people', { id: 'group.young' }),
        support: '',
        needs: [msg('first work experience', { id: 'group.young-need' })],
      },
      {
        name: msg('people with disabilities', { id: 'group.disabled' }),
        support: '',
        needs: [msg('adapted jobs', { id: 'group.disabled-need' })],
      },
      {
        name: msg('seniors who live alone', { id: 'group.seniors' }),
        support: '',
        needs: [msg('company and a hot lunch', { id: 'group.seniors-need' })],
      },
    ],
  };
}
