import type { ComponentProps } from 'react'
import { useCall } from '../api/use-call.ts'
import { DatesControl } from './dates-control.tsx'

/** A field per date, for each of which a saved result may stand instead. */
export function MomentsControl(props: Omit<ComponentProps<typeof DatesControl>, 'results'>) {
  const runs = useCall('runs.list', {}).value ?? []
  return <DatesControl {...props} results={runs.filter(({ name }) => name !== null)} />
}
