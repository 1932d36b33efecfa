import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { writeWorkbook } from '../engine/import/read/testing/workbook-writer.ts'
import { command as segment } from './testing/command.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const SAMPLE = join(ROOT, 'resources/sample/sample-sales.csv')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regulars-cli-'))
  process.chdir(folder)
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) vi.stubEnv(name, folder)
})
afterAll(() => {
  process.chdir(ROOT)
  rmSync(folder, { recursive: true, force: true })
})

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('a till export', () => {
  it('becomes one JSON object of exactly the promised shape', async () => {
    const { code, out, error } = await segment(SAMPLE, '--json', '--clusters', '3')
    expect({ code, error }).toEqual({ code: 0, error: '' })
    const result = JSON.parse(out)
    expect(Object.keys(result)).toEqual([
      'rows',
      'customers',
      'orders',
      'revenue',
      'asOf',
      'thresholds',
      'segments',
      'clusters',
      'understood',
      'seconds',
    ])
    expect(Object.keys(result.rows)).toEqual([
      'read',
      'duplicates',
      'alreadyImported',
      'withoutCustomer',
      'cancelled',
      'returns',
      'invalid',
      'later',
      'kept',
    ])
    expect(Object.keys(result.clusters)).toEqual([
      'k',
      'inertia',
      'silhouette',
      'calinskiHarabasz',
      'daviesBouldin',
      'sizes',
    ])
    expect(result.clusters.sizes).toHaveLength(3)
    const { total, ...parts } = result.seconds as Record<string, number>
    expect(total).toBeGreaterThanOrEqual(Object.values(parts).reduce((sum, each) => sum + each, 0))
    for (const cuts of Object.values(result.thresholds)) expect(cuts).toHaveLength(4)
  })

  it('is clustered by the features that were chosen', async () => {
    const { code, out, error } = await segment(
      ...[SAMPLE, '--json', '--clusters', '3', '--features', 'frequency,average-order,days-between,hour'],
      ...['--scaling', 'robust', '--components', '2', '--outliers', '2'],
    )
    expect({ code, error }).toEqual({ code: 0, error: '' })
    const { clustering, clusters, customers, outliers } = JSON.parse(out)
    expect(clustering).toMatchObject({ form: 'log', scaling: 'robust', components: { kept: 2 } })
    expect(clustering.features.map(({ feature }: { feature: string }) => feature)).toEqual([
      'frequency',
      'averageOrder',
      'daysBetween',
      'hour',
    ])
    expect(clustering.profiles).toHaveLength(3)
    expect(clusters.sizes.reduce((sum: number, size: number) => sum + size, 0)).toBe(customers)
    expect(outliers).toHaveLength(Math.round(customers / 50))
  })

  it('becomes tables and a report, and leaves nothing else behind', async () => {
    const before = readdirSync(folder)
    const { code, out } = await segment(SAMPLE, '--out', 'report.xlsx')
    expect(code).toBe(0)
    expect(out).toContain('Champions')
    expect(out).toContain('Report written to report.xlsx.')
    expect(readdirSync(folder)).toEqual([...before, 'report.xlsx'].sort())
  })

  it('says what was sold where when asked for its places', async () => {
    const path = file(
      'places.csv',
      'Customer,Date,Amount,Country\nann,2024-03-01,5,UK\nbob,2024-03-20,6,FR\n,2024-03-21,2,FR\n',
    )
    expect((await segment(path, '--places')).out).toMatch(
      /^Places\n(.*\n)+ *Country +Customers .*\n *FR +1 +1 +6\.00 .*\n *UK /m,
    )
    const { places } = JSON.parse((await segment(path, '--places', '--json')).out)
    expect(places).toEqual({
      countries: [
        { name: 'FR', customers: 1, orders: 1, spending: 6 },
        { name: 'UK', customers: 1, orders: 1, spending: 5 },
      ],
      stores: [],
      withoutCustomer: { orders: 1, spending: 2 },
    })
  })

  it('says what was bought when asked for its products', async () => {
    const path = file(
      'products.csv',
      'Order,Customer,Date,SKU,Amount\n1,ann,2024-03-01,A,5\n1,ann,2024-03-01,B,2\n2,bob,2024-03-20,A,6\n3,,2024-03-21,C,2\n',
    )
    const limits = ['--top', '1', '--min-buyers', '2', '--min-orders', '1']
    expect((await segment(path, '--products', ...limits)).out).toMatch(/^Products\n(.*\n)+ *A +11\.00 /m)
    const { products, segments } = JSON.parse((await segment(path, '--products', ...limits, '--json')).out)
    expect(products).toMatchObject({
      top: [{ code: 'A', spending: 11, customers: 2, orders: 2 }],
      together: [{ a: 'A', b: 'B', orders: 1, support: 0.5, confidenceAToB: 0.5, confidenceBToA: 1, lift: 1 }],
    })
    expect(Object.keys(products)).toEqual(['top', 'bySegment', 'together'])
    expect(products.bySegment.map((each: { segment: string }) => each.segment)).toEqual(
      segments.map(({ name }: { name: string }) => name),
    )
    const bought = products.bySegment.filter((each: { byLift: unknown[] }) => each.byLift.length > 0)
    for (const { bySpending, byLift } of bought) {
      expect(Object.keys(bySpending[0])).toEqual(['code', 'spending'])
      expect(byLift).toEqual([{ code: 'A', lift: 1, buyers: expect.any(Number) }])
    }
    expect((await segment(path, '--products', '--top', '0')).code).not.toBe(0)
  })

  it('stays in a workspace when one is named', async () => {
    const workspace = join(folder, 'kept.regulars')
    expect((await segment(SAMPLE, '--workspace', workspace, '--json')).code).toBe(0)
    const again = JSON.parse((await segment(SAMPLE, '--workspace', workspace, '--json')).out)
    expect(again.rows).toMatchObject({ read: 2 * 20_016, alreadyImported: 20_015 })
  })

  it('gives null for clusters below three different customers', async () => {
    const path = file('two.csv', 'Customer,Date,Amount\nann,2024-03-01,5\nbob,2024-03-20,6\n')
    expect(JSON.parse((await segment(path, '--json')).out).clusters).toBeNull()
  })

  it('takes columns by name', async () => {
    const path = file('odd.csv', 'Wer,Wann,Wieviel\nann,2024-03-01,5\nbob,2024-03-02,6\n')
    const { code, out } = await segment(path, '--json', '--columns', 'customer=Wer,date=Wann,amount=Wieviel')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ customers: 2, revenue: 11 })
  })
})

it('answers what a file leaves open by options', async () => {
  const path = file('open.csv', 'Order~Customer~Date~Amount\n1~A~01/02/2024~1,234 EUR\n2~B~02/01/2024~USD 2,00\n')
  const { code, out, error } = await segment(
    ...[
      path,
      '--json',
      '--delimiter',
      '~',
      '--dates',
      'mdy',
      '--decimal',
      'comma',
      '--currency',
      'EUR',
      '--rate',
      'USD=0.5',
    ],
  )
  expect({ code, error }).toEqual({ code: 0, error: '' })
  expect(JSON.parse(out)).toMatchObject({ customers: 2, orders: 2, revenue: 2.234 })
  expect((await segment(path, '--delimiter', '~', '--dates', 'mdy', '--decimal', 'comma')).error).toMatch(
    /--currency EUR --rate/,
  )
  expect((await segment(path, '--rate', 'USD=0.5')).error).toMatch(/--rate needs --currency/)
})

describe('options of measures and scores', () => {
  const path = () =>
    file(
      'shop.csv',
      'Order,Customer,Date,Amount,Store\n1,ann,2024-03-01,5.5,North\n2,ann,2024-03-20,6,South\n3,bob,2024-01-01,9,South\n',
    )

  it('cut by hand what was asked, the rest by value', async () => {
    const { out } = await segment(
      path(),
      '--json',
      '--monetary',
      'per-order',
      '--monetary-cuts=-1,5.75',
      '--map',
      'low-mid-high',
    )
    expect(JSON.parse(out).thresholds).toMatchObject({ monetary: [-1, 5.75], frequency: [1.2, 1.4, 1.6, 1.8] })
  })

  it.each(['percent-rank', 'nested'])('score by %s in ten bins', async (scheme) => {
    const { code, out, error } = await segment(
      path(),
      '--json',
      '--scheme',
      scheme,
      '--bins',
      '10',
      '--weights',
      '2,1,0',
    )
    expect({ code, error }).toEqual({ code: 0, error: '' })
    const { customers, segments, thresholds } = JSON.parse(out)
    expect(customers).toBe(2)
    expect(segments.map((each: { name: string }) => each.name)).toEqual(['High', 'Mid', 'Low'])
    expect(thresholds.recency).toHaveLength(9)
    expect('nested' in thresholds).toBe(scheme === 'nested')
  })

  it('choose sales and stores', async () => {
    const of = async (...options: string[]) => JSON.parse((await segment(path(), '--json', ...options)).out)
    expect(await of('--last-months', '1')).toMatchObject({ customers: 1, revenue: 11.5 })
    expect(await of('--from', '2024-03-02')).toMatchObject({ customers: 1, revenue: 6 })
    expect(await of('--to', '2024-01-01')).toMatchObject({ customers: 1, revenue: 9, asOf: '2024-01-02' })
    expect(await of('--store', 'North')).toMatchObject({ customers: 1, revenue: 5.5 })
    expect(await of('--store', 'North', '--store', 'South', '--filter', 'after')).toMatchObject({
      customers: 2,
      revenue: 20.5,
    })
  })
})

it('takes a map from a file, names runs, lists and compares them', async () => {
  const map = {
    id: 'mine',
    title: 'Mine',
    about: 'A test.',
    segments: [{ name: 'All', color: '#000000', meaning: 'All.', action: 'Wave.' }],
    rules: [{ segment: 'All' }],
  }
  const mapFile = file('mine.json', JSON.stringify({ format: 'regulars-segment-map', version: 1, map }))
  const sales = file('few.csv', 'Customer,Date,Amount\nann,2024-03-01,5\nbob,2024-03-20,6\n')
  const workspace = join(folder, 'runs.regulars')
  const first = await segment(sales, '--workspace', workspace, '--json', '--map', mapFile, '--name', 'First')
  expect(JSON.parse(first.out).segments).toEqual([{ name: 'All', customers: 2, revenue: 11 }])
  expect((await segment(sales, '--workspace', workspace, '--freeze', '1')).code).toBe(0)
  expect((await segment('--workspace', workspace, '--runs')).out).toMatch(/First/)
  const { runs } = JSON.parse((await segment('--workspace', workspace, '--runs', '--json')).out)
  expect(runs).toMatchObject([
    { runId: 2, name: null, settings: { frozenRun: 1 } },
    { runId: 1, name: 'First', mapTitle: 'Mine' },
  ])
  expect((await segment('--workspace', workspace, '--compare', '1,2')).out).toMatch(/0 customers stayed .* 2 moved/)
})

it('suggests duplicate customers, merges them and takes it back', async () => {
  const sales = file(
    'twins.csv',
    'Order,Customer ID,Email,Date,Amount\n1,a,x@x.test,2024-03-01,5\n2,b,X@x.test,2024-03-20,6\n3,c,,2024-03-21,1\n',
  )
  const workspace = join(folder, 'twins.regulars')
  expect(JSON.parse((await segment(sales, '--workspace', workspace, '--json')).out).customers).toBe(3)
  const list = async (...options: string[]) =>
    (await segment('--workspace', workspace, '--duplicate-customers', ...options)).out
  expect(await list()).toMatch(/^1 group found\..*\n\nSame e-mail address:\n(?:.*\n)+ +b \(kept\)/)
  expect(JSON.parse(await list('--json'))).toMatchObject({ total: 1, surplus: 1, merges: [] })
  expect((await segment('--workspace', workspace, '--merge', 'a', '--into', 'b')).out).toMatch(
    /a counts as b since .*--unmerge 1/,
  )
  expect(JSON.parse((await segment(sales, '--workspace', workspace, '--json')).out).customers).toBe(2)
  expect(await list()).toMatch(/No duplicates found\.\n\nMerged so far:\n1\. a counts as b since/)
  expect((await segment('--workspace', workspace, '--unmerge', '1')).code).toBe(0)
  expect(JSON.parse(await list('--json'))).toMatchObject({ total: 1, merges: [] })
})

it('joins the tables of a database, measures margin and filters by what customers are', async () => {
  const files = [
    file('items.csv', 'order_id,product_id,quantity,unit_price\n1,T,2,5\n2,T,1,5\n9,T,1,5\n'),
    file('products.csv', 'id,name,category,unit,size,material,cost\nT,Tea,Drinks,bag,S,leaf,2\n'),
    file('customers.csv', 'id,name,email,type\n7,Ann,a@x.test,retail\n8,Bob,b@x.test,wholesale\n'),
    file(
      'orders.csv',
      'id,customer_id,total,payment_status,payment_date\n1,7,12,paid,2024-03-01\n2,8,5,paid,2024-03-02\n',
    ),
  ]
  const { code, out, error } = await segment(...files, '--monetary', 'margin', '--customer-type', 'retail', '--json')
  expect({ code, error }).toEqual({ code: 0, error: '' })
  expect(JSON.parse(out)).toMatchObject({
    customers: 1,
    revenue: 12,
    meanMonetary: 8,
    rows: { read: 8, details: 6, kept: 2 },
  })
  expect((await segment(...files)).out).toContain('1 item waits for an order that no file has brought yet.')
})

it('segments a file that sums up each customer', async () => {
  const totals = file(
    'totals.csv',
    'customer_id,revenue,most_recent_visit,number_of_orders\n1,777,2006-05-14,9\n2,1555,2006-09-08,16\n',
  )
  const { code, out } = await segment(totals, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ customers: 2, orders: 25, revenue: 2332, asOf: '2006-09-09' })
})

it('--inspect only counts what is there', async () => {
  const path = file('any.csv', 'a,b\n1,\n,2\n')
  expect(JSON.parse((await segment(path, '--inspect', '--json')).out)).toEqual({
    sheets: [{ name: 'any.csv', rows: 3, columns: 2, cells: 4, formulasWithoutValue: 0 }],
  })
  expect((await segment(path, '--inspect')).out).toBe('any.csv: 3 rows, 2 columns, 4 values\n')
})

it('--inspect counts formulas without a stored value, in words and in JSON', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f></c></row>'
  const path = file('formulas.xlsx', writeWorkbook({ rows }))
  expect(JSON.parse((await segment(path, '--inspect', '--json')).out)).toMatchObject({
    sheets: [{ formulasWithoutValue: 1 }],
  })
  expect((await segment(path, '--inspect')).out).toBe(
    'Data: 1 row, 1 column, 1 value, 1 formula without a stored value\n',
  )
})

it('the program itself answers, in a thread of its own', () => {
  const path = file('program.csv', 'Customer,Date,Amount\nann,2024-03-01,5\nbob,2024-03-20,6\n')
  const start = (...args: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'src/cli/index.ts'), ...args], { encoding: 'utf8' })
  const done = start(path, '--json')
  expect({ code: done.status, error: done.stderr }).toEqual({ code: 0, error: '' })
  expect(JSON.parse(done.stdout)).toMatchObject({ customers: 2, revenue: 11 })
  const refused = start(path, '--columns', 'customer=Nobody')
  expect([refused.status, refused.stdout]).toEqual([1, ''])
  expect(refused.stderr).toContain('Nobody')
})

it('--help says what there is', async () => {
  expect(await segment('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--as-of') })
})

describe('what cannot be used ends with 1 and a sentence, and nothing is written', () => {
  it.each([
    ['no spreadsheet', 'x.xlsx', 'hello', /named like a workbook but is not one/],
    ['an empty file', 'x.csv', '', /empty/],
    ['a header only', 'x.csv', 'Customer,Date,Amount\n', /no row below it/],
    ['no date column', 'x.csv', 'Customer,Amount\nann,5\n', /no column for the date/],
    ['no customer column', 'x.csv', 'Date,Amount\n2024-03-01,5\n', /no column for the customer/],
    [
      'dates that cannot be read',
      'x.csv',
      'Customer,Date,Amount\nann,soon,5\n',
      /No date in the column “Date”.*“soon” in row 2/,
    ],
    [
      'dates that can be read both ways',
      'x.csv',
      'Customer,Date,Amount\nann,01/02/2024,5\n',
      /--dates dmy or --dates mdy/,
    ],
  ])('%s', async (_, name, content, sentence) => {
    const { code, out, error } = await segment(
      file(name, content),
      '--out',
      'never.xlsx',
      '--workspace',
      'never.regulars',
    )
    expect(error).toMatch(sentence)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(existsSync(join(folder, 'never.xlsx'))).toBe(false)
    expect(existsSync(join(folder, 'never.regulars'))).toBe(false)
  })

  it('a file that is not there', async () => {
    expect(await segment('nowhere.csv')).toMatchObject({ code: 1, error: expect.stringContaining('nowhere.csv') })
  })

  it('an output folder that does not exist', async () => {
    const { code, error } = await segment(SAMPLE, '--out', 'no/such/folder/report.xlsx')
    expect(code).toBe(1)
    expect(error).toMatch(/The folder .* does not exist/)
  })
})

describe('what is not understood ends with 2 and a sentence', () => {
  it.each([
    [[], /Name at least one till export/],
    [['--map', 'nine', SAMPLE], /--map takes eleven-rfm/],
    [['--as-of', '2024-02-31', SAMPLE], /--as-of takes a day/],
    [['--clusters', '1', SAMPLE], /--clusters takes a whole number from 2 to 12/],
    [['--colour', SAMPLE], /There is no option --colour\./],
    [['--json=1', SAMPLE], /--json takes no value\./],
    [[SAMPLE, '--out'], /-o, --out needs a value\./],
    [['--language', 'klingon', SAMPLE], /--language takes a language/],
    [['--columns', 'who=Wer', SAMPLE], /--columns takes/],
    [['--dates', 'ydm', SAMPLE], /--dates takes/],
    [['--bins', '11', SAMPLE], /--bins takes a whole number from 3 to 10/],
    [['--scheme', 'own', SAMPLE], /Thresholds of your own/],
    [['--frequency-cuts', '3,2', SAMPLE], /--frequency-cuts takes one to eight numbers that go up/],
    [['--weights', '1,2', SAMPLE], /--weights takes three/],
    [['--last-months', '3', '--from', '2024-01-01', SAMPLE], /Give one of them/],
    [['--filter', 'after', SAMPLE], /--filter says when/],
    [['--features', 'recency,shoe-size', SAMPLE], /--features takes recency, /],
    [['--features', 'hour', SAMPLE], /at least two different features/],
    [['--outliers', '50', SAMPLE], /from 0 to 20/],
    [['--runs'], /need a workspace/],
    [['--merge', 'a', '--workspace', 'x.regulars'], /--merge and --into go together/],
  ])('%j', async (args, sentence) => {
    const { code, error } = await segment(...args)
    expect(code).toBe(2)
    expect(error).toMatch(sentence)
  })
})
