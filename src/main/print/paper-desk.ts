import { writeWhole } from '../../files/write-whole.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import type { PrintJob } from '../../shared/model/paper.ts'
import { said, type Text } from '../../shared/words/said.ts'

/** How long a report may take to be laid out. */
export const LAYOUT_LIMIT_MS = 60_000

/** A page that nobody sees, on which a report is laid out. */
export interface PaperPage {
  /** The id of its web contents. */
  readonly id: number
  /** Rejects when the page cannot be loaded. */
  readonly load: () => Promise<void>
  readonly onGone: (listener: () => void) => void
  readonly toPdf: () => Promise<Uint8Array>
  /** Opens the system's print dialog; false when the person closes it. */
  readonly toPrinter: () => Promise<boolean>
  readonly destroy: () => void
}

/** Puts reports on paper, one after the other. */
export interface PaperDesk {
  /** Writes the report as a PDF. Throws `not-writable`, or says why it could not be laid out. */
  readonly writePdf: (job: PrintJob, path: string) => Promise<{ readonly bytes: number }>
  readonly print: (job: PrintJob) => Promise<boolean>
  /** What the page that is laid out now is to show. Throws `not-found` when there is none. */
  readonly job: () => PrintJob
  /** The page says that it is laid out, or what went wrong. */
  readonly settle: (problem: string | null) => void
  /** The id of the page that is laid out now. */
  readonly pageId: () => number | undefined
}

/** A desk whose pages `open` makes. Each page is gone when its report is done, whatever happened. */
export function createPaperDesk(open: (job: PrintJob) => PaperPage): PaperDesk {
  let current: {
    readonly job: PrintJob
    readonly page: PaperPage
    readonly laidOut: PromiseWithResolvers<void>
  } | null = null
  let last: Promise<unknown> = Promise.resolve()

  async function layOut<T>(job: PrintJob, use: (page: PaperPage) => Promise<T>): Promise<T> {
    const page = open(job)
    const laidOut = Promise.withResolvers<void>()
    const fail = (text: Text) => laidOut.reject(new RegularsError('internal', text))
    const timer = setTimeout(() => fail(TOO_SLOW), LAYOUT_LIMIT_MS)
    page.onGone(() => fail(GONE))
    current = { job, page, laidOut }
    try {
      await Promise.all([page.load(), laidOut.promise])
      clearTimeout(timer)
      return await use(page)
    } finally {
      clearTimeout(timer)
      current = null
      page.destroy()
    }
  }

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return turn
  }

  return {
    writePdf: (job, path) =>
      inTurn(async () => {
        const pdf = await layOut(job, (page) => page.toPdf())
        await writeWhole(path, pdf)
        return { bytes: pdf.byteLength }
      }),
    print: (job) => inTurn(() => layOut(job, (page) => page.toPrinter())),
    job() {
      if (current === null) throw new RegularsError('not-found', GONE)
      return current.job
    },
    settle(problem) {
      if (problem === null) current?.laidOut.resolve()
      else current?.laidOut.reject(new RegularsError('not-found', problem))
    },
    pageId: () => current?.page.id,
  }
}

const TOO_SLOW = said('paper.tooSlow')
const GONE = said('paper.gone')
