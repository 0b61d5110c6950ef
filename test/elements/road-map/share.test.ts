/** Files, comparing, documents and the plan. */
import { expect } from '@open-wc/testing';
import '../../../src/define/road-map.js';
import { createPlan } from '../../../src/core/plan/plan.js';
import { PlanStore } from '../../../src/core/plan/plan-store.js';
import { serializeRoadMap } from '../../../src/core/road-map/parse-road-map.js';
import { createRoadMap, editName, editStep, type RoadMap } from '../../../src/core/road-map/road-map.js';
import { RoadMapStore } from '../../../src/core/road-map/road-map-store.js';
import type { RoadMapElement } from '../../../src/elements/road-map/road-map.js';
import { useDownloads } from '../../helpers/downloads.js';
import { createElement, mount } from '../../helpers/elements.js';
import { message } from '../../helpers/messages.js';
import { useTestPage } from '../../helpers/page.js';
import { getByRole, hasRole, normalizeSpace, textOf } from '../../helpers/queries.js';
import { click, waitForText } from '../../helpers/user.js';
import { waitUntil } from '../../helpers/wait.js';

async function showDocuments(): Promise<RoadMapElement> {
  document.documentElement.lang = 'en';
  const element = createElement('tilts-road-map', { side: 'municipality' });
  await mount(element);
  await click(element, message('road-map.share'));
  await waitUntil(
    () => hasRole(element, 'button', message('road-map.save')),
    'documents and files are shown',
  );
  return element;
}

function openFile(element: RoadMapElement, name: string, text: string): void {
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type="file"]')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
}

const mine = (): RoadMap => editStep(createRoadMap(), 'municipality', 'find.contact', { isDone: true });
const theirs = (): RoadMap =>
  editStep(editName(createRoadMap('community'), 'community', 'Youth club'), 'community', 'find.letter', {
    isDone: true,
  });

describe('Documents and files of the road map', () => {
  useTestPage();
  const downloads = useDownloads();

  beforeEach(() => RoadMapStore.shared.edit(mine()));
  afterEach(() => {
    RoadMapStore.shared.edit(createRoadMap());
    PlanStore.shared.edit(createPlan('1'));
    dispatchEvent(new PageTransitionEvent('pagehide'));
  });

  it('are saved as a file that opens again', async () => {
    const element = await showDocuments();
    await click(element, message('road-map.save'));
    expect(downloads[0]!.name).to.equal('road-map.json');
    expect(await downloads[0]!.text()).to.equal(serializeRoadMap(mine()));
  });

  it('show how far both sides have come, once the other side’s file is opened', async () => {
    const element = await showDocuments();
    expect(hasRole(element, 'table')).to.be.false;
    openFile(element, 'club.json', serializeRoadMap(theirs()));
    await waitForText(element, 'Opened: club.json');
    const rows = [...getByRole<HTMLTableElement>(element, 'table').rows].map((row) =>
      [...row.cells].map((cell) => normalizeSpace(cell.textContent)),
    );
    expect(rows[0]).to.deep.equal(['', 'Municipality', 'Youth club']);
    expect(rows[1]).to.deep.equal(['Find each other', 'Done: 1 of 4', 'Done: 1 of 4']);
    expect(RoadMapStore.shared.map.side).to.equal('municipality');
    await click(element, message('road-map.undo'));
    expect(hasRole(element, 'table')).to.be.false;
  });

  it('leave everything as it is if the file is something else', async () => {
    const element = await showDocuments();
    openFile(element, 'plan.json', '{"tilts":"plan"}');
    await waitForText(element, 'plan.json is not a saved road map');
    expect(RoadMapStore.shared.map).to.deep.equal(mine());
  });

  it('say so if a part of the file was lost', async () => {
    const element = await showDocuments();
    openFile(element, 'club.json', serializeRoadMap(theirs()).slice(0, -20));
    await waitForText(element, 'Some of it could not be read');
  });

  it('include four templates for Word', async () => {
    const element = await showDocuments();
    await click(element, 'Cooperation agreement');
    await waitUntil(() => downloads.length === 1, 'the document is saved');
    expect(downloads[0]!.name).to.equal('cooperation-agreement.docx');
    for (const title of ['Invitation to a first talk', 'Meeting notes', 'Memorandum of cooperation'])
      expect(hasRole(element, 'button', title)).to.be.true;
  });

  it('put what is not finished into the plan', async () => {
    const element = await showDocuments();
    await click(element, message('road-map.to-plan'));
    await waitForText(element, 'tasks of the first goal');
    const [goal] = PlanStore.shared.plan.goals;
    expect(goal!.tasks.length).to.equal(7);
    expect(goal!.tasks[0]!.activities.map(({ state }) => state)).to.deep.equal([
      'done',
      'planned',
      'planned',
      'planned',
    ]);
    expect(textOf(element)).to.include('Done: 1 of 28');
  });
});
