import { BrowserWindow } from 'electron'
import { type Paper, type PrintJob, printRoute } from '../../shared/calls/print-route.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'
import { webPreferences } from '../window/web-preferences.ts'
import type { PaperPage } from './paper-desk.ts'

const SIZES = { a4: 'A4', letter: 'Letter' } as const satisfies Record<Paper, string>

/** Makes pages for paper: hidden windows on the app's own page, as locked as the one that is seen. */
export function paperPages(options: {
  readonly url: string
  /** What the address says of the language; empty for nothing. */
  readonly language: string
  readonly preload: string
  readonly log: (line: string) => void
}): (job: PrintJob) => PaperPage {
  return (job) => {
    const window = new BrowserWindow({
      show: false,
      width: 900,
      height: 1200,
      webPreferences: {
        ...webPreferences(options.preload),
        // A hidden page would be put to sleep.
        backgroundThrottling: false,
      },
    })
    const { webContents } = window
    const pageSize = SIZES[job.paper]
    return {
      id: webContents.id,
      load: () =>
        window.loadURL([`${options.url}${printRoute(job)}`, options.language].filter((part) => part !== '').join('&')),
      onGone: (listener) => {
        webContents.on('render-process-gone', (_event, { reason }) => {
          options.log(`paper gone: ${reason}`)
          listener()
        })
      },
      // The page's own style sheet has the margins, the header and the page numbers.
      toPdf: () =>
        webContents.printToPDF({ pageSize, preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true }),
      toPrinter: () =>
        new Promise((resolve, reject) => {
          webContents.print({ printBackground: true, pageSize }, (printed, reason) => {
            if (printed || /cancel/i.test(reason)) resolve(printed)
            else reject(new RegularsError('internal', said('paper.notPrinted'), { detail: reason }))
          })
        }),
      destroy: () => window.destroy(),
    }
  }
}
