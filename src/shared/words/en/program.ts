/** What the program says outside its window: menus, dialogs of the system, files, workspaces and the engine's process. */
export const PROGRAM = {
  'menu.about': 'About Regulars',
  'menu.openFile': 'Open file…',
  'menu.newWorkspace': 'New workspace…',
  'menu.openWorkspace': 'Open workspace…',
  'menu.recent': 'Open recent workspace',
  'menu.saveCopy': 'Save a copy…',
  'menu.export': 'Export report…',
  'menu.print': 'Print…',
  'menu.back': 'Back',
  'menu.forward': 'Forward',
  'menu.palette': 'Command palette…',
  'menu.theme': 'Theme',
  'menu.theme.system': 'Same as system',
  'menu.theme.light': 'Light',
  'menu.theme.dark': 'Dark',
  'menu.licences': 'Licences',
  'menu.openFailed': 'The workspace could not be opened',

  'dialog.ok': 'OK',
  'dialog.kind.xlsx': 'Excel workbook',
  'dialog.kind.csv': 'CSV, comma-separated',
  'dialog.kind.pdf': 'PDF document',
  'dialog.kind.svg': 'SVG picture',
  'dialog.kind.png': 'PNG picture',
  'dialog.kind.json': 'JSON',
  'dialog.kind.regulars': 'Regulars workspace',
  'dialog.kind.sqlite': 'SQLite database',
  'dialog.kind.spreadsheets': 'Spreadsheets and text',
  'dialog.kind.all': 'All files',
  'dialog.open': 'Open a till export',
  'dialog.openFile': 'Open a file',
  'dialog.save': 'Save as',
  'dialog.openWorkspace': 'Open a workspace',
  'dialog.newWorkspace': 'New workspace',
  'dialog.backupFolder': 'Choose a folder for backups',

  'window.closing': 'An import is running.',
  'window.closing.about':
    'If you close Regulars now, the import is cancelled and the workspace stays as it was before.',
  'window.closing.stay': 'Continue importing',
  'window.closing.leave': 'Close and cancel the import',
  'window.died': 'The window stopped working twice.',
  'window.silent': 'The window is not responding.',
  'window.safe': 'Your workspace is safe.',
  'window.reload': 'Reload',
  'window.quit': 'Quit',
  'window.wait': 'Wait',

  'program.crash': 'Regulars has to close',
  'program.crash.about':
    'An unexpected error occurred. Your workspace is safe; start Regulars again. The log in its data folder says more.',
  'program.preferencesUnread':
    'What Regulars remembered in "{name}" could not be read, so it continues without it. The file is in "{folder}".',
  'program.preferencesUnwritten':
    'Regulars could not save what it remembers between two starts: settings, layouts and the list of workspaces. Your sales are not affected. Check that "{folder}" can be written to and that the disk is not full.',
  'program.fileFault':
    'A file or folder could not be read or written ({code}). Check that it is still there and that the disk is not full.',

  'chosen.noFile': '"{name}" is not a file that can be read. Choose a spreadsheet (.xlsx, .xls) or a text file (.csv).',
  'chosen.opened': '"{name}" is a file that you opened to read. Save under another name, so that it is not lost.',
  'chosen.unknown': 'This file is no longer known. Choose it again.',
  'chosen.noProgram':
    '"{name}" could not be opened: no program on this computer opens such files, or the file was moved. Show it in its folder instead.',
  'chosen.notToImport':
    '"{name}" cannot be imported. Drop a spreadsheet (.xlsx, .xls, .ods) or a text file (.csv, .tsv, .txt).',
  'chosen.noDrop': 'What was dropped is not a file on this computer. Save it first, then drop the file.',
  'chosen.noWorkspace': '"{name}" is not a workspace that can be opened: there is no file of that name.',

  'workspace.usualName': 'My shop',
  'workspace.unlisted': 'This workspace is no longer on the list.',
  'workspace.moved': '"{name}" is no longer where it was. Choose File, Open workspace to find it.',
  'workspace.exists': 'There is already a workspace "{name}". Open it, or choose another name.',
  'workspace.none': 'No workspace is open.',
  'workspace.isOpen': 'This workspace is open. Open another one first.',
  'workspace.importing': 'An import is running. Wait until it is finished, or cancel it, and try again.',

  'paper.tooSlow': 'The report could not be prepared within a minute. List fewer customers per segment, and try again.',
  'paper.gone': 'The page that prepares the report stopped working. Nothing was written. Please try again.',
  'paper.notPrinted': 'The report could not be printed. Save it as a PDF and print that.',

  'engine.died':
    'The engine stopped unexpectedly and is being started again. What it had not finished is undone: check the result, and try again.',
  'engine.failed':
    'The engine stopped several times in a row and was not started again. Restart it to continue; your data is safe.',
  'engine.closed': 'The engine was stopped before this was done. What it had not finished is undone.',
  'engine.cancelledBefore': 'Cancelled before it began.',
  'engine.cancelled': 'Cancelled. Nothing was changed.',
  'engine.ended': 'The work ended without a result. Nothing was changed. Please try again.',
  'engine.memory': 'This needs more memory than one file may take. Save the sheet as CSV, or split it, and try again.',
} as const
