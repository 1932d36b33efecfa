/** The column settings that are saved for the next file with the same header. */
export const MAPPINGS = {
  'mappings.title': 'Saved column settings',
  'mappings.about': 'Changes you made to the columns of a file are used for every file with the same header.',
  'mappings.reading': 'Loading the saved settings…',
  'mappings.none':
    'No settings saved yet. When you change how a column is used before an import, your choice is saved here.',
  'mappings.used': 'Last used {date}.',
  'mappings.columns': '{count, plural, one {# column is used.} other {# columns are used.}}',
  'mappings.dates':
    '{order, select, dmy {Ambiguous dates: day first.} mdy {Ambiguous dates: month first.} other {Ambiguous dates: year first.}}',
  'mappings.decimals': '{mark, select, comma {Numbers have a decimal comma.} other {Numbers have a decimal point.}}',
  'mappings.header': 'Header: {names}',
  'mappings.edit': 'Edit…',
  'mappings.edit.label': 'Edit {name}',
  'mappings.export': 'Export…',
  'mappings.export.label': 'Export {name}',
  'mappings.export.file': '{name} columns.json',
  'mappings.exported': 'Saved the column settings to {file}.',
  'mappings.dialog': 'Column settings: {name}',
  'mappings.name': 'Name',
  'mappings.delete': 'Delete',
} as const
