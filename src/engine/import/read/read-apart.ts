import { Worker } from 'node:worker_threads'
import { codeOf } from '../../../files/file-identity.ts'
import { RegularsError } from '../../../shared/model/errors.ts'
import type { FromReader, ReadJob } from './read-protocol.ts'
import type { Refusals } from './refusals.ts'
import { RowUnpacker } from './row-batch.ts'
import type { ReadOptions, Row, SheetExtent } from './source.ts'

/** What a reader may hold in its heap; it streams, so that only a workbook's own shared texts can come near. */
const HEAP_MB = 1024
/** Short-lived strings need no larger nursery, and several threads' nurseries add up. */
const NURSERY_MB = 16

/**
 * Reads a sheet in a thread of its own, so that rows are read while earlier ones are worked on. The thread waits where it gets too
 * far ahead, and ends with the reading, whatever way that goes.
 */
export function readApart(
  script: URL,
  job: Omit<ReadJob, 'taken'>,
  refusals: Refusals,
  onRow: (row: Row) => boolean | undefined,
  { signal, onProgress }: ReadOptions,
): Promise<SheetExtent> {
  const taken = new Int32Array(new SharedArrayBuffer(4))
  const rows = new RowUnpacker(onRow)
  const worker = new Worker(script, {
    workerData: { ...job, taken } satisfies ReadJob,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: NURSERY_MB },
  })
  let told: number | null = null

  function take(message: FromReader): SheetExtent | undefined {
    if (signal?.aborted) throw refusals.cancelled()
    if (message.type === 'failed') {
      const { code, text, detail } = message.error
      throw new RegularsError(code, text, detail === undefined ? {} : { detail })
    }
    if (message.type === 'end') return message.extent
    if (!rows.unpack(message.batch)) throw new Error('A sheet that is read apart is read to its end.')
    if (message.fraction !== null && message.fraction !== told) {
      told = message.fraction
      onProgress?.(told)
    }
    Atomics.add(taken, 0, 1)
    Atomics.notify(taken, 0)
    return undefined
  }

  return new Promise<SheetExtent>((resolve, reject) => {
    const onMessage = (message: FromReader) => {
      try {
        const extent = take(message)
        if (extent !== undefined) resolve(extent)
      } catch (thrown) {
        // Batches that are under way already must not reach a consumer that gave up.
        worker.off('message', onMessage)
        reject(thrown)
      }
    }
    worker.on('message', onMessage)
    worker.on('error', (error) => reject(isOutOfMemory(error) ? tooBig(refusals) : error))
    worker.on('exit', (code) => reject(new Error(`The thread that reads ${refusals.name} ended early, code ${code}.`)))
  }).finally(() => worker.terminate())
}

function tooBig(refusals: Refusals): RegularsError {
  return refusals.tooMuchText('the thread that reads it has no memory left')
}

function isOutOfMemory(error: unknown): boolean {
  return codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY'
}
