/** The window around the screens: its head, the banner, files that are dropped, the palette, and work under way. */
export const SHELL = {
  'shell.title': '{workspace} – Regulars',
  'shell.skip': 'Skip to the screen',
  'shell.period': '{first} to {last}',
  'shell.lines': '{count, plural, one {# line} other {# lines}}',
  'shell.working': 'Working…',
  'shell.drop': 'Drop the file to open it',
  'shell.drop.about': 'You can check it before anything is imported.',

  'shell.import.label': 'Import in progress',
  'shell.import.running': 'Importing {file}{of, plural, =1 {} other { ({number, number} of #)}}',
  'shell.import.cancelling': 'Cancelling {file}{of, plural, =1 {} other { ({number, number} of #)}}',
  'shell.imported': 'Imported {files}: {rows, plural, one {# row read} other {# rows read}}.',
  'shell.imported.many': 'Imported {count, number} files: {rows, plural, one {# row read} other {# rows read}}.',
  'shell.import.cancelled': 'The import of {file} was cancelled.',
  'shell.import.cancelled.all': 'The import of {file} was cancelled. Nothing was changed.',
  'shell.import.failed': '{file} was not imported. {problem}',
  'shell.import.view': 'View the import',
  'shell.import.back': 'Back to the file',

  'shell.noSales': 'No sales yet',
  'shell.scoring': 'Scoring the customers…',
  'shell.open': 'Open',
  'shell.reveal': 'Show in folder',

  'shell.palette.hint': 'What would you like to do?',
  'shell.palette.search': 'Search commands',
  'shell.palette.none': 'No command found. Try “import” or “export”.',
  'shell.key.ctrl': 'Ctrl',
  'shell.key.shift': 'Shift',
  'shell.key.alt': 'Alt',

  'licences.about':
    'Regulars is free software under the MIT licence. It contains the following; each line opens to show its licence.',
  'licences.part': '{name} {version}, {licence}',
  'licences.chromium':
    'Electron contains Chromium. The licences of its parts are in “{file}”, in the folder of the program.',
  'licences.words': 'open source third party about',

  'job.cancelling': 'Cancelling…',
  'job.elapsed': 'Time elapsed: {time}',
  'shell.paste.none':
    'That is not a table. Copy the cells with their headings, at least two rows and two columns, and paste again.',
  'shell.paste.large': 'That is too much to paste. Save it as an Excel or CSV file and open the file.',
} as const
