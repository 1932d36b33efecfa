/** Files before, while and after they are imported. */
export const IMPORTS = {
  'imports.column.import': 'Import',
  'imports.column.file': 'File',
  'imports.column.sheet': 'Sheet',
  'imports.column.importedAt': 'Imported',
  'imports.column.read': 'Rows read',
  'imports.column.kept': 'Kept',
  'imports.column.setAside': 'Set aside',
  'imports.column.refused': 'Refused',
  'imports.batch.title':
    'Imported {files, plural, one {{sheets, plural, one {# sheet} other {# sheets}}} other {# files}}',
  'imports.batch.about': 'Each is a separate import and can be undone on its own.',
  'imports.batch.list': 'Imports',
  'imports.batch.list.about': 'Choose an import to see its refused rows.',
  'imports.batch.label': 'Imports added together',
  'imports.rows.title': 'What happened to the rows',
  'imports.mappings.title': 'Saved column settings',
} as const
