// Made by `npm run messages`.
export const templates = {
  'compare.clear': 'Take out all',
  'compare.device': 'The list is kept on this device only.',
  'compare.empty': 'Nothing is kept yet. Press “Keep” on what interests you, and compare it here.',
  'compare.remove': 'Take out',
  'compare.remove-title': ['Take out: ', 0, ''],
  'compare.title': 'What I kept',
  'csv.email': 'E-mail',
  'csv.phone': 'Phone',
  'csv.summary': 'Summary',
  'csv.title': 'Name',
  'csv.url': 'Page',
  'detail.report': 'Report a mistake',
  'detail.report-subject': ['Mistake in the entry “', 0, '” (', 1, ')'],
  'detail.source': ['Source: ', 0, ''],
  'detail.updated': ['Updated: ', 0, ''],
  'dialog.close': 'Close',
  'print.left':
    '# more is not printed: filter the list first.|# more are not printed: filter the list first.',
  'tool.copied': 'The link is copied.',
  'tool.copy-failed': ['Copy it by hand: ', 0, ''],
  'tool.csv-done': 'The table is saved.',
};
