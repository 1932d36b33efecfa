import { BrowserWindow } from 'electron'
import { printRoute } from '../../shared/calls/print-route.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import type { Paper, PrintJob } from '../../shared/model/paper.ts'
import { said } from '../../shared/words/said.ts'
import { webPreferences } from '../window/web-preferences.ts'
import type { PaperPage } from './paper-desk.ts'

const SIZES = { a4: 'A4', letter: 'Letter' } as const satisfies Record<Paper, string>

/** Makes pages for paper: hidden windows on the app's own page, as locked as the one that is seen. */
export function paperPages(options: {
  readonly url: string
  /** The language of the app, BCP 47; null for the browser's. */
  readonly language: string | null
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
      load: () => window.loadURL(`${options.url}${printRoute(job.language ?? options.language)}`),
      onGone: (listener) => {
        webContents.on('render-process-gone', (_event, { reason }) => {
          options.log(`paper gone: ${reason}`)
          listener()
        })
      },
      // The page has the margins, the header and the page numbers itself.
      toPdf: () =>
        webContents.printToPDF({
          pageSize,
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
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
