import { expect } from '@open-wc/testing';
import {
  add,
  createPlan,
  duplicate,
  isEmpty,
  move,
  getAt,
  remove,
  setAt,
} from '../../../src/core/plan/plan.js';

const withTasks = () => {
  let plan = createPlan('p');
  for (const name of ['one', 'two', 'three']) plan = add(plan, 'goals.0.tasks', 'tasks', { name });
  return plan;
};
const tasks = (plan: ReturnType<typeof withTasks>) =>
  plan.goals[0]!.tasks.map(({ id, name }) => `${id} ${name}`);

describe('the model of a plan', () => {
  it('writes at a path without changing the old plan', () => {
    const before = withTasks();
    const after = setAt(before, 'goals.0.tasks.1.name', 'changed');
    expect(tasks(after)).to.deep.equal(['1 one', '2 changed', '3 three']);
    expect(tasks(before)).to.deep.equal(['1 one', '2 two', '3 three']);
    expect(after.goals[0]!.tasks[0], 'what did not change is the same').to.equal(before.goals[0]!.tasks[0]);
    expect(getAt(after, 'goals.0.tasks.1.name')).to.equal('changed');
    expect(getAt(after, 'goals.7.tasks.1.name')).to.equal(undefined);
  });

  it('writes a key that did not exist', () => {
    const plan = add(withTasks(), 'goals.0.tasks.0.activities', 'activities', { name: 'seminar' });
    const costs = setAt(plan, 'goals.0.tasks.0.activities.0.costs.2027', '1000');
    expect(costs.goals[0]!.tasks[0]!.activities[0]!.costs).to.deep.equal({ 2027: '1000' });
  });

  it('moves up and down, and stays at the ends', () => {
    const plan = withTasks();
    expect(tasks(move(plan, 'goals.0.tasks', 2, -1))).to.deep.equal(['1 one', '3 three', '2 two']);
    expect(tasks(move(plan, 'goals.0.tasks', 0, 1))).to.deep.equal(['2 two', '1 one', '3 three']);
    expect(move(plan, 'goals.0.tasks', 0, -1)).to.equal(plan);
    expect(move(plan, 'goals.0.tasks', 2, 1)).to.equal(plan);
  });

  it('gives copies and new items a unique id', () => {
    const copied = duplicate(withTasks(), 'goals.0.tasks', 0);
    expect(tasks(copied)).to.deep.equal(['1 one', '4 one', '2 two', '3 three']);
    expect(tasks(remove(copied, 'goals.0.tasks', 3))).to.deep.equal(['1 one', '4 one', '2 two']);
    expect(tasks(add(copied, 'goals.0.tasks', 'tasks')).at(-1)).to.equal('5 ');
  });

  it('copies everything inside', () => {
    const plan = duplicate(withTasks(), 'goals', 0);
    const changed = setAt(plan, 'goals.1.tasks.0.name', 'copy');
    expect(changed.goals.map((goal) => goal.tasks[0]!.name)).to.deep.equal(['one', 'copy']);
  });

  it('knows whether anything was written', () => {
    expect(isEmpty(createPlan('p'))).to.equal(true);
    expect(isEmpty(setAt(createPlan('p'), 'goals.0.who', 'x'))).to.equal(false);
    expect(isEmpty(withTasks())).to.equal(false);
  });
});
