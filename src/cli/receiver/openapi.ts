/** The contract of the receiver, as OpenAPI 3.1: what a municipality's own IT has to build, no more. */
const text = { type: 'string' } as const;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ 'application/json': { schema: ref(name) } });
const answer = (description: string, name = 'Refusal') => ({ description, content: json(name) });
const officer = [{ officer: [] as string[] }];
const contest = { name: 'contest', in: 'query', description: 'Only those of this contest.', schema: text };

const refusals = {
  400: answer('`unreadable`: not by this contract, or an answer of more than 1 000 items.'),
  403: answer('`origin`: a page of a site that may not send here.'),
  413: answer('`too-large`.'),
  429: {
    ...answer('`busy`: too many requests from one address.'),
    headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } },
  },
  500: answer('`server`: nothing was stored.'),
};

export const OPENAPI = {
  openapi: '3.1.0',
  info: {
    title: 'Applications of a Tilts idea contest',
    version: '1',
    description:
      'An application is on the disk before it is answered. The same key is stored once, however often it comes.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  paths: {
    '/applications': {
      post: {
        operationId: 'apply',
        summary: 'Sends an application.',
        security: [],
        parameters: [
          {
            name: 'Idempotency-Key',
            in: 'header',
            description: 'The same as `key`, for a proxy that looks at headers alone.',
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
                description: 'Each file is a part named by its key.',
              },
              encoding: { application: { contentType: 'application/json, text/plain' } },
            },
          },
        },
        responses: {
          200: answer('It has come before; the same receipt again.', 'Receipt'),
          201: answer('Stored.', 'Receipt'),
          404: answer('`unknown-contest`: the feed has none that takes applications under this id.'),
          409: answer('`closed`: not open now; `already-received`: other answers under the same key.'),
          410: answer('`withdrawn`: this key was taken back.'),
          422: answer('`invalid`: see `errors`; `spam`.'),
          ...refusals,
        },
      },
      get: {
        operationId: 'list',
        summary: 'Lists what was not withdrawn, the oldest first.',
        security: officer,
        parameters: [contest],
        responses: {
          200: {
            description: 'The applications.',
            content: { 'application/json': { schema: { type: 'array', items: ref('Stored') } } },
          },
          401: { description: 'The token is missing or wrong.' },
        },
      },
    },
    '/applications/withdraw': {
      post: {
        operationId: 'withdraw',
        summary: 'Takes an application back: its answers and files are erased.',
        security: [],
        requestBody: { required: true, content: json('Withdrawal') },
        responses: {
          200: answer('Erased, now or before.', 'Withdrawn'),
          404: answer('`unknown-code`.'),
          ...refusals,
        },
      },
    },
    '/applications/table.csv': {
      get: {
        operationId: 'table',
        summary: 'The list as a table for a spreadsheet, with semicolons.',
        security: officer,
        parameters: [contest],
        responses: {
          200: { description: 'The table.', content: { 'text/csv': { schema: text } } },
          401: { description: 'The token is missing or wrong.' },
        },
      },
    },
    '/applications/{reference}/files/{key}': {
      get: {
        operationId: 'file',
        summary: 'The bytes of one file, as they came.',
        security: officer,
        parameters: ['reference', 'key'].map((name) => ({ name, in: 'path', required: true, schema: text })),
        responses: {
          200: {
            description: 'The file.',
            content: {
              'application/octet-stream': { schema: { contentMediaType: 'application/octet-stream' } },
            },
          },
          401: { description: 'The token is missing or wrong.' },
          404: { description: 'No such file.' },
        },
      },
    },
  },
  components: {
    securitySchemes: { officer: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Application: {
        type: 'object',
        required: ['tilts', 'contest', 'key', 'language', 'answers', 'care'],
        properties: {
          tilts: { const: 1 },
          contest: { type: 'string', description: 'Id of the contest in the feed.' },
          key: {
            type: 'string',
            pattern: '^[\\w-]{8,80}$',
            description: 'One per application, the same on every try.',
          },
          language: { type: 'string', description: 'Language of the form, BCP 47.' },
          answers: {
            type: 'object',
            description:
              'By question id; rows of a group as objects, files as `{key, name, type, size}` with a key like `file-…`.',
            additionalProperties: true,
          },
          care: {
            type: 'object',
            required: ['trap', 'seconds'],
            properties: {
              trap: { type: 'string', description: 'The hidden field; people leave it empty.' },
              seconds: { type: 'number', description: 'Since the form was opened.' },
            },
          },
          extra: { type: 'object', description: 'The fixed fields of the feed.', additionalProperties: text },
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
      Refusal: {
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
      Stored: {
        type: 'object',
        required: ['reference', 'received', 'contest', 'language', 'answers'],
        properties: {
          reference: text,
          received: { type: 'string', format: 'date-time' },
          contest: text,
          language: text,
          answers: { type: 'object', additionalProperties: true },
        },
      },
      Withdrawal: { type: 'object', required: ['code'], properties: { code: text } },
      Withdrawn: { type: 'object', required: ['reference'], properties: { reference: text } },
    },
  },
} as const;
