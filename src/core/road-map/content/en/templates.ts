import type { TemplateTexts } from '../../content.types.js';

export const templates: TemplateTexts = {
  letter: {
    title: 'Invitation to a first talk',
    parts: [
      {
        paragraphs: [
          '{place}, {date}',
          'Hello,',
          'We would like to get to know you and talk about how {municipality} and {organisation} can help each other.',
        ],
      },
      {
        heading: 'What we would like to talk about',
        paragraphs: [
          'What the people we work for need: {need}.',
          'What is there already: {resources}.',
          'What we could start with in the coming months.',
        ],
      },
      {
        heading: 'When and where',
        paragraphs: [
          'Our suggestion: {meeting}. It takes about an hour. If the time does not suit you, please name another.',
          'Please bring one page about what you do and what you need.',
        ],
      },
      {
        heading: 'How to answer',
        paragraphs: ['{municipalityContact}', '{organisationContact}'],
      },
    ],
    signatures: ['{municipalityContact}'],
  },
  notes: {
    title: 'Meeting notes',
    parts: [
      {
        paragraphs: ['{municipality} and {organisation}, {place}, {date}'],
      },
      {
        heading: 'Present',
        paragraphs: ['{municipalityContact}, {organisationContact}'],
      },
      {
        heading: 'Done since the last meeting',
        paragraphs: ['{tasks}'],
      },
      {
        heading: 'What is in the way',
        paragraphs: ['The obstacle, who can clear it, and by which date:'],
      },
      {
        heading: 'Decided',
        paragraphs: ['The decision, the responsible person, the deadline:'],
      },
      {
        heading: 'The indicator today',
        paragraphs: ['{indicator}'],
      },
      {
        heading: 'Next meeting',
        paragraphs: ['Date, time, place:'],
      },
    ],
    signatures: [],
  },
  memorandum: {
    title: 'Memorandum of cooperation',
    parts: [
      {
        paragraphs: [
          '{place}, {date}',
          '{municipality} and {organisation} (the Parties) declare that they intend to work together. This memorandum creates no financial obligations.',
        ],
      },
      {
        heading: 'Why we work together',
        paragraphs: ['{goal}'],
      },
      {
        heading: 'What each Party does',
        paragraphs: [
          '{municipality} shares information, names a contact person and, as far as it can, makes these resources available: {resources}.',
          '{organisation} involves the people it works with and shares its experience.',
        ],
      },
      {
        heading: 'How we stay in touch',
        paragraphs: [
          '{municipalityContact} and {organisationContact} meet at least once every three months and write down what they decide.',
        ],
      },
      {
        heading: 'For how long',
        paragraphs: [
          'The memorandum is valid until {until}. Each Party can end it by telling the other in writing one month before.',
        ],
      },
    ],
    signatures: ['{municipality}', '{organisation}'],
  },
  agreement: {
    title: 'Cooperation agreement',
    parts: [
      {
        paragraphs: [
          '{place}, {date}',
          '{municipality} and {organisation} (the Parties) conclude this agreement.',
        ],
      },
      {
        heading: '1. Goal',
        paragraphs: [
          'The shared goal of the Parties: {goal}.',
          'The result is measured by this indicator: {indicator}.',
        ],
      },
      {
        heading: '2. Tasks and responsible people',
        paragraphs: [
          '{tasks}',
          'A list of tasks with deadlines and responsible people is attached. The Parties change it by written agreement.',
        ],
      },
      {
        heading: '3. Resources and money',
        paragraphs: [
          'The Parties make these resources available: {resources}.',
          'Funding and how it is paid: {money}.',
          'If the support is de minimis aid, {municipality} says so and records it.',
        ],
      },
      {
        heading: '4. Staying in touch',
        paragraphs: [
          'Contact persons: {municipalityContact}; {organisationContact}.',
          'A Party tells the other of anything that puts a deadline at risk as soon as it learns of it.',
        ],
      },
      {
        heading: '5. Data and safety of people',
        paragraphs: [
          'The Parties process only the personal data that the work needs, and delete them when the purpose is fulfilled.',
          'Minors take part with the consent of their legal representative. A named adult is responsible for their safety.',
        ],
      },
      {
        heading: '6. Review',
        paragraphs: [
          'The Parties review the result together, at the latest two months before the agreement ends, and decide how to go on.',
        ],
      },
      {
        heading: '7. Validity',
        paragraphs: [
          'The agreement is valid until {until}. It ends if the Parties agree, or if one Party gives one month’s notice in writing.',
          'The Parties settle disputes by talking. If that fails, the law decides how.',
          'A lawyer checks the agreement before it is signed.',
        ],
      },
    ],
    signatures: ['{municipality}', '{organisation}'],
  },
};
