import type { EngineHandlers } from '../../shared/calls/calls.ts'
import { localMinute } from '../../shared/format/local-minute.ts'
import { clusterWords } from '../clustering/cluster-words.ts'
import { readDirectory } from '../customers/customer-directory.ts'
import type { Database } from '../database/open.ts'
import type { RunShelf } from '../database/run-shelf.ts'
import { currencyOf } from '../database/shop.ts'
import { reportWords } from '../report/report-words.ts'
import { lineScope } from '../sales/line-scope.ts'
import { documentation } from './documentation.ts'
import { withoutPersons } from './open-table.ts'
import { resultTables } from './result-tables.ts'
import { rfmModel } from './rfm-model.ts'
import { salesTables } from './sales-tables.ts'
import { writeDatabase } from './write-database.ts'
import { writeFolder } from './write-folder.ts'

/** The workspace and a result as plain tables for other programs. Throws `not-found` for a run that is not there. */
export function openDataHandlers(
  database: Database,
  runs: RunShelf,
  shop: () => string,
): EngineHandlers<'report.open-data'> {
  return {
    'report.open-data': ({ runId, file, as, withPersons, languages }, { pathOf, now }) => {
      const run = runs.need(runId)
      const { settings } = run.summary
      const words = reportWords(database, languages)
      const directory = readDirectory(database, run.customers.keys, run.ids)
      const about = { words, shop: shop(), currency: currencyOf(database), madeAt: localMinute(now) }
      const all = [
        ...resultTables(run, directory, clusterWords(database, run), about),
        ...salesTables(database, { scope: lineScope(database, settings), isNet: settings.returns === 'net' }),
        ...rfmModel(run, directory),
      ]
      const tables = withPersons ? all : all.map(withoutPersons)
      const write = as === 'folder' ? writeFolder : writeDatabase
      return write(pathOf(file), [...tables, documentation(tables, words)])
    },
  }
}
