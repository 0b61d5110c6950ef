import { expect } from '@open-wc/testing';
import '../../../src/define/smart-goal.js';
import { parsePlan } from '../../../src/core/plan/parse-plan.js';
import { seeded, type Random } from '../../helpers/fuzz.js';
import { fullPlan } from '../../helpers/goals.js';
import { message } from '../../helpers/messages.js';
import { sample } from '../../helpers/feeds.js';
import { json, useNetwork } from '../../helpers/network.js';
import { useTestPage } from '../../helpers/page.js';
import { storePlan } from '../../helpers/plan-storage.js';
import { accessibleNames, getAllByRole, hasRole, repeatedButtonNames } from '../../helpers/queries.js';
import { mountGoal, openSection, SECTION_IDS, stepName, useGoalPage } from '../../helpers/smart-goal.po.js';
import { click } from '../../helpers/user.js';
import { waitUntil } from '../../helpers/wait.js';

/** A plan whose rows often say the same, or nothing yet: each list of the plan has some of its rows several times. */
function withRepeatedRows(value: unknown, random: Random): unknown {
  if (typeof value === 'string') return random.below(3) ? value : '';
  if (Array.isArray(value))
    return value
      .flatMap((item: object) => Array.from({ length: 1 + random.below(3) }, () => item))
      .map((item, at) => ({ ...(withRepeatedRows(item, random) as object), id: String(at + 1) }));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withRepeatedRows(each, random)]),
  );
}

function randomPlan(seed: number) {
  const { documents, organisations, dataSources, availableResources, ...rest } = fullPlan();
  const { goals, needs, risks, followUp, information, ...plan } = rest;
  const lists = {
    ...{ documents, organisations, dataSources, availableResources },
    ...{ goals, needs, risks, followUp, information },
  };
  const repeated = withRepeatedRows(lists, seeded(seed)) as typeof lists;
  const parsed = parsePlan(JSON.stringify({ ...plan, ...repeated }));
  if (!parsed?.plan) throw new Error('The plan cannot be read');
  return parsed.plan;
}

/** Both undo the last change: one stands beside the tabs, the other beside what says the change. */
const SAME_ACTION = [message('action.undo')];

describe('Buttons of the goal helper', () => {
  const network = useNetwork();
  useTestPage();
  useGoalPage();

  for (const seed of [1, 2, 3, 4, 5])
    it(`have a name of their own, whatever the rows of plan ${seed} say`, async () => {
      await storePlan(randomPlan(seed));
      const element = await mountGoal('en', network.respondAt(json(sample())));
      const check = (place: string): void => {
        expect(repeatedButtonNames(element, SAME_ACTION), place).to.deep.equal([]);
      };
      for (const letter of ['S', 'M', 'A', 'R', 'T'] as const) {
        await click(element, stepName(letter));
        await waitUntil(() => hasRole(element, 'button', message('step.next')), `step ${letter}`);
        check(letter);
      }
      await click(element, message('step.next'));
      await waitUntil(() => hasRole(element, 'button', message('summary.plan')), 'the summary');
      check('summary');
      await click(element, message('summary.plan'));
      for (const id of SECTION_IDS) {
        await openSection(element, id);
        check(id);
        const rows = () => getAllByRole(element, 'button').filter((button) => button.ariaExpanded !== null);
        for (let at = 0; at < rows().length; at++) {
          if (rows()[at]!.ariaExpanded === 'false') rows()[at]!.click();
          await element.updateComplete;
          check(`${id}, row ${at} of ${accessibleNames(element, 'button').join(' | ')}`);
        }
      }
    });
});
