import { describe, expect, it } from 'vitest'
import { CLUSTER_FEATURES, DEFAULT_CLUSTERING } from '../shared/model/cluster-settings.ts'
import { DEFAULT_SETTINGS } from '../shared/model/settings.ts'
import { readArguments } from './arguments.ts'

/** What a command with these options asks for. */
const asked = (...options: string[]) => readArguments(['sales.csv', ...options])
const settings = (...options: string[]) => asked(...options).settings

describe('a command without options', () => {
  it('takes the defaults', () => {
    expect(readArguments(['a.csv', 'b.xlsx'])).toEqual({
      files: ['a.csv', 'b.xlsx'],
      help: false,
      inspect: false,
      json: false,
      explain: false,
      shopName: null,
      logo: null,
      openData: null,
      out: null,
      workspace: null,
      names: {},
      dateOrder: null,
      decimalMark: null,
      encoding: null,
      answers: {},
      analyses: [],
      delimiter: null,
      currency: null,
      settings: DEFAULT_SETTINGS,
      given: {},
      withOutliers: false,
      bestIs: null,
      name: null,
      runs: false,
      compare: null,
      duplicateCustomers: null,
      safety: null,
      backupFolder: null,
      recipe: { use: null, save: null, acceptChanges: false },
    })
  })
})

describe('options', () => {
  it.each([
    [['--help', '--inspect', '--json'], { help: true, inspect: true, json: true }],
    [
      ['-h', '-o', 'r.xlsx', '--workspace', 'w', '--name', 'May'],
      { help: true, out: 'r.xlsx', workspace: 'w', name: 'May' },
    ],
    [['--columns', 'customer=Kunde,date=Tag, Uhrzeit'], { names: { customer: 'Kunde', date: 'Tag, Uhrzeit' } }],
    [['--dates', 'mdy', '--decimal', 'comma'], { dateOrder: 'mdy', decimalMark: ',' }],
    [['--decimal', 'point', '--delimiter', ';'], { decimalMark: '.', delimiter: ';' }],
    [['--delimiter', 'tab'], { delimiter: '\t' }],
    [['--delimiter', '\\t'], { delimiter: '\t' }],
    [['--currency', 'EUR'], { currency: { keep: 'EUR' } }],
    [
      ['--currency', 'EUR', '--rate', 'USD=0.92', '--rate', 'GBP = 1.2'],
      { currency: { into: 'EUR', rates: { USD: 0.92, GBP: 1.2 } } },
    ],
    [['--best-score', '1', '--outliers', '2'], { bestIs: 'lowest', withOutliers: true }],
    [['--explain'], { explain: true }],
    [
      ['--recipe', 'a.json', '--accept-changes', '--save-recipe', 'b.JSON'],
      { recipe: { use: 'a.json', save: 'b.JSON', acceptChanges: true } },
    ],
    [['--recipe', 'Monthly', '--workspace', 'w'], { recipe: { use: 'Monthly' } }],
    [['--best-score', 'highest'], { bestIs: 'highest' }],
    [['--backup-folder', 'none'], { backupFolder: false }],
    [['--backup-folder', 'b'], { backupFolder: 'b' }],
  ] as const)('%j are read', (options, request) => {
    expect(asked(...options)).toMatchObject(request)
  })

  it.each([
    [['--runs'], { runs: true }],
    [['--compare', '3, 7'], { compare: { earlier: 3, later: 7 } }],
    [['--duplicate-customers'], { duplicateCustomers: { kind: 'list' } }],
    [
      ['--merge', 'a', '--merge', 'b', '--into', 'c'],
      { duplicateCustomers: { kind: 'merge', into: 'c', customers: ['a', 'b'] } },
    ],
    [['--unmerge', '4'], { duplicateCustomers: { kind: 'undo', mergeId: 4 } }],
    [['--check'], { safety: { kind: 'check' } }],
    [['--backups'], { safety: { kind: 'list-backups' } }],
    [['--save-copy', 'c'], { safety: { kind: 'save-copy', file: 'c' } }],
    [['--restore', 'newest'], { safety: { kind: 'restore', which: null } }],
    [['--restore', '12'], { safety: { kind: 'restore', which: 12 } }],
    [['--restore', 'b.regulars'], { safety: { kind: 'restore', which: 'b.regulars' } }],
    [['--salvage', 's'], { safety: { kind: 'salvage', file: 's' } }],
    [['--remove-personal-data'], { safety: { kind: 'remove-personal-data' } }],
  ] as const)('%j look into a workspace, which has to be named', (options, request) => {
    expect(readArguments([...options, '--workspace', 'w'])).toMatchObject({ ...request, files: [] })
    expect(() => readArguments(options)).toThrow(expect.objectContaining({ code: 'usage' }))
  })

  it.each([
    [['--as-of', '2024-02-29'], { asOf: '2024-02-29' }],
    [['--last-months', '12'], { window: { kind: 'months', months: 12 } }],
    [['--from', '2024-01-01'], { window: { kind: 'between', from: '2024-01-01', to: null } }],
    [['--to', '2024-06-30'], { window: { kind: 'between', from: null, to: '2024-06-30' } }],
    [['--store', 'N', '--store', 'S'], { filter: { stores: ['N', 'S'], countries: [], apply: 'before' } }],
    [['--country', 'UK', '--filter', 'after'], { filter: { stores: [], countries: ['UK'], apply: 'after' } }],
    [
      ['--customer-type', 't', '--company', 'c'],
      { filter: { stores: [], countries: [], apply: 'before', attributes: { type: ['t'], company: ['c'] } } },
    ],
    [
      ['--customer-status', 's'],
      { filter: { stores: [], countries: [], apply: 'before', attributes: { status: ['s'] } } },
    ],
    [
      ['--returns', 'ignore', '--duplicates', 'drop', '--exclude', 'POST', '--exclude', 'M'],
      { returns: 'ignore', duplicates: 'drop', exclude: ['POST', 'M'] },
    ],
    [['--frequency', 'days', '--monetary', 'per-order'], { frequency: 'days', monetary: 'perOrder' }],
    [['--monetary', 'per-line'], { monetary: 'perLine' }],
    [['--monetary', 'margin'], { monetary: 'margin' }],
    [['--scheme', 'ntile', '--bins', '5'], { scheme: 'ntile', bins: 5, map: 'eleven-rfm' }],
    [['--bins', '4'], { bins: 4, map: 'low-mid-high' }],
    [['--bins', '4', '--map', 'five-tiers'], { bins: 4, map: 'five-tiers' }],
    [['--map', 'mine.json'], { map: 'mine.json' }],
    [['--recency-cuts', '7,30, 90'], { scheme: 'own', own: { recency: [7, 30, 90], frequency: null, monetary: null } }],
    [
      ['--scheme', 'own', '--frequency-cuts', '1'],
      { scheme: 'own', own: { recency: null, frequency: [1], monetary: null } },
    ],
    [
      ['--monetary-cuts=-5,0,1.5,99.9999'],
      { own: { recency: null, frequency: null, monetary: [-50_000, 0, 15_000, 999_999] } },
    ],
    [['--weights', '2,0,100'], { weights: { r: 2, f: 0, m: 100 } }],
    [['--freeze', '3', '--seed', '0'], { frozenRun: 3, seed: 0 }],
    [['--clusters', 'auto'], { clusters: 'auto' }],
    [['--clusters', '12'], { clusters: 12 }],
    [['--features', 'hour, recency'], { clustering: { ...DEFAULT_CLUSTERING, features: ['recency', 'hour'] } }],
    [
      ['--features', 'average-order,days-between'],
      { clustering: { ...DEFAULT_CLUSTERING, features: ['averageOrder', 'daysBetween'] } },
    ],
    [
      ['--feature-form', 'raw', '--scaling', 'robust'],
      { clustering: { ...DEFAULT_CLUSTERING, form: 'raw', scaling: 'robust' } },
    ],
    [
      ['--components', '2', '--outliers', '20'],
      { clustering: { ...DEFAULT_CLUSTERING, components: 2, outliers: 0.2 } },
    ],
    [['--components', 'none', '--outliers', '0'], { clustering: { ...DEFAULT_CLUSTERING, outliers: 0 } }],
  ] as const)('%j set how customers are measured', (options, changed) => {
    const found = settings(...options)
    expect(found).toMatchObject(changed)
    // Whatever is not said stays as it is by default.
    const rest = Object.keys(changed).concat('scheme', 'map')
    for (const [name, value] of Object.entries(DEFAULT_SETTINGS)) {
      if (!rest.includes(name)) expect([name, found[name as keyof typeof found]]).toEqual([name, value])
    }
  })
})

describe('a mistake', () => {
  it.each([
    [[]],
    [['--no-such-option']],
    [['a.csv', '--out']],
    [['a.csv', '--columns', 'Kunde']],
    [['a.csv', '--columns', 'customer=']],
    [['a.csv', '--columns', '=Kunde']],
    [['a.csv', '--columns', 'colour=Farbe']],
    [['a.csv', '--dates', 'ydm']],
    [['a.csv', '--decimal', ',']],
    [['a.csv', '--rate', 'USD=1']],
    [['a.csv', '--currency', 'EUR', '--rate', 'USD']],
    [['a.csv', '--currency', 'EUR', '--rate', '=1']],
    [['a.csv', '--currency', 'EUR', '--rate', 'USD=0']],
    [['a.csv', '--currency', 'EUR', '--rate', 'USD=-1']],
    [['--workspace', 'w', '--compare', '3']],
    [['--workspace', 'w', '--compare', '3,7,9']],
    [['--workspace', 'w', '--compare', '0,7']],
    [['--workspace', 'w', '--compare', '3,x']],
    [['--workspace', 'w', '--merge', 'a']],
    [['--workspace', 'w', '--into', 'a']],
    [['--workspace', 'w', '--unmerge', '0']],
    [['--workspace', 'w', '--check', '--backups']],
    [['--workspace', 'w', '--restore', '0']],
    [['a.csv', '--as-of', '2023-02-29']],
    [['a.csv', '--as-of', '2023-2-9']],
    [['a.csv', '--last-months', '0']],
    [['a.csv', '--last-months', '1201']],
    [['a.csv', '--last-months', '3', '--from', '2024-01-01']],
    [['a.csv', '--last-months', '3', '--to', '2024-01-01']],
    [['a.csv', '--filter', 'after']],
    [['a.csv', '--filter', 'during', '--store', 'N']],
    [['a.csv', '--scheme', 'own']],
    [['a.csv', '--scheme', 'ntile', '--recency-cuts', '1']],
    [['a.csv', '--bins', '2']],
    [['a.csv', '--bins', '11']],
    [['a.csv', '--bins', '5.5']],
    [['a.csv', '--recency-cuts', '1,1']],
    [['a.csv', '--recency-cuts', '2,1']],
    [['a.csv', '--recency-cuts', '1,x']],
    [['a.csv', '--recency-cuts', '']],
    [['a.csv', '--recency-cuts', '1,2,3,4,5,6,7,8,9']],
    [['a.csv', '--monetary-cuts', '1.23456']],
    [['a.csv', '--weights', '0,0,0']],
    [['a.csv', '--weights', '1,1']],
    [['a.csv', '--weights', '1,1,1,1']],
    [['a.csv', '--weights', '101,1,1']],
    [['a.csv', '--weights=-1,1,1']],
    [['a.csv', '--map', 'mine']],
    [['a.csv', '--clusters', '1']],
    [['a.csv', '--clusters', '13']],
    [['a.csv', '--features', 'recency']],
    [['a.csv', '--features', 'recency,recency,hour']],
    [['a.csv', '--features', 'recency,colour']],
    [['a.csv', '--components', '0']],
    [['a.csv', '--components', String(CLUSTER_FEATURES.length + 1)]],
    [['a.csv', '--outliers', '20.5']],
    [['a.csv', '--outliers', '1.555']],
    [['a.csv', '--outliers=-1']],
    [['a.csv', '--seed=-1']],
    [['a.csv', '--seed', '2147483649']],
    [['a.csv', '--best-score', '5']],
  ])('%j is refused', (args) => {
    expect(() => readArguments(args)).toThrow(expect.objectContaining({ code: 'usage' }))
  })

  it('is none at a bound', () => {
    for (const [option, values] of [
      ['--last-months', ['1', '1200']],
      ['--bins', ['3', '10']],
      ['--seed', ['0', '2147483648']],
      ['--recency-cuts', ['0', '1,2,3,4,5,6,7,8', '999999999']],
      ['--clusters', ['2', '12']],
      ['--components', ['1', String(CLUSTER_FEATURES.length)]],
      ['--outliers', ['0.25', '20.00']],
    ] as const) {
      for (const value of values) expect(() => asked(option, value)).not.toThrow()
    }
    expect(readArguments(['--help']).help).toBe(true)
  })
})
