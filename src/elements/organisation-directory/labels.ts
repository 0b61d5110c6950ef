/** The directory’s labels for enums. Only call while a locale is active. */
import type { Msg } from '../../core/i18n/translator.js';
import type { HelpedGroup, HelpKind, OrganisationKind } from '../../core/feed/enums/organisations.js';
import type { Formatter } from '../../core/i18n/formatter.js';

const KIND_LABELS: Record<OrganisationKind, (msg: Msg) => string> = {
  municipality: (msg) => msg('Municipality', { id: 'organisation-kind.municipality' }),
  'business-support': (msg) => msg('Business support', { id: 'organisation-kind.business-support' }),
  finance: (msg) => msg('Finance', { id: 'organisation-kind.finance' }),
  'local-action-group': (msg) =>
    msg('Local action group (LEADER)', { id: 'organisation-kind.local-action-group' }),
  'ngo-centre': (msg) => msg('NGO centre', { id: 'organisation-kind.ngo-centre' }),
  association: (msg) => msg('Sector association', { id: 'organisation-kind.association' }),
  'youth-organisation': (msg) => msg('Youth organisation', { id: 'organisation-kind.youth-organisation' }),
  science: (msg) => msg('Research and education', { id: 'organisation-kind.science' }),
  'social-service': (msg) => msg('Social service', { id: 'organisation-kind.social-service' }),
};

export const kindName = (msg: Msg, kind: OrganisationKind): string => KIND_LABELS[kind](msg);

const HELP_LABELS: Record<HelpKind, (msg: Msg) => string> = {
  consultation: (msg) => msg('Advice', { id: 'help.consultation' }),
  mentoring: (msg) => msg('Mentoring', { id: 'help.mentoring' }),
  training: (msg) => msg('Training', { id: 'help.training' }),
  money: (msg) => msg('Money', { id: 'help.money' }),
  premises: (msg) => msg('Premises and equipment', { id: 'help.premises' }),
  network: (msg) => msg('Contacts and partners', { id: 'help.network' }),
};

export const helpName = (msg: Msg, kind: HelpKind): string => HELP_LABELS[kind](msg);

const GROUP_LABELS: Record<HelpedGroup, (msg: Msg) => string> = {
  youth: (msg) => msg('Young people', { id: 'library-audience.youth' }),
  founder: (msg) => msg('People with an idea', { id: 'helped.founder' }),
  enterprise: (msg) => msg('Social enterprises', { id: 'library-audience.enterprise' }),
  community: (msg) => msg('Community organisations', { id: 'library-audience.community' }),
  municipality: (msg) => msg('Municipalities', { id: 'library-audience.municipality' }),
};

export const helpedGroupName = (msg: Msg, group: HelpedGroup): string => GROUP_LABELS[group](msg);

/** “English”, in the visitor’s language; the tag itself if the browser has no name for it. */
export const languageName = (formatter: Formatter, tag: string): string =>
  formatter
    .memoize('language-names', () => new Intl.DisplayNames(formatter.tag, { type: 'language' }))
    .of(tag) ?? tag;
