import { describe, expect, it } from 'vitest'
import { ALL_SALES } from '../analyses/analysis-filter.ts'
import { CLUSTER_FEATURES, DEFAULT_CLUSTERING } from '../model/cluster-settings.ts'
import { CUSTOMER_COLUMNS, NO_FILTER } from '../model/customers.ts'
import { DEFAULT_SETTINGS } from '../model/settings.ts'
import { LOGO_HEIGHT, LOGO_WIDTH, SHOP_NAME_LIMIT } from '../model/shop.ts'
import { CALLS, type Method } from './calls.ts'

const run = { settings: DEFAULT_SETTINGS, withClusters: false }
const page = { runId: 1, filter: NO_FILTER, sort: { column: 'id', descending: false }, offset: 0, limit: 10 }
const list = {
  runId: 1,
  filter: NO_FILTER,
  sort: page.sort,
  ids: null,
  leaveOutOptOuts: false,
  first: null,
  columns: ['id'],
  file: 't',
  format: 'csv',
}
const sheet = { file: 't', sheet: null, encoding: null, mapping: null }
const mapping = { headerRow: 0, columns: { date: 0 }, dateOrder: null, decimalMark: null }
const segment = { name: 'Here', color: '#112233', meaning: '', action: '' }
const map = { id: 'mine', title: 'Mine', about: '', segments: [segment], rules: [{ segment: 'Here' }] }
const compared = { earlier: 1, later: 2, from: null, to: null, offset: 0, limit: 10 }
const report = { bestIs: 'highest', workbook: null, lists: null, database: null, analyses: [], screen: {} }
const kept = { name: 'Monthly', importIds: [1], settings: DEFAULT_SETTINGS, report }
const { headerRow: _, ...writing } = mapping
const recipeFile = {
  ...writing,
  columns: { date: 'Day' },
  file: 'till.csv',
  sheet: null,
  allSheets: true,
  encoding: null,
  delimiter: null,
  seen: { headings: null, values: {}, currency: null, questions: null },
}
const aRecipe = { name: 'Monthly', files: [recipeFile], settings: DEFAULT_SETTINGS, report }
const paper = { runId: 1, parts: ['summary'], segments: [], top: 5, rows: 20 }
const job = { ...paper, paper: 'a4', bestIs: 'highest', comment: '', language: null }
const screen = { id: 'screen.customers', title: 'Customers', keys: null, group: 'Customers' }

const text = (length: number) => 'x'.repeat(length)
const many = <T>(length: number, item: (at: number) => T) => Array.from({ length }, (_, at) => item(at))
const texts = (length: number) => many(length, (at) => `t${at}`)

/** Numbers from one to the other, and just beyond either. */
const from = (least: number, most: number) => [
  [least, most],
  [least - 1, most + 1, least + 0.5],
]
/** Texts of so many characters. */
const long = (least: number, most: number) => [
  [text(Math.max(least, 1)), text(most)],
  [...(least > 0 ? [text(least - 1)] : []), text(most + 1)],
]
const rising = (...cuts: number[]) => cuts

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The beginning of a PNG of that size in base64, which is all that is looked at. */
function pngOf(width: number, height: number): string {
  const bits = `10${[width, height].map((size) => size.toString(2).padStart(32, '0')).join('')}`
  const letters = bits.match(/.{6}/g)?.map((six) => LETTERS[Number.parseInt(six, 2)]) ?? []
  return `iVBORw0KGgoAAAANSUhEU${letters.join('')}`
}

/** A place in the params of a call, what may stand there, and what may not. */
// biome-ignore format: a table reads better packed
const BOUNDS: readonly (readonly [Method, object, string, readonly unknown[][]])[] = [
  ['job.cancel', { callId: 't' }, 'callId', long(1, 100)],
  ['clusters.name', { runId: 1, number: 1, name: null, sentence: null }, 'runId', [[1, 9], [0, -1, 1.5]]],
  ['clusters.name', { runId: 1, number: 1, name: null, sentence: null }, 'number', from(1, 100)],
  ['clusters.name', { runId: 1, number: 1, name: null, sentence: null }, 'name', long(1, 80)],
  ['clusters.name', { runId: 1, number: 1, name: null, sentence: null }, 'sentence', long(1, 400)],
  ['customers.page', page, 'offset', [[0, 1, 9_999_999], [-1, 0.5]]],
  ['customers.page', page, 'limit', from(0, 1_000)],
  ['customers.page', page, 'filter.search', long(0, 200)],
  ['customers.page', page, 'filter.segments', [[texts(200), [text(200)]], [texts(201), [text(201)]]]],
  ['customers.page', page, 'filter.r', [[[], [0, 10], many(11, (at) => at)], [[-1], [11], many(12, () => 1)]]],
  ['customers.page', page, 'filter.clusters', [[[1, 100], many(100, () => 1)], [[0], [101], many(101, () => 1)]]],
  ['customers.page', page, 'filter.countries', [[[null, 'UK'], texts(1_000)], [texts(1_001)]]],
  ['customers.page', page, 'filter.otherRun', [[{ runId: 1, title: text(200), was: 'absent' }, { runId: 1, title: '', was: { in: 'A' } }], [{ runId: 0, title: '', was: 'absent' }, { runId: 1, title: text(201), was: 'absent' }]]],
  ['customers.page', page, 'filter.lastOrder', [[{ from: '2024-02-29', to: null }], [{ from: '2023-02-29', to: null }]]],
  ['customers.one', { runId: 1, customer: 'a' }, 'customer', long(1, 1_000)],
  ['customers.export', list, 'first', [[1, null], [0]]],
  ['customers.export', list, 'columns', [[['id'], [...CUSTOMER_COLUMNS]], [[], [...CUSTOMER_COLUMNS, 'id']]]],
  ['customers.export', list, 'file', long(1, 100)],
  ['duplicates.list', { reason: null, offset: 0, limit: 10 }, 'offset', [[0, 7], [-1]]],
  ['duplicates.list', { reason: null, offset: 0, limit: 10 }, 'limit', from(1, 200)],
  ['duplicates.merge', { into: 'a', customers: ['b'] }, 'customers', [[['b'], texts(1_000)], [[], texts(1_001)]]],
  ['exclusions.set', { codes: [] }, 'codes', [[[], ['x'], [text(200)], texts(10_000)], [[''], [text(201)], texts(10_001)]]],
  ['import.preview', sheet, 'sheet', [[null, ...(from(0, 10_000)[0] ?? [])], from(0, 10_000)[1] ?? []]],
  ['import.preview', sheet, 'encoding', [[null, text(40)], [text(41)]]],
  ['import.preview', sheet, 'delimiter', [[';'], ['', ';;']]],
  ['import.preview', { ...sheet, mapping }, 'mapping.headerRow', from(0, 1_048_576)],
  ['import.preview', { ...sheet, mapping }, 'mapping.columns.date', from(0, 16_383)],
  ['import.preview', { ...sheet, mapping }, 'mapping.preset', long(0, 60)],
  ['import.preview', sheet, 'currency', [[{ keep: 'EUR' }, { into: 'EUR', rates: { USD: 1e9 } }], [{ keep: ' ' }, { keep: text(11) }, { into: 'EUR', rates: { USD: 0 } }, { into: 'EUR', rates: { USD: 1e9 + 1 } }]]],
  ['import.refused', { importId: 1, reason: null, offset: 0, limit: 10 }, 'offset', [[0, 7], [-1]]],
  ['import.refused', { importId: 1, reason: null, offset: 0, limit: 10 }, 'limit', from(1, 1_000)],
  ['mappings.rename', { id: 1, name: 'x' }, 'name', long(1, 200)],
  ['maps.check', { map, runId: null }, 'map.id', [['a', '0', `a${text(59)}`], ['', '-a', `a${text(60)}`, 'A']]],
  ['maps.check', { map, runId: null }, 'map.title', long(1, 80)],
  ['maps.check', { map, runId: null }, 'map.about', long(0, 500)],
  ['maps.check', { map, runId: null }, 'map.bins', [[3, 10, 'any'], [2, 11, 'all']]],
  ['maps.check', { map, runId: null }, 'map.segments', [[[segment], many(50, () => segment)], [[], many(51, () => segment), [{ ...segment, name: 'Others' }], [{ ...segment, color: '#1122' }]]]],
  ['maps.check', { map, runId: null }, 'map.rules', [[many(200, () => ({ segment: 'Here' }))], [[], many(201, () => ({ segment: 'Here' }))]]],
  ['maps.check', { map, runId: null }, 'map.rules.0.r', [[[0, 10], [3, 3]], [[-1, 2], [0, 11], [4, 3], [3]]]],
  ['maps.check', { map, runId: null }, 'map.rules.0.sum', [[[0, 30]], [[0, 31]]]],
  ['maps.check', { map, runId: null }, 'map.rules.0.tier', [[[1, 5]], [[1, 6]]]],
  ['maps.check', { map, runId: null }, 'map.rules.0.codes', [[['111'], ['1-2-3', '10-10-10'], many(1_000, () => '123')], [[], ['11'], ['1234'], ['1-2'], ['100-1-1'], ['1-100-1'], ['1-1-100'], many(1_001, () => '123')]]],
  ['maps.delete', { id: 'x' }, 'id', long(1, 100)],
  ['recipes.save', kept, 'name', long(1, 60)],
  ['recipes.save', kept, 'importIds', [[[1], many(1_000, (at) => at + 1)], [[], [0], many(1_001, () => 1)]]],
  ['recipes.save', kept, 'report.screen', [[{}, { [text(100)]: text(10_000) }], [{ [text(101)]: '' }, { a: text(10_001) }]]],
  ['recipes.save', kept, 'report.workbook', [[null, { sheets: ['summary'] }], [{ sheets: [] }, { sheets: ['none'] }]]],
  ['recipes.check', { recipe: aRecipe, file: 't' }, 'recipe.files', [[many(20, () => recipeFile)], [[], many(21, () => recipeFile)]]],
  ['recipes.check', { recipe: aRecipe, file: 't' }, 'recipe.files.0.columns', [[{ date: 1, order: text(1_000) }], [{ date: 0 }, { date: '' }, { day: 'x' }, { date: text(1_001) }]]],
  ['recipes.check', { recipe: aRecipe, file: 't' }, 'recipe.settings.frozenRun', [[null], [1]]],
  ['menu.screens', { screens: [screen] }, 'screens', [[[], many(50, () => screen)], [many(51, () => screen)]]],
  ['menu.screens', { screens: [screen] }, 'screens.0.title', long(1, 60)],
  ['menu.screens', { screens: [screen] }, 'screens.0.group', long(1, 40)],
  ['menu.screens', { screens: [screen] }, 'screens.0.keys', [[null, 'mod+1', 'mod+shift+e'], ['1', 'mod+', 'ctrl+1']]],
  ['menu.screens', { screens: [screen] }, 'screens.0.id', [['screen.a', `screen.${text(40)}`], ['screen.', `screen.${text(41)}`, 'a']]],
  ['report.print-model', paper, 'top', from(0, 100)],
  ['report.print-model', paper, 'rows', from(1, 100)],
  ['report.print-model', paper, 'parts', [[['method']], [[], ['no such part']]]],
  ['report.print', job, 'comment', long(0, 3_000)],
  ['report.print', job, 'language', [[null, 'de-CH'], ['', 'x', 'de"CH']]],
  ['report.paper-ready', { problem: null }, 'problem', [[null, text(2_000)], [text(2_001)]]],
  ['report.workbook', { runId: 1, file: 't' }, 'sheets', [[undefined], [[], ['No such sheet']]]],
  ['report.lists', { runId: 1, file: 't', segments: ['A'], columns: ['id'], leaveOutOptOuts: true }, 'segments', [[['A'], texts(200)], [[], texts(201), [text(201)]]]],
  ['run.compute', run, 'settings.asOf', [[null, '2024-01-01'], ['2024-1-1', '']]],
  ['run.compute', run, 'settings.window', [[{ kind: 'months', months: 1 }, { kind: 'months', months: 1_200 }], [{ kind: 'months', months: 0 }, { kind: 'months', months: 1_201 }]]],
  ['run.compute', run, 'settings.exclude', [[[], texts(10_000)], [[''], texts(10_001)]]],
  ['run.compute', run, 'settings.bins', from(3, 10)],
  ['run.compute', run, 'settings.own.recency', [[null, rising(0), rising(1, 2, 3, 4, 5, 6, 7, 8), [1_000_000_000]], [[], [1, 1], [2, 1], [-1], many(9, (at) => at), [1_000_000_001]]]],
  ['run.compute', run, 'settings.own.monetary', [[[-(10 ** 14), 10 ** 14]], [[-(10 ** 14) - 1], [10 ** 14 + 1]]]],
  ['run.compute', run, 'settings.weights', [[{ r: 0, f: 0, m: 1 }, { r: 0, f: 1, m: 0 }, { r: 100, f: 0, m: 0 }], [{ r: 0, f: 0, m: 0 }, { r: 101, f: 1, m: 1 }, { r: -1, f: 2, m: 0 }]]],
  ['run.compute', run, 'settings.frozenRun', [[null, 1], [0]]],
  ['run.compute', run, 'settings.map', long(0, 100)],
  ['run.compute', run, 'settings.clusters', [['auto', 2, 12], [1, 13]]],
  ['run.compute', run, 'settings.clustering.features', [[['recency', 'hour'], [...CLUSTER_FEATURES]], [['recency'], ['recency', 'recency']]]],
  ['run.compute', run, 'settings.clustering.components', [[null, 1, CLUSTER_FEATURES.length], [0, CLUSTER_FEATURES.length + 1]]],
  ['run.compute', run, 'settings.clustering.outliers', [[0, 0.2], [-0.01, 0.21]]],
  ['run.compute', run, 'settings.seed', from(0, 2 ** 31)],
  ['run.compute', run, 'settings.filter', [[null, { stores: texts(1_000), countries: [], apply: 'after' }, { stores: [], countries: [], attributes: { type: ['x'] }, apply: 'before' }], [{ stores: texts(1_001), countries: [], apply: 'after' }, { stores: [''], countries: [], apply: 'after' }, { stores: [], countries: [], attributes: { age: ['x'] }, apply: 'before' }]]],
  ['runs.compare', compared, 'offset', [[0, 7], [-1]]],
  ['runs.compare', compared, 'limit', from(1, 1_000)],
  ['runs.compare', compared, 'from', [[null, text(80)], [text(81)]]],
  ['runs.name', { runId: 1, name: null }, 'name', long(1, 100)],
  ['workspace.open-recent', { id: 'x' }, 'id', long(1, 100)],
  ['shop.set', {}, 'name', [[null, ...(long(1, SHOP_NAME_LIMIT)[0] ?? [])], long(1, SHOP_NAME_LIMIT)[1] ?? []]],
  ['shop.set', {}, 'currency', [[null, 'EUR'], ['', 'eur', 'EURO', 'EU']]],
  ['shop.set', {}, 'firstMonth', from(1, 12)],
  ['shop.set', {}, 'language', [[null, 'de', 'de-CH', 'zh-Hans-CN-x1-y2'], ['', 'd', 'de_CH', 'de-', 'a-b-c-d-e-f', 'germanlanguage']]],
  ['shop.set', {}, 'logo', [[null, pngOf(1, 1), pngOf(LOGO_WIDTH, LOGO_HEIGHT)], ['', 'AAAA', pngOf(0, 1), pngOf(1, 0), pngOf(LOGO_WIDTH + 1, 1), pngOf(1, LOGO_HEIGHT + 1)]]],
  ['file.pasted', { text: 'x' }, 'text', [['x'], ['']]],
  ['workspace.pin', { id: 'x', isPinned: true }, 'id', long(1, 100)],
  ['workspace.forget-recent', { id: 'x' }, 'id', long(1, 100)],
  ['seen.set', { seen: { tour: true, version: null } }, 'seen.version', [[null, 'x', text(100)], ['', text(101)]]],
  ['safety.restore', { number: 1 }, 'number', [[1, 9], [0, 1.5]]],
  ['customers.order-lines', { runId: 1, customer: 'a', orderId: 1 }, 'orderId', [[1], [0]]],
  ['customers.count', { runId: 1, filter: NO_FILTER, sort: page.sort, ids: null, leaveOutOptOuts: true, first: null }, 'ids', [[null, [], ['a'], [text(1_000)]], [[''], [text(1_001)]]]],
  ['customers.page', page, 'filter.product', [[null, { code: text(1_000), title: text(2_100) }, { code: '', title: '', within: ALL_SALES }], [{ code: text(1_001), title: '' }, { code: '', title: text(2_101) }]]],
  ['analyses.show', { analysis: 'places', runId: 1, filter: ALL_SALES }, 'filter.clusters', [[[], [1], many(1_000, () => 1)], [[0], many(1_001, () => 1)]]],
  ['analyses.show', { analysis: 'places', runId: 1, filter: ALL_SALES }, 'filter.stores', [[[text(1_000)], texts(10_000)], [[text(1_001)], texts(10_001)]]],
  ['analyses.show', { analysis: 'places', runId: 1, filter: ALL_SALES }, 'filter.from', [[null, '2024-02-29'], ['2023-02-29']]],
  ['analyses.show', { analysis: 'products', runId: 1 }, 'options', [[{}, { top: 1 }, { minOrders: null }], [{ top: 0 }, { other: 1 }]]],
  ['analyses.customer', { runId: 1, customer: 'a' }, 'customer', long(0, 1_000)],
  ['import.preview', sheet, 'names', [[{ date: 'x' }, { date: text(1_000) }], [{ date: '' }, { date: text(1_001) }, { day: 'x' }]]],
  ['import.preview', sheet, 'answers', [[{ [text(200)]: text(100) }], [{ [text(201)]: '' }, { a: text(101) }]]],
  ['rfm.preview-thresholds', { runId: 1, thresholds: { recency: null, frequency: null, monetary: null } }, 'thresholds.frequency', [[null, [0], [1, 2]], [[], [1, 1], [-1], [2, 1]]]],
  ['recipes.rename', { id: 1, name: 'x' }, 'name', long(1, 60)],
  ['recipes.used', { id: 1, importIds: [1] }, 'importIds', [[[1], many(1_000, () => 1)], [[], [0], many(1_001, () => 1)]]],
  ['file.write-picture', { kind: 'svg', file: 't', content: '' }, 'content', [['', text(20_000_000)], [text(20_000_001)]]],
]

/** The params with something else at a place. */
function changed(params: object, place: string, value: unknown): object {
  const copy = JSON.parse(JSON.stringify(params)) as object
  const steps = place.split('.')
  const last = steps.pop() as string
  let at = copy as Record<string, unknown>
  for (const step of steps) at = at[step] as Record<string, unknown>
  at[last] = value
  return copy
}

describe('the bounds of params', () => {
  it.each(BOUNDS)('%s of %o at %s', (method, params, place, [allowed = [], refused = []]) => {
    const { params: schema } = CALLS[method]
    const takes = (value: unknown) => schema.safeParse(changed(params, place, value)).success
    for (const value of allowed) expect([value, takes(value)]).toEqual([value, true])
    for (const value of refused) expect([value, takes(value)]).toEqual([value, false])
  })

  it('are set for the calls as they are by default', () => {
    expect(DEFAULT_SETTINGS.clustering).toEqual(DEFAULT_CLUSTERING)
    for (const [method, params] of BOUNDS) {
      expect([method, CALLS[method].params.safeParse(params).success]).toEqual([method, true])
    }
  })
})

describe('how the engine works on calls', () => {
  const engineCalls = Object.entries(CALLS).flatMap(([method, call]) =>
    call.by === 'engine' ? [[method, call] as const] : [],
  )
  const which = (holds: (call: (typeof engineCalls)[number][1]) => boolean) =>
    engineCalls
      .filter(([, call]) => holds(call))
      .map(([method]) => method)
      .sort()

  it('these write to the workspace, so that they come one after the other and look for the file', () => {
    expect(which(({ writes }) => writes)).toEqual([
      'clusters.name',
      'duplicates.merge',
      'duplicates.undo',
      'exclusions.set',
      'import.run',
      'import.run-sheets',
      'import.undo',
      'mappings.delete',
      'mappings.edit',
      'mappings.rename',
      'maps.delete',
      'maps.import',
      'maps.save',
      'recipes.delete',
      'recipes.import',
      'recipes.rename',
      'recipes.save',
      'recipes.used',
      'runs.delete',
      'runs.name',
      'safety.remove-personal-data',
      'shop.set',
    ])
  })

  it('these take long, and reads are answered meanwhile', () => {
    expect(which(({ runs }) => runs === 'in a thread')).toEqual([
      'analyses.customer',
      'clusters.analyse',
      'clusters.examine',
      'customers.export',
      'duplicates.list',
      'import.export-refused',
      'import.preview',
      'import.run',
      'import.run-sheets',
      'import.undo',
      'import.values',
      'recipes.check',
      'report.analysis',
      'report.lists',
      'report.open-data',
      'report.workbook',
      'safety.back-up',
      'safety.check',
      'safety.offers',
      'safety.remove-personal-data',
      'safety.save-copy',
    ])
    expect(which(({ runs }) => runs === 'by size')).toEqual(['exclusions.suggest'])
    const { runs } = CALLS['run.compute']
    const where = (withClusters: boolean) =>
      typeof runs === 'function' ? runs({ settings: DEFAULT_SETTINGS, withClusters } as never) : runs
    expect([where(true), where(false)]).toEqual(['in a thread', 'here'])
  })

  it('these read a file that was chosen, and those write one', () => {
    expect(which(({ files }) => files === 'read')).toEqual([
      'import.preview',
      'import.run',
      'import.run-sheets',
      'import.values',
      'maps.import',
      'recipes.check',
      'recipes.import',
    ])
    expect(which(({ files }) => files === 'write')).toEqual([
      'customers.export',
      'import.export-refused',
      'mappings.export',
      'maps.export',
      'recipes.export',
      'recipes.write',
      'report.analysis',
      'report.lists',
      'report.open-data',
      'report.workbook',
      'safety.save-copy',
    ])
  })
})
