/** The part of the API that is the officer’s: tables, files and invitations. */
const text = { type: 'string' } as const;
export const officer = [{ officer: [] as string[] }];
export const contest = {
  name: 'contest',
  in: 'query',
  description: 'Only applications to this contest.',
  schema: text,
};

const lang = {
  name: 'lang',
  in: 'query',
  description:
    'Language of heads, choices and numbers: lv, en, lt or et. Default: the first language of the feed.',
  schema: text,
};
const binary = (type: string) => ({ [type]: { schema: { contentMediaType: type } } });
/** Why a program does not get what is the officer’s. */
export const refusals = {
  401: { description: 'The token is missing or wrong.' },
  403: { description: '`not-allowed`: the token is that of a judge.' },
} as const;
const inPath = (name: string) => ({ name, in: 'path', required: true, schema: text });
const table = (operationId: string, type: string, summary: string) => ({
  get: {
    operationId,
    summary,
    description:
      'One row for each application, one column for each question in the order of the form: its words, and its id in brackets. Each file has its address.',
    security: officer,
    parameters: [contest, lang],
    responses: {
      200: { description: 'The table.', content: binary(type) },
      ...refusals,
    },
  },
});
const file = (operationId: string, parameters: readonly string[]) => ({
  get: {
    operationId,
    summary: 'Returns an uploaded file, unchanged, under the name that it had.',
    security: officer,
    parameters: parameters.map(inPath),
    responses: {
      200: { description: 'The file.', content: binary('application/octet-stream') },
      ...refusals,
      404: { description: 'There is no such file.' },
    },
  },
});

const invitation = (operationId: string, summary: string) => ({
  operationId,
  summary,
  security: officer,
  parameters: ['reference', 'stage'].map(inPath),
  responses: {
    204: { description: 'Done; a repetition changes nothing.' },
    ...refusals,
    404: { description: 'There is no such application, or no such stage by invitation.' },
  },
});

export const OFFICER_PATHS = {
  '/applications/{reference}/invitations/{stage}': {
    put: invitation('inviteToStage', 'Invites an application to a stage that is by invitation only.'),
    delete: invitation('takeInvitationBack', 'Takes an invitation back.'),
  },
  '/applications/table.csv': table(
    'exportCsv',
    'text/csv',
    'Exports the applications as CSV: with semicolons and decimal commas, in English with commas and points.',
  ),
  '/applications/table.xlsx': table(
    'exportExcel',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'Exports the applications as an Excel workbook, with real numbers, dates and links.',
  ),
  '/applications/{reference}/files.zip': {
    get: {
      operationId: 'getFiles',
      summary: 'Returns all files of an application, each under its own name.',
      security: officer,
      parameters: [inPath('reference')],
      responses: {
        200: { description: 'The archive.', content: binary('application/zip') },
        ...refusals,
        404: { description: 'There is no such application, or it has no files.' },
      },
    },
  },
  '/applications/{reference}/files/{key}': file('getFile', ['reference', 'key']),
  '/applications/{reference}/files/{key}/{name}': file('getNamedFile', ['reference', 'key', 'name']),
} as const;
