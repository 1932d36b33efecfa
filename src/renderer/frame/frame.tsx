import { ClustersScreen } from '../features/clusters/clusters-screen.tsx'
import { CustomerScreen } from '../features/customers/customer-screen.tsx'
import { CustomersScreen } from '../features/customers/customers-screen.tsx'
import { DuplicatesScreen } from '../features/duplicates/duplicates-screen.tsx'
import { ImportBatchScreen } from '../features/import/import-batch-screen.tsx'
import { ImportRecordScreen } from '../features/import/import-record-screen.tsx'
import { ImportScreen } from '../features/import/import-screen.tsx'
import { MappingsScreen } from '../features/import/mappings-screen.tsx'
import { LeftOutScreen } from '../features/left-out/left-out-screen.tsx'
import { MapsScreen } from '../features/maps/maps-screen.tsx'
import { ReportScreen } from '../features/report/report-screen.tsx'
import { RunsScreen } from '../features/runs/runs-screen.tsx'
import { SegmentsScreen } from '../features/segments/segments-screen.tsx'
import { StartScreen } from '../features/start/start-screen.tsx'
import { ThresholdsScreen } from '../features/thresholds/thresholds-screen.tsx'
import type { View } from '../session/view.tsx'
import { useView } from '../session/view.tsx'
import { useWorkspace } from '../session/workspace.tsx'
import { FLOATING_ID } from '../theme/theme.ts'
import { CommandPalette } from '../ui/commands/palette.tsx'
import { Fault } from '../ui/fault.tsx'
import { DropVeil } from './drop-veil.tsx'
import { EngineBanner } from './engine-banner.tsx'
import { Header } from './header.tsx'
import { ImportBanner } from './import-banner.tsx'
import { Rail } from './rail.tsx'
import { useFrameCommands } from './use-frame-commands.ts'
import './frame.css'

/** The window around the screens: navigation, header, banner, palette, and the place to drop a file. */
export function Frame() {
  const { view: chosen } = useView()
  const { engine, status } = useWorkspace()
  // No screen has anything to show where no workspace could be opened; the first one says why.
  const view: View = engine?.status === 'failed' && status === null ? { name: 'start' } : chosen
  useFrameCommands()
  return (
    <div className="frame">
      <a className="skip-link" href="#screen">
        Skip to the screen
      </a>
      <Rail />
      <div className="frame-side">
        <Header />
        <EngineBanner />
        <ImportBanner />
        <main className="frame-main" id="screen" tabIndex={-1}>
          <Fault key={keyOf(view)}>
            <Screen view={view} />
          </Fault>
          <div id={FLOATING_ID} />
        </main>
      </div>
      <DropVeil />
      <CommandPalette />
    </div>
  )
}

function Screen({ view }: { readonly view: View }) {
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

function keyOf(view: View): string {
  if (view.name === 'import') return `import ${view.files[0].token}`
  if (view.name === 'import-batch') return `batch ${view.records[0]?.importId}`
  if (view.name === 'import-record') return `record ${view.record.importId}`
  if (view.name === 'customer') return `customer ${view.id}`
  return view.name
}
