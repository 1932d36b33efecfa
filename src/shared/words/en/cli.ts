/** What the command line says while and after it works; the options themselves stand in `cli-help.ts`. */
export const CLI = {
  'cli.note': 'Note: {note}',
  'cli.read': 'Read {file} with {roles}. More with --explain.',
  'cli.howRead': 'How {name} was read ({date})',
  'cli.howRead.none': 'Nothing has been imported.',
  'cli.read.role': '{role} from “{column}”',
  'cli.read.values':
    'Note on {file}: {values} are unknown values, so these rows count as sales. If that is wrong, say what a value means with --status VALUE=cancelled.',
  'cli.read.value': '“{value}” ({count, plural, one {# row} other {# rows}})',
  'cli.read.assumed': 'Note: {question} Taken: {answer}.',
  'cli.fee': '{code} ({name})',
  'cli.fees':
    'Note: {fees} {count, plural, one {looks} other {look}} like postage or fees and {count, plural, one {counts as a product} other {count as products}}. To leave {count, plural, one {it} other {them}} out, add {options}.',
  'cli.note.file': 'Note on {file}: {note}',
  'cli.details': 'Details: {detail}',
  'cli.seeHelp': 'See --help.',
  'cli.hint.column':
    'Name it with --columns, as in --columns customer=NAME,date=NAME, or the text encoding with --encoding NAME.',
  'cli.hint.encoding': 'Name it with --encoding, as in --encoding shift_jis.',
  'cli.hint.order': 'Answer with --dates dmy or --dates mdy, or with --decimal point or --decimal comma.',
  'cli.hint.asked':
    'Nothing was imported. Answer with the options above or change the recipe; where the file can be imported as it is, --accept-changes does so. To keep the answers for the next file, add --save-recipe.',
  'cli.hint.question': 'Add one of these answers as --answer "NAME=VALUE", or name the right columns with --columns.',
  'cli.usage.answer': '{option} takes NAME=VALUE, as in {example}; “{value}” is not of that form.',
  'cli.hint.currency': 'Take one with --currency EUR, or convert with --currency EUR --rate USD=0.92.',
  'cli.hint.damaged':
    'List its backups with --backups, restore one with --restore newest, or read what can be read with --salvage NEW.regulars.',
  'cli.recipe.change': '{file}: {change}',
  'cli.recipe.change.do': '{file}: {change} {advice}',
  'cli.recipe.do.column': 'Name the right column with --columns "{role}={column}".',
  'cli.recipe.do.value': 'Say what it means with --status "{value}=sale|return|cancelled|ignore".',
  'cli.recipe.do.currency': 'Take one with --currency CODE, or convert with --currency CODE --rate CODE=RATE.',
  'cli.recipe.do.dates': 'Confirm with --dates {order}.',
  'cli.recipe.do.decimal': 'Confirm with --decimal point or --decimal comma.',
  'cli.recipe.do.question': 'Answer with --answer {question}={choices}.',
  'cli.recipe.asked':
    '{file} differs from what the recipe “{recipe}” knows ({count, plural, one {# question} other {# questions}}).',
  'cli.recipe.gone': 'There is no recipe called “{name}”.{known, plural, =0 {} other { Choose one of: {names}.}}',
  'cli.recipe.saved': 'Recipe written to {file}.',
  'cli.recipe.stored': 'Recipe “{name}” saved in the workspace.',
  'cli.usage.recipe': '{option} takes a file that ends in .json, or with --workspace FILE the name of a recipe.',
  'cli.usage.accept': '--accept-changes needs --recipe.',
  'cli.progress.check': '{file}: comparing with the recipe',
  'cli.progress.lists': 'Writing the lists',
  'cli.progress': '{what}{rows, plural, =0 {} one {, # row} other {, # rows}} …',
  'cli.progress.done': '{what} {done}{rows, plural, =0 {} one {, # row} other {, # rows}} …',
  'cli.progress.file': '{file}: {stage}',
  'cli.progress.update': 'Bringing the workspace up to date',
  'cli.progress.backup': 'Making a backup',
  'cli.progress.report': 'Writing the report',
  'cli.progress.openData': 'Writing the tables for other programs',
  'cli.inspected':
    '{name}: {rows, plural, one {# row} other {# rows}}, {columns, plural, one {# column} other {# columns}}, {cells, plural, one {# value} other {# values}}',

  'cli.inspected.formulas': '{count, plural, one {# formula} other {# formulas}} without a stored value',

  'cli.result':
    '{customers, plural, one {# customer} other {# customers}}, {orders, plural, one {# order} other {# orders}}, {revenue} from {first} to {last}, as of {asOf}.',
  'cli.result.rows': 'Rows read: {count, number}',
  'cli.result.duplicates.keep': 'Exact duplicates (kept, and counted again below)',
  'cli.result.duplicates.drop': 'Exact duplicates (dropped)',
  'cli.result.rowClass': '{title}: {parts}',
  'cli.result.mean': '{title}: {mean}.',
  'cli.result.walkIn': 'No customer recorded: {revenue}, {share} of all sales.',
  'cli.result.scores': 'Scores: {scheme}; {best} is best. Map: {map}.',
  'cli.result.thresholds': 'Thresholds: recency {recency} days, frequency {frequency}, monetary {monetary}.',
  'cli.result.noClusters': 'Too few different customers for clusters.',
  'cli.result.comparedBy':
    'Compared by {components, plural, =0 {} one {# principal component ({explained} of the variance) of } other {# principal components ({explained} of the variance) of }}{features}.',
  'cli.result.silhouette': 'Silhouette {silhouette} (1: clearly apart, 0: not at all).',
  'cli.result.missing':
    '{count, plural, one {# customer has} other {# customers have}} no value for “{feature}” and took the median.',
  'cli.result.flat': '“{feature}” is the same for every customer, so it separates nobody.',
  'cli.result.outliers':
    '{count, plural, =0 {No customers} one {# customer} other {# customers}} unlike all others, still in their clusters{hidden, plural, =0 {} other {; # of them are not shown}}.',
  'cli.result.written': 'Report written to {file}.',
  'cli.result.lists': 'Lists written to {file}.',
  'cli.result.openData': 'Tables for other programs written to {file}.',
  'cli.result.took': 'Took {seconds} s.',

  'cli.done.imported': '{count, plural, one {{files} is} other {{files} are}} in {workspace} already.',
  'cli.done.notStored': 'The result is not: give the same command again. Rows that are there are not counted twice.',
  'cli.done.stored': 'The result is stored there as run {id}.',
  'cli.done.written': '{file} is written.',
  'cli.output.full': 'The result could not be written where it was sent to: the disk is full.',
  'cli.output.fault': 'The result could not be written where it was sent to ({code}).',

  'cli.runs.none': 'No runs are stored.',
  'cli.runs.column.number': 'Run',
  'cli.runs.column.made': 'Made',
  'cli.compared':
    '{stayed, plural, one {# customer} other {# customers}} stayed in their segment, {moved, number} moved, {joined, plural, one {# is} other {# are}} new, {left, plural, one {# is} other {# are}} gone.',

  'cli.duplicates.group': 'Same {things}:',
  'cli.duplicates.kept': '{id} (kept)',
  'cli.duplicates.more': '{count, plural, one {# more group is not shown.} other {# more groups are not shown.}}',
  'cli.duplicates.merged': 'Merged so far:',
  'cli.duplicates.number': '{id}. {merge}',
  'cli.duplicates.merge': '{customers} {count, plural, one {counts} other {count}} as {into} since {when}.',
  'cli.duplicates.takeBack': '{merge} Take it back with --unmerge {id}.',
  'cli.duplicates.undone': 'Merge {id} was taken back: its customers count separately again.',

  'cli.backups.none': 'There are no backups of this workspace.',
  'cli.backups.column.number': 'Backup',
  'cli.backups.column.state': 'State',
  'cli.backups.column.imports': 'Imports',
  'cli.backups.column.file': 'File',
  'cli.backups.good': 'good',
  'cli.backups.damaged': 'damaged',
  'cli.backups.older':
    '{count, plural, one {# older backup in {folder} still contains the personal data. Delete it if you do not need it.} other {# older backups in {folder} still contain the personal data. Delete those you do not need.}}',
  'cli.restored': 'The workspace is now as in {from}.',
  'cli.restored.aside': 'The file as it was is kept as {aside}.',
  'cli.restored.lacks': 'Not in it: {file}, imported {when}.',
  'cli.salvaged':
    'Read {lines, plural, one {# line} other {# lines}} of {imports, plural, one {# import} other {# imports}} into {file}.',
  'cli.salvaged.all': 'Everything could be read.',
  'cli.salvaged.partial': 'Some rows could not be read: {tables}.',
  'cli.salvaged.placeholders':
    '{count, plural, one {# lost name has a placeholder} other {# lost names have placeholders}} (lost-…).',
  'cli.salvaged.runs':
    '{count, plural, one {# stored result was left out; compute it again.} other {# stored results were left out; compute them again.}}',

  'cli.usage.unknown': 'There is no option {option}.',
  'cli.usage.noValue': '{option} takes no value.',
  'cli.usage.needsValue': '{option} needs a value.',
  'cli.usage.files': 'Name at least one till export to read, for example: npm run segment -- sales.xlsx',
  'cli.usage.workspace':
    '--runs, --compare, --explain without files, --duplicate-customers, --merge, --unmerge and the options for the workspace file need a workspace. Name it with --workspace FILE.',
  'cli.usage.language': '--language takes a language that Regulars has, such as en-GB or en-US; “{value}” is not one.',
  'cli.usage.oneOf': '{option} takes {allowed}; “{value}” is none of them.',
  'cli.usage.form': '{option} takes {form}; “{value}” is not of that form.',
  'cli.usage.whole': '{option} takes a whole number from {least} to {most}; “{value}” is not one.',
  'cli.usage.day': '{option} takes a day written YYYY-MM-DD, such as 2026-03-31; “{value}” is not one.',
  'cli.usage.cuts': '{option} takes one to eight numbers that go up, such as 1,2,3,4; “{value}” is no such list.',
  'cli.usage.rate.alone': '--rate needs --currency, which names the currency to convert into.',
  'cli.usage.rate': '--rate takes a currency and its worth, such as USD=0.92; “{value}” is not of that form.',
  'cli.usage.compare': '--compare takes two runs, the earlier first, such as 3,7; “{value}” is no such pair.',
  'cli.usage.logo':
    '--logo takes a PNG of at most {width, number} by {height, number} pixels and 1 MB; {file} is not one. The app takes other pictures, too.',
  'cli.usage.shopName': '--shop-name takes a name of 1 to {most, number} characters.',
  'cli.usage.merge': '--merge and --into go together: --merge ID --into ID counts the first customer as the second.',
  'cli.usage.columns': '--columns takes a list such as customer=NAME,date=NAME; “{value}” is not of that form.',
  'cli.usage.own':
    'Thresholds of your own go with --scheme own, and it with them: give --recency-cuts, --frequency-cuts or --monetary-cuts.',
  'cli.usage.window': '--last-months and --from or --to both say which sales count. Give one of them.',
  'cli.usage.filter':
    '--filter says when --store, --country, --customer-type, --customer-status and --company act. Give one of these, too.',
  'cli.usage.weights':
    '--weights takes three whole numbers from 0 to 100 for recency, frequency and monetary, such as 2,1,1; “{value}” is not that.',
  'cli.usage.map': '--map takes {known} or a FILE.json; “{value}” is none of them.',
  'cli.usage.features': '--features takes at least two different features; “{value}” is no such list.',
  'cli.usage.outliers': '--outliers takes a percentage from 0 to 20, such as 1.5; “{value}” is not one.',
  'cli.usage.safety':
    '--check, --backups, --save-copy, --restore, --salvage and --remove-personal-data each do one thing. Give one of them.',
} as const
