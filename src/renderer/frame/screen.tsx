import { Suspense, useEffect } from 'react'
import { StartScreen } from '../features/start/start-screen.tsx'
import type { View } from '../session/view.tsx'
import { Busy } from '../ui/busy.tsx'
import { later, loadAhead } from './later.ts'

// In the order in which a newcomer gets to them.
const ImportScreen = later(async () => (await import('../features/import/import-screen.tsx')).ImportScreen)
const ImportRecordScreen = later(
  async () => (await import('../features/import/import-record-screen.tsx')).ImportRecordScreen,
)
const SegmentsScreen = later(async () => (await import('../features/segments/segments-screen.tsx')).SegmentsScreen)
const CustomersScreen = later(async () => (await import('../features/customers/customers-screen.tsx')).CustomersScreen)
const CustomerScreen = later(async () => (await import('../features/customers/customer-screen.tsx')).CustomerScreen)
const ClustersScreen = later(async () => (await import('../features/clusters/clusters-screen.tsx')).ClustersScreen)
const ReportScreen = later(async () => (await import('../features/report/report-screen.tsx')).ReportScreen)
const ImportBatchScreen = later(
  async () => (await import('../features/import/import-batch-screen.tsx')).ImportBatchScreen,
)
const ThresholdsScreen = later(
  async () => (await import('../features/thresholds/thresholds-screen.tsx')).ThresholdsScreen,
)
const MapsScreen = later(async () => (await import('../features/maps/maps-screen.tsx')).MapsScreen)
const RunsScreen = later(async () => (await import('../features/runs/runs-screen.tsx')).RunsScreen)
const DuplicatesScreen = later(
  async () => (await import('../features/duplicates/duplicates-screen.tsx')).DuplicatesScreen,
)
const LeftOutScreen = later(async () => (await import('../features/left-out/left-out-screen.tsx')).LeftOutScreen)
const MappingsScreen = later(async () => (await import('../features/import/mappings-screen.tsx')).MappingsScreen)

/** The screen of a view. The code of all but the first is loaded while the window has nothing to do. */
export function Screen({ view }: { readonly view: View }) {
  useEffect(loadAhead, [])
  return (
    <Suspense fallback={<Opening />}>
      <ScreenOf view={view} />
    </Suspense>
  )
}

/** Seen only where the code of a screen takes long to come. */
function Opening() {
  return (
    <div className="frame-opening">
      <Busy words="Opening the screen…" />
    </div>
  )
}

function ScreenOf({ view }: { readonly view: View }) {
  switch (view.name) {
    case 'start':
      return <StartScreen />
    case 'import':
      return <ImportScreen files={view.files} />
    case 'import-record':
      return <ImportRecordScreen record={view.record} fresh={view.fresh} next={view.next ?? []} />
    case 'import-batch':
      return <ImportBatchScreen records={view.records} next={view.next} />
    case 'duplicates':
      return <DuplicatesScreen />
    case 'left-out':
      return <LeftOutScreen />
    case 'mappings':
      return <MappingsScreen />
    case 'segments':
      return <SegmentsScreen />
    case 'thresholds':
      return <ThresholdsScreen />
    case 'maps':
      return <MapsScreen />
    case 'runs':
      return <RunsScreen />
    case 'customers':
      return <CustomersScreen />
    case 'customer':
      return <CustomerScreen id={view.id} />
    case 'clusters':
      return <ClustersScreen />
    case 'report':
      return <ReportScreen />
  }
}
