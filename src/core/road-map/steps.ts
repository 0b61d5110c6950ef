/**
 * The road map: two checklists that lead a municipality and an organisation to lasting cooperation. Only codes; the
 * texts are in `content`, by language.
 */

/** Who has a checklist. `community`: a community or youth organisation, or a social enterprise. */
export const SIDES = ['municipality', 'community'] as const;
export type Side = (typeof SIDES)[number];

/** Both sides go through them in this order. */
export const STAGES = ['find', 'needs', 'form', 'agree', 'act', 'measure', 'continue'] as const;
export type Stage = (typeof STAGES)[number];

/** The steps of each side in their order; before the point is the stage. A stored road map names them: never rename. */
export const STEPS = {
  municipality: [
    'find.contact',
    'find.overview',
    'find.invite',
    'find.visit',
    'needs.units',
    'needs.residents',
    'needs.resources',
    'needs.publish',
    'form.compare',
    'form.law',
    'form.fair',
    'form.pilot',
    'agree.result',
    'agree.roles',
    'agree.money',
    'agree.sign',
    'act.start',
    'act.meet',
    'act.obstacles',
    'act.tell',
    'measure.collect',
    'measure.listen',
    'measure.review',
    'measure.report',
    'continue.decide',
    'continue.budget',
    'continue.memory',
    'continue.share',
  ],
  community: [
    'find.profile',
    'find.contact',
    'find.letter',
    'find.allies',
    'needs.listen',
    'needs.plans',
    'needs.request',
    'needs.evidence',
    'form.light',
    'form.capacity',
    'form.price',
    'form.legal',
    'agree.result',
    'agree.roles',
    'agree.terms',
    'agree.sign',
    'act.plan',
    'act.young',
    'act.log',
    'act.warn',
    'measure.start',
    'measure.stories',
    'measure.review',
    'measure.report',
    'continue.propose',
    'continue.funding',
    'continue.people',
    'continue.share',
  ],
} as const satisfies Record<Side, readonly `${Stage}.${string}`[]>;

export type StepOf<S extends Side> = (typeof STEPS)[S][number];
export type Step = StepOf<Side>;

/** The steps of one side in one stage. */
export const stepsOf = (side: Side, stage: Stage): readonly Step[] =>
  (STEPS[side] as readonly Step[]).filter((step) => step.startsWith(`${stage}.`));
