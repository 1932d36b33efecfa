import { expect, it } from 'vitest'
import type { ImportRecord } from '../../shared/model/import.ts'
import type { RefusedRow } from '../../shared/model/rows.ts'
import { clustersSheet } from './clusters-sheet.ts'
import { gridSheet } from './grid-sheet.ts'
import { howReadSheet } from './how-read-sheet.ts'
import { refusedSheet } from './refused-sheet.ts'
import { segmentsSheet } from './segments-sheet.ts'
import { settingsSheet } from './settings-sheet.ts'
import { summarySheet } from './summary-sheet.ts'
import { chartsOf, laidOut } from './testing/laid-out.ts'
import { reportFixture } from './testing/report-fixture.ts'

const MODEL = reportFixture()

it('the summary has the key figures in bold, and every row of the files', () => {
  expect(laidOut(summarySheet(MODEL))).toEqual([
    '*Harbour & Vine*',
    'Customer segments: Two segments',
    'Purchases from 2 Jan 2026 to 31 Oct 2026…',
    '*Key figures*',
    'Customers | *2 as #,##0* | Customers with at least one purchase. Ea…',
    'Orders | *8 as #,##0* | Different order numbers of these custome…',
    'Orders per customer | *4 as #,##0.0* | Orders divided by customers.',
    'Revenue (GBP) | *1000 as [$£]#,##0.00* | What these customers spent, after return…',
    'Per order (GBP) | *125 as [$£]#,##0.00* | Revenue divided by orders.',
    'Per customer (GBP) | *500 as [$£]#,##0.00* | Revenue divided by customers.',
    'Sales without a customer (GBP) | *5.5 as [$£]#,##0.00* | Sales with no customer recorded. They ar…',
    'Their share of all sales | *0.005 as 0.0%* | The larger this share, the less the segm…',
    'Customers with returns only | *0 as #,##0* | Left out, because they bought nothing in…',
    '*Please note*',
    'A sixth of the rows have no customer.',
    '*What happened to the rows*',
    '*Rows* | *Count* | *Share* | *What they are* | #EAEEF3',
    'Exact duplicates | 1 as #,##0 | 0.0833 as 0.0% | Identical in every cell to an earlier ro…',
    'Already imported | 0 as #,##0 | 0 as 0.0% | Skipped because an earlier import contai…',
    'Without a customer | 2 as #,##0 | 0.1667 as 0.0% | Sales with no customer recorded. They co…',
    'Cancelled | 0 as #,##0 | 0 as 0.0% | Sales marked as cancelled, voided or unp…',
    'Returns | 1 as #,##0 | 0.0833 as 0.0% | Credit notes and negative quantities. Th…',
    'Could not be used | 1 as #,##0 | 0.0833 as 0.0% | Totals rows, and rows with a date, numbe…',
    'After the analysis date | 0 as #,##0 | 0 as 0.0% | Sales and returns after the analysis dat…',
    'Purchases by known customers | 7 as #,##0 | 0.5833 as 0.0% | The segments are calculated from these.',
    '*Rows read* | *12 as #,##0* |  | All rows are accounted for.',
    '*Files*',
    '*File* | *Sheet* | *Rows read* | *Columns used* | #EAEEF3',
    'till.xlsx | Sales | 12 as #,##0 | Customer ID: Customer No',
  ])
})

const SEGMENT_LINES = [
  '#1B7F5C | Champions | 3 as #,##0 | 0.75 as 0.0% | 900 as [$£]#,##0.00 | 0.9 as 0.0% | 10 as #,##0.0 | 6 as #,##0.0 | 300 as [$£]#,##0.00',
  '#6B7280 | Lost | 1 as #,##0 | 0.25 as 0.0% | 100 as [$£]#,##0.00 | 0.1 as 0.0% | 50 as #,##0.0 | 1 as #,##0.0 | 100 as [$£]#,##0.00',
  '*All customers* |  | *=SUM(C5:C6) as #,##0* | *1 as 0.0%* | *=SUM(E5:E6) as [$£]#,##0.00* | *1 as 0.0%* | *20 as #,##0.0* | *4.75 as #,##0.0* | *250 as [$£]#,##0.00*',
]

it('segments have their colours, figures and notes, sums that follow them, and charts below', () => {
  const sheet = segmentsSheet(MODEL)
  expect(laidOut(sheet)).toEqual([
    '*Segments*',
    'Two segments',
    '#EAEEF3 | *Segment* | *Customers* | *Share of customers* | *Revenue (GBP)* | *Share of revenue* | *Average days since last order* | *Average orders* | *Average spend (GBP)* | *Who they are* | *What to do*',
    `${SEGMENT_LINES[0]} | The best. | Thank them.`,
    `${SEGMENT_LINES[1]} | The best. | Thank them.`,
    SEGMENT_LINES[2],
  ])
  expect(chartsOf(sheet)).toEqual([
    'Customers: $C$5:$C$6 by $B$5:$B$6, over rows 8 to 26, columns 0 to 6',
    'Revenue (GBP): $E$5:$E$6 by $B$5:$B$6, over rows 8 to 26, columns 6 to 10',
  ])
  expect(sheet.tables?.map(({ range }) => range)).toEqual(['B4:K6'])
})

it('what is expected of segments stands beside their figures, its total as a sum', () => {
  const segments = { Champions: { customers: 3, spending: 900_000 }, Lost: { customers: 1, spending: 100_000 } }
  const lines = laidOut(segmentsSheet(reportFixture({ expected: { model: 'own-rate', segments } })))
  expect(lines.slice(2).map((line) => line.split(' | ').slice(9))).toEqual([
    [
      '*Expected spending per customer, 12 month…*',
      '*Expected spending, 12 months (GBP)*',
      '*Who they are*',
      '*What to do*',
    ],
    ['30 as [$£]#,##0.00', '90 as [$£]#,##0.00', 'The best.', 'Thank them.'],
    ['10 as [$£]#,##0.00', '10 as [$£]#,##0.00', 'The best.', 'Thank them.'],
    ['*25 as [$£]#,##0.00*', '*=SUM(K5:K6) as [$£]#,##0.00*'],
  ])
})

it('charts of many segments are as high as these need', () => {
  const [segment] = MODEL.summary.segments
  const segments = Array.from({ length: 12 }, (_, at) => ({ ...segment, name: `Segment ${at}` }))
  const [chart] = chartsOf(segmentsSheet(reportFixture({}, { segments: segments as typeof MODEL.summary.segments })))
  expect(chart).toBe('Customers: $C$5:$C$16 by $B$5:$B$16, over rows 18 to 42, columns 0 to 6')
})

it('without segments there are no sums and no charts', () => {
  const sheet = segmentsSheet(reportFixture({}, { segments: [] }))
  expect(laidOut(sheet).at(-1)).toBe(
    '*All customers* |  | *0 as #,##0* | *0 as 0.0%* | *1000 as [$£]#,##0.00* | *1 as 0.0%*',
  )
  expect(chartsOf(sheet)).toEqual([])
  expect(sheet.tables).toBeUndefined()
})

it('clusters have their profiles, who is in them, how good the split is and what else was tried', () => {
  const { clusters } = MODEL.summary
  const three = { k: 3, inertia: 2, silhouette: 0.5, calinskiHarabasz: 9, daviesBouldin: 0.75, smallestShare: 0.2 }
  const sheet = clustersSheet(
    reportFixture(
      { clusterNames: [{ number: 1, name: 'Our regulars', sentence: 'They come often.' }] },
      { clusters: clusters && { ...clusters, candidates: [{ ...three, admissible: true }] } },
    ),
  )
  const figures = '0.5 as 0.0% | 0.5 as 0.0% | 10.25 as #,##0.0 | 3.5 as #,##0.0 | 250.5 as [$£]#,##0.00'
  const medians = '9 as #,##0.0 | 3 as #,##0.0 | 200 as [$£]#,##0.00'
  expect(laidOut(sheet)).toEqual([
    '*Clusters*',
    'Two was asked for.',
    '*Profiles*',
    '*Cluster* | *Customers* | *Share of customers* | *Share of revenue* | *Average days since last order* | *Average orders* | *Average spend (GBP)* | *Median days since last order* | *Median orders* | *Median spend (GBP)*',
    `1. Our regulars | 4 as #,##0 | ${figures} | ${medians}`,
    `Cluster 2 | 2 as #,##0 | ${figures} | ${medians}`,
    '*Who they are*',
    '1. Our regulars | They come often.',
    '*How good the split is*',
    'Clusters | *2 as #,##0* |  | How many groups the customers are split …',
    'Silhouette | *0.61 as 0.000* |  | From -1 to 1: how much closer customers …',
    'Calinski-Harabasz | *12.5 as #,##0.0* |  | How far clusters are from each other com…',
    'Davies-Bouldin | *0.4 as 0.000* |  | How much each cluster overlaps with the …',
    'Inertia | *1.5 as #,##0.0* |  | The sum of squared distances to the cent…',
    'Compared by |  |  | The features that the distance between t…',
    'Seed | 1 |  | The same seed always gives the same clus…',
    'Restarts | *10 as #,##0* |  | The search was started so many times, an…',
    'Negative spending taken as 0 | *0 as #,##0* |  | Customers who returned more than they bo…',
    '*Numbers of clusters that were tried*',
    '*Number of clusters* | *Silhouette* | *Calinski-Harabasz* | *Davies-Bouldin* | *Inertia* | *Smallest cluster* | *Every cluster large enough*',
    '3 clusters | 0.5 as 0.000 | 9 as #,##0.0 | 0.75 as 0.000 | 2 as #,##0.0 | 0.2 as 0.0% | yes',
  ])
  expect(chartsOf(sheet)).toEqual(['Customers per cluster: $B$6:$B$7 by $A$6:$A$7, over rows 11 to 22, columns 0 to 6'])
  expect(clustersSheet(reportFixture({}, { clusters: null })).charts).toBeUndefined()
})

it('the settings name each choice, the values of each score and what the words mean', () => {
  const lines = laidOut(settingsSheet(MODEL))
  const part = (heading: string, count: number) =>
    lines.slice(lines.indexOf(`*${heading}*`) + 1, lines.indexOf(`*${heading}*`) + 1 + count)
  expect(part('Settings', 4)).toEqual([
    '*Setting* | *Choice* | *What it means* | #EAEEF3 | #EAEEF3',
    'Analysis date | 1 Nov 2026 | Recency counts the days from the last or…',
    'Sales that count | All | Every sale up to the analysis date count…',
    'Returns | Subtract from spending | Returned goods are subtracted from what …',
  ])
  expect(part('Values that lead to each score', 7)).toEqual([
    '*Score* | *Days since last order* | *Orders* | *Spending (GBP)*',
    '5 (best) | up to 5 | over 4 | over 40.00',
    '4 | 5 to 10 | 2 to 4 | 30.00 to 40.00',
    '3 | 10 to 20 | nobody | 20.00 to 30.00',
    '2 | 20 to 40 | 1 to 2 | 10.00 to 20.00',
    '1 | over 40 | up to 1 | up to 10.00',
    'Each line includes its upper limit.',
  ])
  expect(part('What the words mean', 1)).toEqual(['Recency | Whole days from the customer’s last orde…'])
})

it('says of scores by rank, and of groups inside groups, what their values cannot', () => {
  const { settings, thresholds } = MODEL.summary
  const byRank = laidOut(settingsSheet(reportFixture({}, { settings: { ...settings, scheme: 'ntile' } })))
  expect(byRank).toContain('Scores go by rank: customers exactly on …')
  expect(byRank).not.toContain('Each line includes its upper limit.')
  const nested = { recency: thresholds.recency, frequency: [], monetary: [], nested: { frequency: [], monetary: [] } }
  const lines = laidOut(settingsSheet(reportFixture({}, { thresholds: nested })))
  expect(lines).toContain('*Score* | *Days since last order*')
  expect(lines).toContain('Frequency and monetary have thresholds o…')
  expect(laidOut(settingsSheet(MODEL))).not.toContain('Frequency and monetary have thresholds o…')
})

it('draws the grid, its cells in the colours of their segments, and lists what is in them', () => {
  const sheet = gridSheet(MODEL)
  const lines = laidOut(sheet)
  expect(lines.slice(2, 7)).toEqual([
    '*Frequency \\ recency* | #EAEEF3 | *1* | *2* | *3* | *4* | *5*',
    '*5* | #EAEEF3 |  |  |  |  | *3 as #,##0*',
    '#EAEEF3 | #EAEEF3 |  |  |  |  | mostly Champions, 66.7%',
    '*4* | #EAEEF3 |  |  |  | *1 as #,##0*',
    '#EAEEF3 | #EAEEF3 |  |  |  | Champions',
  ])
  expect(lines.slice(-5)).toEqual([
    '#EAEEF3 | *Segment* | *Customers* | *Share of the cell* | *Recency score* | *Frequency score*',
    '#1B7F5C | Champions | 2 as #,##0 | 0.6667 as 0.0% | 5 as #,##0 | 5 as #,##0',
    '#1B7F5C | Champions | 1 as #,##0 | 1 as 0.0% | 4 as #,##0 | 4 as #,##0',
    '#6B7280 | Lost | 1 as #,##0 | 0.3333 as 0.0% | 5 as #,##0 | 5 as #,##0',
    '*All cells* |  | *=SUM(C16:C18) as #,##0*',
  ])
  expect(sheet.tables?.map(({ range }) => range)).toEqual(['B15:F18'])
  // The cell of score 5 and 5: rows and columns count from 0.
  expect(sheet.cells?.get('3,6')?.style?.fill).toMatchObject({ fgColor: { rgb: '1B7F5C' } })
  expect(sheet.cells?.get('3,5')?.style?.fill).toBeUndefined()
  const empty = gridSheet(reportFixture({}, { grid: [], segments: [] }))
  expect(laidOut(empty).at(-1)).toBe('*All cells* |  | *0 as #,##0*')
})

it('counts refused rows by reason, and heads their cells as the files do where these agree', () => {
  const row = (reason: RefusedRow['reason'], cells: readonly string[]): RefusedRow => ({
    file: 'till.xlsx',
    sheet: 'Sales',
    row: 7,
    reason,
    cells,
  })
  const headings = (...names: string[]) =>
    ({ understood: { forRecipe: { headings: names } } }) as unknown as ImportRecord
  const refused = [row('no-date', ['C1', '', '5']), row('zero-quantity', ['C2']), row('zero-quantity', [])]
  const linesOf = (...imports: ImportRecord[]) => laidOut(refusedSheet(reportFixture({ refused, imports })).sheet)
  expect(linesOf(headings('Client', ' ', 'Day'), headings('Client', '', 'Date'))).toEqual([
    '*Refused*',
    '3 rows could not be used.',
    '*Reasons*',
    '*Reason* | #EAEEF3 | *Rows*',
    'Date is missing. |  | 1 as #,##0',
    'Quantity or number of orders is zero. |  | 2 as #,##0',
    '*The rows as they are in the file*',
    '*File* | *Sheet* | *Row* | *Reason* | *Client* | *Cell 2* | *Day / Date*',
    '',
  ])
  const of = (count: number) => linesOf(...Array.from({ length: count }, (_, at) => headings(`Name ${at}`))).at(-2)
  expect(of(3)).toContain('*Name 0 / Name 1 / Name 2*')
  expect(of(4)).toContain('*Cell 1*')
})

it('has a block for each import, named by file, sheet and minute', () => {
  const record = {
    file: 'till.xlsx',
    sheet: 'Sales',
    importedAt: '2026-11-01 09:05',
    mapping: { headerRow: 3, columns: {}, dateOrder: null, decimalMark: null },
    columns: [['customer', 'Client']],
    notes: ['A note.'],
    refused: [{ reason: 'no-date', rows: 12, example: { row: 8, cells: ['C1', '5'] } }],
    understood: null,
  } as unknown as ImportRecord
  expect(laidOut(howReadSheet(reportFixture({ imports: [record, { ...record, sheet: 'till.xlsx' }] })))).toEqual([
    '*How the file was read*',
    'Check it against what you know about the…',
    '*till.xlsx, Sales, imported 1 Nov 2026, 0…*',
    'File',
    '*Property* | *Found* | #EAEEF3 | #EAEEF3 | #EAEEF3 | #EAEEF3',
    'File | till.xlsx',
    'Sheet | Sales',
    'Header row | 3',
    'Columns used',
    '*Column* | *Used as* | *Why* | #EAEEF3 | #EAEEF3 | #EAEEF3',
    'Client | Customer ID',
    'What else was done',
    '*Note* | #EAEEF3 | #EAEEF3 | #EAEEF3 | #EAEEF3 | #EAEEF3',
    'A note.',
    'Refused rows by reason',
    '*Reason* | #EAEEF3 | *Rows* | *First row* | *Its cells* | #EAEEF3',
    'Date is missing. |  | 12 as #,##0 | 8 as #,##0 | C1  |  5',
    '*till.xlsx, imported 1 Nov 2026, 09:05*',
    'File',
    '*Property* | *Found* | #EAEEF3 | #EAEEF3 | #EAEEF3 | #EAEEF3',
    'File | till.xlsx',
    'Header row | 3',
    'Columns used',
    '*Column* | *Used as* | *Why* | #EAEEF3 | #EAEEF3 | #EAEEF3',
    'Client | Customer ID',
    'What else was done',
    '*Note* | #EAEEF3 | #EAEEF3 | #EAEEF3 | #EAEEF3 | #EAEEF3',
    'A note.',
    'Refused rows by reason',
    '*Reason* | #EAEEF3 | *Rows* | *First row* | *Its cells* | #EAEEF3',
    'Date is missing. |  | 12 as #,##0 | 8 as #,##0 | C1  |  5',
  ])
})
