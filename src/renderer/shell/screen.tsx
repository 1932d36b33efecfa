import { useEffect } from 'react'
import { StartScreen } from '../features/start/start-screen.tsx'
import type { View } from '../state/view.tsx'
import { Busy } from '../ui/busy.tsx'
import { Later, type LaterCode, later, loadAhead } from './later.tsx'

/** The screens but the first, in the order in which a newcomer gets to them. */
const CODE = {
  import: later(async () => (await import('../features/import/import-screen.tsx')).ImportScreen),
  importRecord: later(async () => (await import('../features/import/import-record-screen.tsx')).ImportRecordScreen),
  segments: later(async () => (await import('../features/segments/segments-screen.tsx')).SegmentsScreen),
  customers: later(async () => (await import('../features/customers/customers-screen.tsx')).CustomersScreen),
  customer: later(async () => (await import('../features/customers/customer-screen.tsx')).CustomerScreen),
  clusters: later(async () => (await import('../features/clusters/clusters-screen.tsx')).ClustersScreen),
  report: later(async () => (await import('../features/report/report-screen.tsx')).ReportScreen),
  importBatch: later(async () => (await import('../features/import/import-batch-screen.tsx')).ImportBatchScreen),
  thresholds: later(async () => (await import('../features/thresholds/thresholds-screen.tsx')).ThresholdsScreen),
  maps: later(async () => (await import('../features/maps/maps-screen.tsx')).MapsScreen),
  runs: later(async () => (await import('../features/runs/runs-screen.tsx')).RunsScreen),
  duplicates: later(async () => (await import('../features/duplicates/duplicates-screen.tsx')).DuplicatesScreen),
  leftOut: later(async () => (await import('../features/exclusions/exclusions-screen.tsx')).ExclusionsScreen),
  mappings: later(async () => (await import('../features/import/mappings-screen.tsx')).MappingsScreen),
}

/** The screen of a view. The code of all but the first is loaded while the window has nothing to do. */
export function Screen({ view }: { readonly view: View }) {
  useEffect(() => loadAhead(Object.values(CODE)), [])
  switch (view.name) {
    case 'start':
      return <StartScreen />
    case 'import':
      return <Opened code={CODE.import} props={{ files: view.files }} />
    case 'import-record':
      return (
        <Opened code={CODE.importRecord} props={{ record: view.record, fresh: view.fresh, next: view.next ?? [] }} />
      )
    case 'segments':
      return <Opened code={CODE.segments} props={{}} />
    case 'customers':
      return <Opened code={CODE.customers} props={{}} />
    case 'customer':
      return <Opened code={CODE.customer} props={{ id: view.id }} />
    case 'clusters':
      return <Opened code={CODE.clusters} props={{}} />
    case 'report':
      return <Opened code={CODE.report} props={{}} />
    case 'import-batch':
      return <Opened code={CODE.importBatch} props={{ records: view.records, next: view.next }} />
    case 'thresholds':
      return <Opened code={CODE.thresholds} props={{}} />
    case 'maps':
      return <Opened code={CODE.maps} props={{}} />
    case 'runs':
      return <Opened code={CODE.runs} props={{}} />
    case 'duplicates':
      return <Opened code={CODE.duplicates} props={{}} />
    case 'left-out':
      return <Opened code={CODE.leftOut} props={{}} />
    case 'mappings':
      return <Opened code={CODE.mappings} props={{}} />
  }
}

function Opened<P extends object>({ code, props }: { readonly code: LaterCode<P>; readonly props: P }) {
  // Seen only where the code takes long to come.
  const opening = (
    <div className="frame-opening">
      <Busy words="Opening the screen…" />
    </div>
  )
  return <Later code={code} props={props} meanwhile={opening} />
}
