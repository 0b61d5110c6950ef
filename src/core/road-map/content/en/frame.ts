import type { RoadMapFrame } from '../../content.types.js';

export const frame: RoadMapFrame = {
  title: 'Road map to lasting cooperation',
  sides: {
    municipality: 'Municipality',
    community: 'Organisation or social enterprise',
  },
  stages: {
    find: {
      title: 'Find each other',
      finished: 'Each side knows who is responsible on the other side, and you have met at least once.',
    },
    needs: {
      title: 'Understand needs',
      finished: 'Both sides have a written list of what they need and what they can offer.',
    },
    form: {
      title: 'Choose a form of cooperation',
      finished: 'You have chosen where to start: with light or with targeted cooperation.',
    },
    agree: {
      title: 'Agree',
      finished: 'A signed document names the result, the deadline and the people responsible.',
    },
    act: {
      title: 'Do it',
      finished: 'Everything you agreed has been done, or changed for a good reason.',
    },
    measure: {
      title: 'Measure',
      finished: 'Both sides have seen the same figures and talked about them.',
    },
    continue: {
      title: 'Go on',
      finished: 'You have decided whether and how to go on, and the plan says so.',
    },
  },
};
