import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Params } from '../../../shared/calls/calls.ts'
import { createEngine } from '../../index.ts'
import { computeRun, NOW, sheetOf } from '../../testing/ask.ts'
import { busyShop } from './busy-shop.ts'
import { readParts, type WrittenParts, workbookFaults } from './check-workbook.ts'

const written = new Map<string, WrittenParts>()
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regulars-check-'))
  const engine = createEngine({ workspacePath: join(folder, 'shop.regulars') })
  await engine.call('import.run', sheetOf(await busyShop(folder)), { now: NOW })
  const { runId } = computeRun(engine, {}, true).summary
  const fileOf = (name: string) => join(folder, `${name}.xlsx`)
  const list: Omit<Params<'report.lists'>, 'file' | 'segments' | 'leaveOutOptOuts'> = {
    runId,
    columns: ['id', 'name', 'phone', 'monetary', 'lastOrder', 'segment'],
    languages: ['en-GB'],
  }
  const segments = ['Champions', 'Lost']
  await engine.call('report.workbook', { runId, file: fileOf('report'), languages: ['en-GB'] }, { now: NOW })
  // Enough to break each part of, and quickly read.
  const sheets = ['summary', 'segments', 'customers', 'overview', 'cohorts', 'places'] as const
  await engine.call('report.workbook', { runId, file: fileOf('few'), sheets: [...sheets] }, { now: NOW })
  await engine.call('report.analysis', {
    runId,
    file: fileOf('analysis'),
    analysis: 'places',
  } as Params<'report.analysis'>)
  await engine.call('report.lists', { ...list, segments, leaveOutOptOuts: true, file: fileOf('lists') }, { now: NOW })
  await engine.call('report.workbook', { runId, file: fileOf('refused'), sheets: ['refused'] }, { now: NOW })
  engine.close()
  for (const name of ['few', 'report', 'analysis', 'lists', 'refused']) written.set(name, await readParts(fileOf(name)))
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))

const partsOf = (name: string) => written.get(name) as WrittenParts

it.each(['report', 'analysis', 'lists', 'refused'])(
  'finds nothing that Excel would repair in the workbook of %s',
  (name) => {
    expect(workbookFaults(partsOf(name))).toEqual([])
  },
)

/** A workbook with the first match of `from` in the first part of that name that has one replaced. */
function broken(part: RegExp, from: RegExp | string, to: string): WrittenParts {
  const parts = new Map(partsOf('few'))
  for (const [name, content] of parts) {
    if (!part.test(name)) continue
    const changed = content.replace(from, to)
    if (changed === content) continue
    return parts.set(name, changed)
  }
  throw new Error(`Nothing to break in ${part}.`)
}

const SHEET = /worksheets\/sheet/
const BOOK = /xl\/workbook\.xml$/
const CHART = /charts\/chart/

it.each<[string, RegExp, RegExp | string, string, RegExp]>([
  [
    'elements in the wrong order',
    SHEET,
    /(<pageMargins[^>]*>)(<pageSetup[^>]*>)/,
    '$2$1',
    /pageMargins> stands too late/,
  ],
  ['an element twice', SHEET, /(<pageMargins[^>]*>)/, '$1$1', /holds <pageMargins> twice/],
  ['an element that the schema does not know', SHEET, '<sheetData>', '<rows/><sheetData>', /may not hold <rows>/],
  ['a chart without a needed element', CHART, /<c:barDir[^>]*>/, '', /<barChart> has no <barDir>/],
  ['a part that is cut', SHEET, '</worksheet>', '', /is not well formed/],
  ['a control character', /sharedStrings/, '<si><t>', '<si><t>\u0001', /character that XML cannot hold/],
  ['a control character as a reference', /sharedStrings/, '<si><t>', '<si><t>&#x1;', /character that XML cannot hold/],
  ['a link to a part that is not there', /workbook\.xml\.rels/, 'styles.xml', 'style.xml', /linked to xl\/style\.xml/],
  ['a part without a content type', /Content_Types/, /<Default Extension="rels"[^>]*>/, '', /has no content type/],
  ['a content type without a part', /Content_Types/, 'sheet1.xml', 'sheet0.xml', /names xl\/worksheets\/sheet0\.xml/],
  [
    'a part of another type',
    /Content_Types/,
    /(sheet1\.xml" ContentType="[^"]*)worksheet\+xml/,
    '$1styles+xml',
    /a worksheet of type/,
  ],
  ['two sheets of one name', BOOK, 'name="Segments"', 'name="SUMMARY"', /two sheets of the same name/],
  ['a sheet name of 32 characters', BOOK, 'name="Summary"', `name="${'x'.repeat(32)}"`, /may not be called x{32}/],
  [
    'a name that leads nowhere',
    BOOK,
    /(<definedName [^>]*>)[^<]*/,
    '$1Nowhere!$$1:$$1',
    /Print_Titles leads to Nowhere/,
  ],
  ['a name of a sheet that is not there', BOOK, /localSheetId="\d+"/, 'localSheetId="99"', /is of sheet 99/],
  ['a style that is not there', SHEET, / s="\d+"/, ' s="9999"', /has style 9999/],
  ['a font that is not there', /styles/, / fontId="\d+"/, ' fontId="99"', /fontId 99 is not there/],
  ['a number format that is not there', /styles/, /(<xf numFmtId=")16\d/, '$1999', /number format 999 is not there/],
  ['a colour of six digits', /styles/, /rgb="FF/, 'rgb="', /of colour/],
  ['a shared text that is not there', SHEET, /(t="s"[^>]*><v>)\d+/, '$199999', /shares text 99999/],
  ['a text that is too long', /sharedStrings/, '<si><t>', `<si><t>${'x'.repeat(32_768)}`, /has 327\d\d characters/],
  ['a number that is none', SHEET, /(<c r="[A-Z]+\d+" s="\d+"><v>)\d/, '$1x', /has the number x/],
  ['cells in the wrong order', SHEET, /<c r="B1"/, '<c r="A1"', /cell A1 is out of its place/],
  ['rows in the wrong order', SHEET, /<row r="2"/, '<row r="1"', /row 1 comes after row 1/],
  [
    'a cell outside the dimension',
    SHEET,
    /<dimension ref="[^"]*"/,
    '<dimension ref="A1:A1"',
    /is outside the dimension/,
  ],
  [
    'merged cells that overlap',
    SHEET,
    /<mergeCell ref="A2:[A-Z]2"\/>/,
    '<mergeCell ref="A1:A9"/>',
    /merged cells .* overlap/,
  ],
  ['merged cells of one cell', SHEET, /<mergeCell ref="A2:[A-Z]2"\/>/, '<mergeCell ref="A2"/>', /merged cells A2/],
  ['columns that overlap', SHEET, '<col min="2"', '<col min="1"', /columns 1 to 2 are out of their place/],
  ['a footer that is too long', SHEET, '<oddFooter>', `<oddFooter>${'x'.repeat(255)}`, /oddFooter of \d+ characters/],
  ['a row that is too high', SHEET, / ht="\d+"/, ' ht="500"', /is 500 high/],
  ['a chart of a sheet that is not there', CHART, /<c:f>[^!]*!/, '<c:f>Nowhere!', /draws Nowhere!/],
  ['a chart of a sheet whose name wants quotes', CHART, /<c:f>[^!]*!/, '<c:f>The sheet!', /draws The sheet!/],
  ['a chart of a range that is none', CHART, /(<c:f>[^!]*!)[^<]*/, '$1$A$9:$A$5', /draws .*\$A\$9:\$A\$5/],
  ['a chart whose axis is not there', CHART, /(<c:crossAx val=")\d+/, '$17', /axis 7 is not there/],
  [
    'two series of one number',
    /charts\/chart/,
    /<c:idx val="1"\/><c:order/,
    '<c:idx val="0"/><c:order',
    /two series of the same idx/,
  ],
  ['a drawing turned inside out', /drawings\/drawing/, /(<xdr:to><xdr:col>)\d+/, '$10', /a drawing from/],
  [
    'two tables of one name',
    /tables\/table/,
    /displayName="[^"]*"/,
    'displayName="PLACES_1"',
    /the name Places_1 is taken/i,
  ],
  ['two tables of one id', /tables\/table2/, / id="2"/, ' id="1"', /two tables of the same id/],
  [
    'a table called as a cell is',
    /tables\/table/,
    /displayName="[^"]*"/,
    'displayName="AB12"',
    /may not be called AB12/,
  ],
  [
    'a table whose heading is another',
    /tables\/table/,
    /(<tableColumn id="1" name=")/,
    '$1Other ',
    /column Other .* has the heading/,
  ],
  ['a table with a column too few', /tables\/table/, /<tableColumn id="2"[^>]*>/, '', /columns over/],
  [
    'a table with two columns of one name',
    /tables\/table/,
    /(<tableColumn id="1" name="([^"]*)"\/>)<tableColumn id="2" name="[^"]*"/,
    '$1<tableColumn id="2" name="$2"',
    /two columns of the same name/,
  ],
  ['a table without a row', /tables\/table/, /( ref="[A-Z]+)(\d+)(:[A-Z]+)\d+"/, '$1$2$3$2"', /has no row/],
  [
    'a table that is filtered elsewhere',
    /tables\/table/,
    /<autoFilter ref="[^"]*"/,
    '<autoFilter ref="A1:B2"',
    /is filtered at A1:B2/,
  ],
  ['a table that its sheet does not list', SHEET, /<tablePart [^>]*>/, '', /list of tables is not that of its links/],
  [
    'a filter over a table',
    /worksheets\/sheet2/,
    '</sheetData>',
    '</sheetData><autoFilter ref="A1:B9"/>',
    /a filter over a table/,
  ],
  [
    'merged cells in a table',
    /worksheets\/sheet2/,
    /<mergeCell ref="A2:[A-Z]2"\/>/,
    '<mergeCell ref="B5:C5"/>',
    /lie in a table/,
  ],
  ['a drawing without its chart', /drawings\/drawing/, /r:id="rId1"/, 'r:id="rId99"', /chart rId99 is not there/],
])('notices %s', (_, part, from, to, fault) => {
  expect(workbookFaults(broken(part, from, to)).join('\n')).toMatch(fault)
})

it('notices a part that nothing leads to', () => {
  const parts = new Map(partsOf('few')).set(
    'xl/worksheets/sheet99.xml',
    partsOf('few').get('xl/worksheets/sheet1.xml') ?? '',
  )
  expect(workbookFaults(parts)).toEqual(['xl/worksheets/sheet99.xml: nothing leads to it'])
})
