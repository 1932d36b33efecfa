import { parentPort, workerData } from 'node:worker_threads'
import { freezePrototypes } from '../../../shared/freeze-prototypes.ts'
import { explainFault } from '../../database/explain-fault.ts'
import { openSource } from './open-source.ts'
import type { FromReader, ReadJob } from './read-protocol.ts'
import { type RowBatch, RowPacker } from './row-batch.ts'

/** How many batches may wait to be taken in: enough that neither side waits for the other all the time. */
const AHEAD = 6

freezePrototypes()

const port = parentPort
if (port === null) throw new Error('This script runs in a worker thread only.')
const { path, sheet, taken, ...options } = workerData as ReadJob
const say = (message: FromReader) => port.postMessage(message)

let fraction: number | null = null
let sent = 0

try {
  const source = await openSource(path, options)
  const packer = new RowPacker(AHEAD, send)
  const extent = await source.read(
    sheet,
    (row) => {
      packer.add(row)
      return true
    },
    {
      onProgress: (share) => {
        fraction = share
      },
    },
  )
  packer.finish()
  await source.close()
  say({ type: 'end', extent })
} catch (thrown) {
  say({ type: 'failed', error: explainFault(thrown, null) })
}

function send(batch: RowBatch): void {
  for (let seen = Atomics.load(taken, 0); sent - seen >= AHEAD; seen = Atomics.load(taken, 0)) {
    Atomics.wait(taken, 0, seen)
  }
  sent++
  say({ type: 'rows', batch, fraction })
}
