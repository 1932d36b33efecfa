import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RegularsError } from '../../../shared/model/errors.ts'
import { inspectSource } from './inspect-source.ts'
import { collectValues } from './testing/collect-rows.ts'

const CORPUS = '../shared/corpus'
const RETAIL = '../shared/data/online-retail.xlsx'
const hasCorpus = existsSync(`${CORPUS}/index.csv`)
const hasRetail = existsSync(RETAIL)
if (!hasCorpus) console.log(`skipped: the corpus of trap files is not at ${CORPUS}`)
if (!hasRetail) console.log(`skipped: the large workbook is not at ${RETAIL}`)

/** Its index entry gives another table's extent: the file itself holds 4 records of 3 fields, as its siblings with a mark do. */
const WRONG_IN_INDEX = 'gen__utf16le_nobom.csv'

const index = hasCorpus ? (await collectValues(`${CORPUS}/index.csv`)).slice(1) : []

describe.skipIf(!hasCorpus)('the corpus of trap files', () => {
  for (const [file, , , trap, expected, rows, columns] of index) {
    it(`${file} (${trap}): ${expected}`, { timeout: 20_000 }, async () => {
      const outcome = await inspectSource(`${CORPUS}/${file}`).catch((thrown: unknown) => thrown)
      if (outcome instanceof Error) {
        expect(outcome).toBeInstanceOf(RegularsError)
        expect(outcome.message).toMatch(new RegExp(`^${file}.{20,}\\.$`))
        expect(['refuse', 'either'], outcome.message).toContain(expected)
        return
      }
      expect(['reads', 'either']).toContain(expected)
      if (rows == null) return
      const first = (outcome as Awaited<ReturnType<typeof inspectSource>>).sheets.find(({ hidden }) => !hidden)
      const extent = file === WRONG_IN_INDEX ? [4, 3] : [Number(rows), Number(columns)]
      expect([first?.rows, first?.columns]).toEqual(extent)
    })
  }
})

it.skipIf(!hasRetail)('a year of a real till', { timeout: 120_000 }, async () => {
  const { sheets } = await inspectSource(RETAIL)
  expect(sheets).toMatchObject([{ rows: 541_910, columns: 8, cells: 4_198_746 }])
})
