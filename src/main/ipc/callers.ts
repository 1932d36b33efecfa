/** The app's own pages: the window, and the page that is laid out for paper. */
export type Caller = 'window' | 'paper'

const FOR_PAPER_ONLY = 'report.paper-ready'
const PAPER_CALLS: readonly string[] = ['report.print-model', FOR_PAPER_ONLY]

/** Whether a page may make a call: the one on paper only what it needs to lay a report out, the window all the rest. */
export function mayCall(caller: Caller, method: string): boolean {
  return caller === 'paper' ? PAPER_CALLS.includes(method) : method !== FOR_PAPER_ONLY
}
