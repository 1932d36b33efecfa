import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CallContext, EngineHandlers, Params } from '../../../shared/calls/calls.ts'
import type { ImportRecord } from '../../../shared/model/import.ts'
import type { Workspace } from '../../database/open.ts'
import { watchPlace } from '../../database/watch-place.ts'
import { openSource } from '../read/open-source.ts'
import { WORD_KNOWLEDGE } from '../understand/known-words.ts'
import { findMapping } from '../understand/mappings.ts'
import { refuseOpenEncoding, withEncoding } from '../understand/open-encoding.ts'
import { previewSheet } from '../understand/preview-sheet.ts'
import type { MappingWishes } from '../understand/understand.ts'
import { countValues } from './count-values.ts'
import { importSheets } from './import-sheet.ts'

/** Paths of the scripts that run in threads of their own, where a bundler put them elsewhere. */
export interface ThreadScripts {
  /** Reads long sheets. */
  readonly read: string
}

/** The calls that read a file. */
export type FileCall = 'import.preview' | 'import.values' | 'import.run' | 'import.run-sheets'

type SheetParams = Params<'import.run'>

/**
 * Looking at files, and bringing them into a workspace. `recordOf` says what an import was; `scripts` are the engine's own source files
 * when absent.
 */
export function fileHandlers(
  workspace: Workspace,
  recordOf: (importId: number) => ImportRecord,
  scripts: ThreadScripts | undefined,
): EngineHandlers<FileCall> {
  const { database } = workspace
  const wishesOf = ({ mapping, names, answers, dateOrder, decimalMark, currency }: SheetParams): MappingWishes => ({
    mapping,
    ...(names ? { names } : {}),
    ...(answers ? { answers } : {}),
    ...(dateOrder ? { dateOrder } : {}),
    ...(decimalMark ? { decimalMark } : {}),
    ...(currency ? { currency } : {}),
    recall: (headings) => findMapping(database, headings),
  })
  const load = (params: SheetParams, sheets: 'one' | 'same-shape', context: CallContext): Promise<ImportRecord[]> =>
    withSource(params, context, scripts, async (request) => {
      refuseOpenEncoding(request.source.dialect, request.file)
      const takeEffect = context.holdEffect()
      const assertWhole = watchPlace(workspace.path).assertWhole
      const { importIds: brought, seconds } = await importSheets(
        database,
        { ...request, wishes: wishesOf(params), sheets, isAttended: params.isAttended ?? false },
        {
          signal: context.signal as AbortSignal,
          onProgress: (stage, fraction, rows) => context.progress({ stage, fraction, rows }),
          beforeCommit: () => {
            assertWhole()
            takeEffect()
          },
        },
      )
      workspace.assertInPlace()
      workspace.settle()
      context.took('read', seconds.read)
      context.took('load', seconds.load)
      return brought.map(recordOf)
    })
  return {
    'import.preview': (params, context) =>
      withSource(params, context, scripts, (request) => previewSheet({ ...request, wishes: wishesOf(params) })),
    'import.values': (params, context) =>
      withSource(params, context, scripts, (request) =>
        countValues({ ...request, wishes: wishesOf(params) }, context.signal as AbortSignal),
      ),
    'import.run': async (params, context) => (await load(params, 'one', context))[0] as ImportRecord,
    'import.run-sheets': (params, context) => load(params, 'same-shape', context),
  }
}

/** What is asked of a file, the file open until the work on it is done. */
async function withSource<T>(
  { file: token, sheet, encoding, delimiter }: SheetParams,
  { pathOf, now }: CallContext,
  scripts: ThreadScripts | undefined,
  use: (request: {
    source: Awaited<ReturnType<typeof openSource>>
    file: string
    sheet: number | null
    now: Date
  }) => Promise<T>,
): Promise<T> {
  const path = pathOf(token)
  const source = await openSource(path, {
    ...(encoding === null ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    knowledge: WORD_KNOWLEDGE,
    ...(scripts ? { readWorker: pathToFileURL(scripts.read) } : {}),
  })
  try {
    return await use({ source, file: basename(path), sheet, now })
  } catch (thrown) {
    throw withEncoding(thrown, source.dialect)
  } finally {
    await source.close()
  }
}
