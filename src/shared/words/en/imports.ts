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
  'imports.figure.read': 'rows below the header',
  'imports.figure.share': '{share} of the rows',
  'imports.batch.title':
    'Imported {files, plural, one {{sheets, plural, one {# sheet} other {# sheets}}} other {# files}}',
  'imports.batch.about': 'Each is a separate import and can be undone on its own.',
  'imports.batch.list': 'Imports',
  'imports.batch.list.about': 'Choose an import to see how it was read and its refused rows.',
  'imports.batch.label': 'Imports added together',
  'imports.record.fresh': 'Imported {file}',
  'imports.record.about': 'Imported {date}',
  'imports.record.about.sheet': 'Sheet {sheet}, imported {date}',
  'imports.segments': 'See segments',
  'imports.overview': 'See the overview',
  'imports.next': 'Next: {file}',
  'imports.undo': 'Undo this import…',
  'imports.undo.title': 'Undo the import of {file}?',
  'imports.undo.do': 'Undo import',
  'imports.undo.busy': 'Undoing…',
  'imports.undo.removing': 'Removing the rows…',
  'imports.undo.erasing': 'Erasing them from the workspace file. This can take a minute for a large workspace…',
  'imports.undo.about':
    'Everything from this import ({rows, plural, one {# row} other {# rows}}) will be removed from the workspace. The file itself is not changed and can be imported again.',
  'imports.undo.results':
    '{count, plural, one {# result was calculated with these rows. It will be kept and marked as out of date.} other {# results were calculated with these rows. They will be kept and marked as out of date.}}',
  'imports.undo.busyImport': '{file} is being imported. Wait until it is finished, or cancel it first.',
  'imports.undo.needed':
    '{file} cannot be undone yet, because later imports skipped rows that it already contained: {later}. Those rows would be lost. Undo the later {count, plural, one {import} other {imports}} first, then import {count, plural, one {that file} other {those files}} again.',
  'imports.undo.needed.file': '{file} ({rows, plural, one {# row} other {# rows}})',
  'imports.running': 'Importing',
  'imports.running.several': 'Importing file {number, number} of {of, number}',
  'imports.running.about':
    'Nothing in the workspace changes until the import is complete. You can use other screens in the meantime.',
} as const
