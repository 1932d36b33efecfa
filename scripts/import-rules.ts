import type { ICruiseOptions, IRegularForbiddenRuleType } from 'dependency-cruiser'

// Who may import whom. ARCHITECTURE.md explains the rooms; what is not named here is allowed.

/** Each library, and the only place that imports it. */
const LIBRARIES = {
  'better-sqlite3': '^src/engine/database/sqlite\\.ts$',
  xlsx: '/testing/',
  hucre: '^src/engine/report/spreadsheet-library\\.ts$',
  'ml-kmeans': '^src/engine/clustering/ml-kmeans-peer\\.ts$',
  'ml-matrix': '^src/engine/(clustering/principal-components|value/beta-nodes)\\.ts$',
  'd3-array': '^src/engine/clustering/statistics\\.ts$',
  'intl-messageformat': '^src/shared/words/message\\.ts$',
  chardet: '^src/engine/import/read/encoding-detector\\.ts$',
  zod: '^src/(shared/(contract|calls)|main)/',
  echarts: '^src/renderer/charts/',
  electron: '^src/(main|preload)/',
}

/** The floors of the import: each may use what stands before it. */
const FLOORS = ['read', 'values', 'understand', 'shape', 'load']

/** What every room of the engine may use beside itself and `shared`. */
const GROUND = 'database|sales|safety'

/** What else a room that joins others may use: a result is scored and clustered, so is its past, a report draws all there is. */
const JOINS = {
  runs: 'rfm|clustering',
  overview: 'trends',
  movement: 'rfm',
  report: 'import|rfm|clustering|customers|runs',
  'open-data': 'clustering|customers|report',
  recipes: 'import',
}

type Rule = IRegularForbiddenRuleType

const rule = (name: string, from: Rule['from'], to: Rule['to'], comment: string): Rule => ({
  name,
  severity: 'error',
  comment,
  from,
  to,
})

/** What no import of `src` may do. */
export const FORBIDDEN: readonly Rule[] = [
  rule('no-cycles', {}, { circular: true }, 'What imports itself by a detour cannot be understood one file at a time.'),
  rule('no-strangers', {}, { couldNotResolve: true }, 'An import of something that is not there.'),
  rule(
    'shared-stands-alone',
    { path: '^src/shared/' },
    { pathNot: ['^src/shared/', 'node_modules/(zod|intl-messageformat)/'] },
    'shared is plain TypeScript: no Node, no DOM, no Electron, no other room.',
  ),
  rule(
    'files-are-plain-node',
    { path: '^src/files/' },
    { path: '^src/', pathNot: '^src/(files|shared)/' },
    'The one writer of files serves engine, main and command line.',
  ),
  rule(
    'engine-is-plain-node',
    { path: '^src/engine/' },
    { path: '^src/', pathNot: '^src/(engine|files|shared)/' },
    'The engine knows no other room but shared.',
  ),
  rule(
    'database-knows-no-analysis',
    { path: '^src/engine/database/' },
    { path: '^src/engine/', pathNot: '^src/engine/database/' },
    'The database is what every room of the engine stands on.',
  ),
  rule(
    'sales-know-no-analysis',
    { path: '^src/engine/sales/' },
    { path: '^src/engine/', pathNot: '^src/engine/(sales|database)/' },
    'The lines that count are read in one place, which every analysis uses.',
  ),
  rule(
    'rooms-never-import-each-other',
    { path: '^src/engine/([^/]+)/', pathNot: `^src/engine/(${Object.keys(JOINS).join('|')})/` },
    { path: '^src/engine/', pathNot: `^src/engine/($1|${GROUND})/` },
    'Rooms of the engine use the database, the sales and shared; engine.ts joins them.',
  ),
  ...Object.entries(JOINS).map(([room, others]) =>
    rule(
      `${room}-join-only-these`,
      { path: `^src/engine/${room}/` },
      { path: '^src/engine/', pathNot: `^src/engine/(${room}|${GROUND}|${others})/` },
      'A room that joins others says which.',
    ),
  ),
  ...FLOORS.map((floor, at) =>
    rule(
      `import-${floor}-looks-down`,
      { path: `^src/engine/import/${floor}/` },
      { path: '^src/engine/import/', pathNot: `^src/engine/import/(${FLOORS.slice(0, at + 1).join('|')})/` },
      `read < values < understand < shape < load: each uses what stands before it.`,
    ),
  ),
  rule(
    'one-door-to-the-engine',
    { path: '^src/(cli|engine-process)/' },
    { path: '^src/(?!shared/|files/)', pathNot: ['^src/engine/index\\.ts$', '^src/$1/'] },
    'Only the engine’s door, engine/index.ts, and shared.',
  ),
  rule(
    'main-is-the-broker',
    { path: '^src/main/' },
    { path: '^src/', pathNot: '^src/(main|files|shared)/|-worker\\.ts|^src/engine-process/' },
    'main knows the engine by the calls only.',
  ),
  rule(
    'preload-is-small',
    { path: '^src/preload/' },
    { path: '^src/(?!preload/|shared/)' },
    'The preload knows the calls.',
  ),
  rule(
    'window-knows-no-node',
    { path: '^src/renderer/' },
    { path: '^src/(?!renderer/|shared/)|^(node:)?(fs|path|os|child_process|worker_threads|crypto|url|util|buffer)$' },
    'The window knows neither Node nor Electron, only shared.',
  ),
  rule(
    'features-never-import-each-other',
    { path: '^src/renderer/features/([^/]+)/' },
    { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
    'What two features need stands in state, charts, ui or shared.',
  ),
  rule(
    'ui-knows-no-domain',
    { path: '^src/renderer/(ui|charts)/' },
    { path: '^src/renderer/(features|shell|state)/' },
    'Parts and charts are drawn anywhere.',
  ),
  ...Object.entries(LIBRARIES).map(([library, place]) =>
    rule(
      `one-place-for-${library}`,
      { path: '^src/', pathNot: place },
      { path: `node_modules/${library}/` },
      'A library is imported in one place.',
    ),
  ),
]

/** Left out: tests may reach anywhere. */
export const NOT_CHECKED = /\.(test|fixture)\.tsx?$|\/testing\/|\.css$/

/** How the imports are read. */
export const READING: ICruiseOptions = {
  parser: 'swc',
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: NOT_CHECKED.source },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
  },
}
