import { createContext, useContext } from 'react'

/** Whether what is drawn is only measured, so that a chart needs its place and no picture. */
export const Measuring = createContext(false)

/** See {@link Measuring}. */
export function useMeasuring(): boolean {
  return useContext(Measuring)
}
