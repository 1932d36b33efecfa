/** What each option of the command line does, for `--help`. */
export const CLI_HELP = {
  'help.about': 'Who are the best customers, who is slipping away: from a till’s export to named segments.',
  'help.reads': 'Reads {formats}. Nothing leaves this computer.',
  'help.ends':
    'Ends with 0 when it worked, 1 when the data cannot be used, 2 when the command was not understood, 3 when the file differs from what the recipe knows.',

  'help.group.results': 'What comes out',
  'help.out': 'Write the Excel report; with a recipe, all that it names, to this folder.',
  'help.recipe':
    'Do what a recipe says, one of the workspace or of a file: how the file is read, settings, reports. Other options go first.',
  'help.accept-changes':
    'Import the file although it differs from what the recipe knows: new values, columns, currencies, dates.',
  'help.save-recipe': 'Save what this command does as a recipe, in the workspace or to a file.',
  'help.shop-name': 'What the workbook and other reports call the shop; a named workspace remembers it.',
  'help.logo':
    'The logo on printed reports, kept in the named workspace: a PNG of at most 800 by 400 pixels. The app takes other pictures, too.',
  'help.database': 'Write plain tables that other programs read: to a database (.sqlite), or as CSV files to a folder.',
  'help.without-names': 'Leave names, e-mail addresses and phone numbers out of these tables.',
  'help.best-score':
    'How scores are written in reports and comparisons: the best is the highest number (default), or 1.',
  'help.json': 'Print one JSON object instead of tables.',
  'help.explain':
    'Also print how each file was read: columns and why, statuses, refused rows, questions. Without files, for every import in the workspace.',
  'help.inspect': 'Only count what the files hold: sheets, rows, columns, values.',
  'help.workspace': 'Keep everything in this workspace. Without it a temporary one is used and deleted.',
  'help.name': 'Name the run, so that it stays in the workspace.',
  'help.runs': 'Only list the runs of the workspace.',
  'help.compare': 'Only show who moved between two of its runs, the earlier first.',
  'help.language':
    'The language and region of texts, numbers and dates, such as en-GB or en-US (default: the system’s).',
  'help.help': 'Print this.',

  'help.group.duplicates': 'Customers who are one and the same (in the workspace)',
  'help.duplicate-customers':
    'Only list those who share an e-mail address, a phone number or a name, and what was merged.',
  'help.merge': 'Count the first as the second from now on. --merge may be repeated.',
  'help.unmerge': 'Take merge number N back.',

  'help.group.safety': 'The workspace file (a backup is made after each import; the last three are kept)',
  'help.check': 'Check the whole file for damage.',
  'help.save-copy': 'Copy the whole workspace to a file of your own.',
  'help.backups': 'List the backups, and what each lacks.',
  'help.restore': 'Put a backup in the workspace’s place. The file as it was is kept under another name.',
  'help.salvage': 'Read what can be read of a damaged workspace into a new one.',
  'help.remove-personal-data': 'Remove names, addresses, phone numbers and ids for good. The figures stay.',
  'help.backup-folder': 'Where backups go (default: a folder beside the workspace).',

  'help.group.reading': 'How the file is read',
  'help.columns': 'Name columns yourself, for these parts of a sale: {roles}.',
  'help.encoding': 'How the letters of a text file are encoded, such as windows-1254 (default: detected).',
  'help.status': 'What a value of a status or type column means; may be repeated.',
  'help.answer': 'Answer a question that a file raises, by the name that the message gives; may be repeated.',
  'help.dates': 'The order of day and month, where the file does not tell.',
  'help.delimiter': 'What separates the columns of a text file, where it is not found: ";" or tab.',
  'help.decimal': 'The decimal mark, where the file does not tell.',
  'help.currency':
    'The currency of amounts where the file names none; of several take only this one. With --rate USD=0.92, which may be repeated, the others are converted into it.',
  'help.duplicates': 'Rows that are identical in every cell: counted and kept (default), or dropped.',
  'help.exclude':
    'Leave out the lines of this product, such as postage. May be repeated (default: what the workspace excludes).',

  'help.group.measures': 'How customers are measured',
  'help.as-of': 'The day to look back from (default: the day after the last sale or return that counts).',
  'help.last-months': 'Only sales of the last N months before that day.',
  'help.from': 'Only sales from or to that day, both included.',
  'help.store': 'Only orders of these stores or countries. May be repeated.',
  'help.customer-type': 'Only customers for whom a list of customers says so. May be repeated.',
  'help.filter': 'Measure and score only their orders (default), or score everybody and show their customers.',
  'help.returns': 'Returns lower what a customer spent (default), or are left out.',
  'help.frequency': 'What frequency counts (default: orders).',
  'help.monetary':
    'Everything spent (default), the average of an order or a line, or what is left after the cost of the goods, where a file says that.',

  'help.group.scores': 'How customers are scored',
  'help.scheme':
    'quantile (default): split by value, so that equal customers get equal scores. ntile: groups of equal size, which can separate equal customers. percent-rank: by the share of customers who do worse. r-package: as the rfm package of R does it. nested: groups inside groups. own: by thresholds of your own.',
  'help.bins': 'How many scores, 3 to 10 (default: 5).',
  'help.recency-cuts':
    'Thresholds of your own, one to eight; a value equal to a threshold lies below it. A measure without any is split by value.',
  'help.weights': 'What each score weighs in the average (default: 1,1,1).',
  'help.freeze': 'Use the thresholds of an earlier run of the workspace again.',
  'help.map':
    'eleven-rfm (default), ten-rf, putler-grid, r-package: for 5 scores. low-mid-high (default for other numbers), five-tiers: for any. Or a FILE.json with a map of your own.',

  'help.group.clusters': 'How customers are clustered',
  'help.clusters': 'How many k-means clusters, 2 to 12 (default: auto).',
  'help.features': 'What customers are compared by (default: recency,frequency,monetary); see below.',
  'help.feature-form': 'Logarithms (default), values as they are, or the three measures as scores.',
  'help.scaling': 'How features are brought to one scale (default: standard).',
  'help.components': 'Let N principal components stand for the features (default: none).',
  'help.outliers': 'List this percentage of the customers as unlike all others, 0 to 20. They stay in their clusters.',
  'help.seed': 'The same seed gives the same clusters (default: 1).',

  'help.group.analyses': 'What else to show of the sales',
  'help.group.features': 'What customers can be compared by',
} as const
