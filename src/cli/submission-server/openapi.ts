/** The API of the submission server as OpenAPI 3.1: all that a municipality's own back end has to implement. */
import { contest, OFFICER_PATHS, officer, refusals } from './openapi-officer.js';

const text = { type: 'string' } as const;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ 'application/json': { schema: ref(name) } });
const reply = (description: string, name = 'Rejection') => ({ description, content: json(name) });
const retryAfter = {
  headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } },
};

const commonErrors = {
  400: reply('`unreadable`: the request does not follow this API, or an answer has more than 1,000 items.'),
  403: reply('`origin`: pages of this site are not allowed to send applications.'),
  413: reply('`too-large`: the request is too large.'),
  429: { ...reply('`busy`: too many requests from one IP address.'), ...retryAfter },
  500: reply('`server`: the server failed and stored nothing.'),
  503: {
    ...reply('`unavailable`: the database does not answer now. Send the same again, with the same key.'),
    ...retryAfter,
  },
};

export const OPENAPI = {
  openapi: '3.1.0',
  info: {
    title: 'Applications to Tilts idea contests',
    version: '1',
    description:
      'The server replies when the application is on disk. An application sent several times with the same key is stored only once.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  paths: {
    '/applications': {
      post: {
        operationId: 'submitApplication',
        summary: 'Submits an application.',
        security: [],
        parameters: [
          {
            name: 'Idempotency-Key',
            in: 'header',
            description: 'The same as `key`, for proxies that only read headers.',
            schema: text,
          },
        ],
        requestBody: {
          required: true,
          content: {
            ...json('ApplicationWithFiles'),
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['application'],
                properties: { application: ref('Application') },
                additionalProperties: { type: 'string', contentMediaType: 'application/octet-stream' },
                description: 'Each file is a part whose name is the file’s key.',
              },
              encoding: { application: { contentType: 'application/json, text/plain' } },
            },
          },
        },
        responses: {
          200: reply('Duplicate: returns the original receipt.', 'Receipt'),
          201: reply(
            'The application was stored. The receipt of a later stage has the codes of the application.',
            'Receipt',
          ),
          404: reply(
            '`unknown-contest`: no contest with this id accepts applications; `unknown-stage`: the contest has no such stage.',
          ),
          409: reply(
            '`closed`: the contest is not open now; `already-received`: different answers were sent with this key; `limit-reached`: the applicant (by email address, an organisation by its registration number) has applied as often as the contest allows per round or calendar year. Applications that were withdrawn or marked as incomplete do not count.',
          ),
          410: reply('`withdrawn`: the application with this key was withdrawn.'),
          422: reply(
            '`invalid`: see `errors`, where `unknown-application` means that no application has this reference and this code; `spam`: it looks automated.',
          ),
          ...commonErrors,
          403: reply(
            '`not-invited`: the stage is by invitation only; `origin`: pages of this site are not allowed to send applications.',
          ),
        },
      },
      get: {
        operationId: 'listApplications',
        summary: 'Lists the applications that were not withdrawn, oldest first.',
        security: officer,
        parameters: [contest],
        responses: {
          200: {
            description: 'The applications.',
            content: { 'application/json': { schema: { type: 'array', items: ref('StoredApplication') } } },
          },
          ...refusals,
        },
      },
    },
    '/applications/withdraw': {
      post: {
        operationId: 'withdrawApplication',
        summary: 'Withdraws an application: its answers and files are deleted.',
        security: [],
        requestBody: { required: true, content: json('Withdrawal') },
        responses: {
          200: reply('The application was withdrawn, now or earlier.', 'Withdrawn'),
          404: reply('`unknown-code`: no application has this withdrawal code.'),
          ...commonErrors,
        },
      },
    },
    ...OFFICER_PATHS,
  },
  components: {
    securitySchemes: { officer: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Application: {
        type: 'object',
        required: ['version', 'contest', 'key', 'language', 'answers', 'antiSpam'],
        properties: {
          version: { const: 1 },
          contest: { type: 'string', description: 'Id of the contest in the feed.' },
          key: {
            type: 'string',
            pattern: '^[\\w-]{8,80}$',
            description: 'Unique for each application, the same in every attempt.',
          },
          language: { type: 'string', description: 'Language of the form, BCP 47.' },
          answers: {
            type: 'object',
            description:
              'By question id. Rows of a group are objects; files are `{key, name, type, size}` with a key like `file-…`.',
            additionalProperties: true,
          },
          antiSpam: {
            type: 'object',
            required: ['honeypot', 'elapsedSeconds'],
            properties: {
              honeypot: { type: 'string', description: 'A hidden field that people leave empty.' },
              elapsedSeconds: { type: 'number', description: 'Seconds since the form was opened.' },
            },
          },
          stage: {
            type: 'string',
            description: 'Id of the later stage that the answers are for; absent in the application itself.',
          },
          application: {
            type: 'object',
            description: 'With `stage`: the application that it belongs to, by its receipt.',
            required: ['reference', 'code'],
            properties: {
              reference: text,
              code: { type: 'string', description: 'The withdrawal code.' },
            },
          },
          extra: {
            type: 'object',
            description: 'The fixed fields that the feed defines.',
            additionalProperties: text,
          },
        },
      },
      ApplicationWithFiles: {
        allOf: [ref('Application')],
        properties: { files: { type: 'array', items: ref('File') } },
      },
      File: {
        type: 'object',
        required: ['key', 'data'],
        properties: {
          key: text,
          name: text,
          type: text,
          size: { type: 'integer' },
          data: { type: 'string', contentEncoding: 'base64' },
        },
      },
      Receipt: {
        type: 'object',
        required: ['reference', 'withdrawalCode', 'received'],
        properties: {
          reference: text,
          withdrawalCode: text,
          received: { type: 'string', format: 'date-time' },
        },
      },
      Rejection: {
        type: 'object',
        required: ['code'],
        properties: {
          code: text,
          reference: text,
          errors: {
            type: 'array',
            items: {
              type: 'object',
              required: ['field', 'code'],
              properties: {
                field: { type: 'string', description: 'Path of the answer: `idea`, `members.0.name`.' },
                code: text,
                values: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
              },
            },
          },
        },
      },
      StoredApplication: {
        type: 'object',
        required: ['reference', 'received', 'contest', 'language', 'answers', 'state', 'stages', 'invited'],
        properties: {
          reference: text,
          received: { type: 'string', format: 'date-time' },
          contest: text,
          language: text,
          answers: { type: 'object', additionalProperties: true },
          stages: {
            type: 'array',
            description: 'What was sent in later stages.',
            items: {
              type: 'object',
              required: ['stage', 'received', 'answers'],
              properties: {
                stage: { type: 'string', description: 'Id of the stage in the feed.' },
                received: { type: 'string', format: 'date-time' },
                answers: { type: 'object', additionalProperties: true },
              },
            },
          },
          invited: {
            type: 'array',
            description: 'Ids of the stages to which the application is invited.',
            items: text,
          },
          state: { enum: ['new', 'complete', 'incomplete'], description: 'What the officer decided.' },
        },
      },
      Withdrawal: { type: 'object', required: ['code'], properties: { code: text } },
      Withdrawn: { type: 'object', required: ['reference'], properties: { reference: text } },
    },
  },
} as const;
