import type { CustomerView } from './customer-view.ts'

/**
 * Makes what the first search and the first sorts of a view will need, one step per turn of the event loop, so that calls which come
 * in between are answered between steps. Keeps no program alive.
 */
export function prepareView(view: CustomerView): void {
  const steps = view.preparations()
  const step = () => {
    if (!steps.next().done) setImmediate(step).unref()
  }
  setImmediate(step).unref()
}
