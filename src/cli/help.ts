import { FEATURE_WORDS } from '../shared/format/feature-words.ts'
import { CLUSTER_FEATURES } from '../shared/model/cluster-settings.ts'
import { COLUMN_ROLES } from '../shared/model/import.ts'
import type { MessageKey, Words } from '../shared/words/words.ts'
import { analysisUsages } from './analysis-options.ts'
import type { OPTIONS } from './arguments.ts'
import { featureOption } from './clustering-options.ts'
import { wrap } from './wrap.ts'

/** How wide a line is at most, and where explanations begin. */
const WIDTH = 110
const INDENT = 30

const FORMATS = ['.xlsx', '.xlsm', '.xls', '.xlsb', '.ods', '.fods', '.csv', '.tsv', '.txt']

type Option = keyof typeof OPTIONS

/** How an option is written, by the name that its explanation has. */
const GROUPS: Readonly<Record<string, readonly (readonly [about: Option, usage: string])[]>> = {
  results: [
    ['out', '--out report.xlsx|FOLDER'],
    ['recipe', '--recipe NAME|FILE.json'],
    ['accept-changes', '--accept-changes'],
    ['save-recipe', '--save-recipe NAME|FILE.json'],
    ['shop-name', '--shop-name NAME'],
    ['logo', '--logo FILE.png'],
    ['database', '--database FILE.sqlite|FOLDER'],
    ['without-names', '--without-names'],
    ['best-score', '--best-score highest|1'],
    ['json', '--json'],
    ['explain', '--explain'],
    ['inspect', '--inspect'],
    ['workspace', '--workspace FILE'],
    ['name', '--name NAME'],
    ['runs', '--runs'],
    ['compare', '--compare A,B'],
    ['language', '--language TAG'],
    ['help', '--help'],
  ],
  duplicates: [
    ['duplicate-customers', '--duplicate-customers'],
    ['merge', '--merge ID --into ID'],
    ['unmerge', '--unmerge N'],
  ],
  safety: [
    ['check', '--check'],
    ['save-copy', '--save-copy FILE'],
    ['backups', '--backups'],
    ['restore', '--restore newest|N|FILE'],
    ['salvage', '--salvage FILE'],
    ['remove-personal-data', '--remove-personal-data'],
    ['backup-folder', '--backup-folder FOLDER|none'],
  ],
  reading: [
    ['columns', '--columns PART=NAME,…'],
    ['dates', '--dates dmy|mdy|ymd'],
    ['encoding', '--encoding NAME'],
    ['status', '--status VALUE=sale|return|cancelled|ignore'],
    ['answer', '--answer NAME=VALUE'],
    ['delimiter', '--delimiter CHARACTER'],
    ['decimal', '--decimal point|comma'],
    ['currency', '--currency CODE, --rate'],
    ['duplicates', '--duplicates keep|drop'],
    ['exclude', '--exclude CODE'],
  ],
  measures: [
    ['as-of', '--as-of YYYY-MM-DD'],
    ['last-months', '--last-months N'],
    ['from', '--from, --to YYYY-MM-DD'],
    ['store', '--store, --country NAME'],
    ['customer-type', '--customer-type, --customer-status, --company NAME'],
    ['filter', '--filter before|after'],
    ['returns', '--returns net|ignore'],
    ['frequency', '--frequency orders|days|lines'],
    ['monetary', '--monetary total|per-order|per-line|margin'],
  ],
  scores: [
    ['scheme', '--scheme NAME'],
    ['bins', '--bins N'],
    ['recency-cuts', '--recency-cuts 30,60,90, --frequency-cuts, --monetary-cuts'],
    ['weights', '--weights R,F,M'],
    ['freeze', '--freeze RUN'],
    ['map', '--map NAME'],
  ],
  clusters: [
    ['clusters', '--clusters auto|K'],
    ['features', '--features LIST'],
    ['feature-form', '--feature-form log|raw|scores'],
    ['scaling', '--scaling standard|robust|min-max'],
    ['components', '--components N|none'],
    ['outliers', '--outliers PERCENT'],
    ['seed', '--seed N'],
  ],
}

/** What `--help` prints. */
export function helpText(words: Words): string {
  const about = (name: string) =>
    words.write({
      key: `help.${name}` as MessageKey,
      ...(name === 'columns' && { args: { roles: COLUMN_ROLES.join(', ') } }),
    })
  const groups = Object.entries(GROUPS).flatMap(([group, options]) => [
    '',
    about(`group.${group}`),
    ...options.map(([name, usage]) => entry(usage, about(name))),
  ])
  return [
    ...wrap(words.say('help.about'), WIDTH),
    '',
    '  npm run segment -- <files...> [options]',
    '',
    ...wrap(words.say('help.reads', { formats: words.list(FORMATS) }), WIDTH),
    ...groups,
    '',
    words.say('help.group.analyses'),
    ...analysisUsages().map(({ usage, about: key }) => entry(usage, words.say(key))),
    '',
    words.say('help.group.features'),
    ...CLUSTER_FEATURES.map((each) => entry(featureOption(each), words.say(FEATURE_WORDS[each].definition))),
    ...wrap(words.say('feature.missing'), WIDTH - 2).map((line) => `  ${line}`),
    '',
    ...wrap(words.say('help.ends'), WIDTH),
    '',
  ].join('\n')
}

/** An option with its explanation beside it, or below where the option is long. */
function entry(usage: string, about: string): string {
  const start = `  ${usage}`
  const [first = '', ...rest] = wrap(about, WIDTH - INDENT).map((line) => ' '.repeat(INDENT) + line)
  if (start.length > INDENT - 2) return [start, first, ...rest].join('\n')
  return [start + first.slice(start.length), ...rest].join('\n')
}
