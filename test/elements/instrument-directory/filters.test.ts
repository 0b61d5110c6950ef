import { expect } from '@open-wc/testing';
import {
  resultCount,
  search,
  mountDirectory,
  toggleFilterValue,
  titles,
  filterValues,
  type Directory,
} from '../../helpers/instrument-directory.po.js';
import { feedOf, named } from '../../helpers/feeds.js';
import { FILTERED_FEED } from '../../helpers/instruments.js';
import { message } from '../../helpers/messages.js';
import { describeFocus, hasRole, accessibleNames } from '../../helpers/queries.js';
import { useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';

const found = (element: Directory): string => [...titles(element)].sort().join('');

describe('filters', () => {
  const network = useNetwork();
  useTestPage();

  it('are six, the first one expanded', async () => {
    const element = await mountDirectory(network, FILTERED_FEED);
    expect(
      accessibleNames(element, 'button').filter((name) =>
        /^(Type|Who it is for|When|Provider|Area|Coop)/.test(name),
      ),
    ).to.deep.equal([
      message('filter.support-type'),
      message('filter.legal-form'),
      message('filter.availability'),
      message('filter.provider'),
      message('filter.area'),
      message('filter.support-level'),
    ]);
    expect(await filterValues(element, message('filter.support-type'))).to.deep.equal([
      'Grant 2',
      'Prize 1',
      'Training 1',
    ]);
  });

  for (const [filter, value, expected] of [
    [message('filter.support-type'), message('support-type.grant'), 'AB'],
    [message('filter.legal-form'), message('legal-form.company'), 'ABCD'],
    [message('filter.legal-form'), message('legal-form.farm'), 'ABD'],
    [message('filter.legal-form'), message('legal-form.association'), 'BD'],
    [message('filter.availability'), message('state.all-year'), 'D'],
    [message('filter.availability'), message('state.by-announcement'), 'ABC'],
    [message('filter.availability'), message('state.closed'), 'E'],
    [message('filter.provider'), 'Town', 'BD'],
    [message('filter.area'), 'Cēsis', 'ABD'],
    [message('filter.area'), 'Rīga', 'BCD'],
    [message('filter.area'), 'Latvia', 'ABCD'],
    [message('filter.area'), 'Estonia', 'D'],
    [message('filter.support-level'), message('support-level.general'), 'ABD'],
    [message('filter.support-level'), message('support-level.targeted'), 'ACD'],
  ] as const)
    it(`${filter}: ${value} shows ${expected}, as its count says`, async () => {
      const element = await mountDirectory(network, FILTERED_FEED);
      expect(await filterValues(element, filter)).to.include(`${value} ${expected.length}`);
      await toggleFilterValue(element, filter, value);
      expect(found(element)).to.equal(expected);
      expect(resultCount(element)).to.match(new RegExp(`^${expected.length} support instruments?`));
      await toggleFilterValue(element, filter, value);
      expect(found(element)).to.equal('ABCD');
    });

  it('widen within one filter, and narrow between two', async () => {
    const element = await mountDirectory(network, FILTERED_FEED);
    await toggleFilterValue(element, message('filter.support-type'), message('support-type.training'));
    expect(found(element)).to.equal('D');
    await toggleFilterValue(element, message('filter.support-type'), message('support-type.grant'));
    expect(found(element)).to.equal('ABD');
    await toggleFilterValue(element, message('filter.provider'), 'Town');
    expect(found(element)).to.equal('BD');
    await search(element, 'B');
    expect(found(element)).to.equal('B');
  });

  it('count what each value would show, given all other filters and the search', async () => {
    const element = await mountDirectory(network, FILTERED_FEED);
    await toggleFilterValue(element, message('filter.provider'), 'Town');
    expect(await filterValues(element, message('filter.support-type'))).to.deep.equal([
      'Grant 1',
      'Training 1',
    ]);
    expect(
      await filterValues(element, message('filter.provider')),
      'its own values keep their counts',
    ).to.deep.equal(['County 2', 'Town 2']);
    await search(element, 'Summary D');
    expect(await filterValues(element, message('filter.support-type'))).to.deep.equal(['Training 1']);
    await search(element, '');
    expect(await filterValues(element, message('filter.support-type'))).to.deep.equal([
      'Grant 1',
      'Training 1',
    ]);
  });

  it('show beside their name how many values are ticked', async () => {
    const element = await mountDirectory(network, FILTERED_FEED);
    await toggleFilterValue(element, message('filter.support-type'), message('support-type.grant'));
    await toggleFilterValue(element, message('filter.support-type'), message('support-type.prize'));
    expect(hasRole(element, 'button', 'Type of support (2)')).to.equal(true);
  });

  it('keep the focus on the ticked value', async () => {
    const element = await mountDirectory(network, FILTERED_FEED);
    await toggleFilterValue(element, message('filter.support-type'), message('support-type.grant'));
    expect(describeFocus()).to.equal('checkbox Grant 2');
  });

  it('keep a ticked value that no longer finds anything, so that it can be removed', async () => {
    const element = await mountDirectory(network, FILTERED_FEED);
    await toggleFilterValue(element, message('filter.support-type'), message('support-type.prize'));
    await search(element, 'Summary D');
    expect(await filterValues(element, message('filter.support-type'))).to.deep.equal([
      'Training 1',
      'Prize 0',
    ]);
  });

  it('put frequent values first, and fixed lists in their own order', async () => {
    const element = await mountDirectory(network, FILTERED_FEED, { lang: 'lv' });
    expect(await filterValues(element, 'Teritorija')).to.deep.equal([
      'Latvija 4',
      'Cēsis 3',
      'Rīga 3',
      'Igaunija 1',
    ]);
    expect((await filterValues(element, 'Kad')).map((name) => name.replace(/ \d+$/, ''))).to.deep.equal([
      'Visu gadu',
      'Pēc izsludināšanas',
      'Noslēdzies',
    ]);
  });

  for (const [name, eligibility] of [
    ['open to anyone', { legalForms: [] }],
    ['that says nothing of legal forms', { employeesBelow: 50 }],
    ['without any conditions', undefined],
  ] as const)
    it(`find an instrument ${name} under each legal form`, async () => {
      const element = await mountDirectory(network, feedOf([named('F', { eligibility })]));
      expect(await filterValues(element, message('filter.legal-form'))).to.include('Company 1');
    });
});
