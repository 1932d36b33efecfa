import { Button } from '@mantine/core'
import { IconFileImport, IconFileSpreadsheet, IconMailForward, IconUsersGroup } from '@tabler/icons-react'
import { useRegistry } from '../../ui/commands/registry.tsx'
import { Page } from '../../ui/page.tsx'
import { RecentWorkspaces } from './recent-workspaces.tsx'
import { UndoneNotice } from './undone-notice.tsx'

const STEPS = [
  {
    icon: IconFileSpreadsheet,
    title: 'Bring the export of your till',
    text: 'One row per sale, with customer, date and amount. Excel or CSV.',
  },
  {
    icon: IconUsersGroup,
    title: 'See who your regulars are',
    text: 'Each customer gets a segment from how recently, how often and how much they buy.',
  },
  {
    icon: IconMailForward,
    title: 'Know what to do next',
    text: 'Every segment comes with an action, and with lists you can take to Excel.',
  },
] as const

/** The first screen of an empty workspace. */
export function Welcome() {
  const { run } = useRegistry()
  return (
    <Page title="Who are your regulars?" subtitle="And who is slipping away? Your till’s export knows.">
      <div className="stack">
        <UndoneNotice />
        <div className="drop-zone">
          <IconFileImport size={36} stroke={1.4} className="drop-zone-icon" aria-hidden />
          <p className="drop-zone-title">Drop an Excel or CSV file anywhere in this window</p>
          <p className="quiet">You see how it is understood before anything is imported.</p>
          <div className="drop-zone-actions">
            <Button size="md" onClick={() => run('file.open')}>
              Open a file…
            </Button>
            <Button size="md" variant="default" onClick={() => run('file.sample')}>
              Try the sample
            </Button>
          </div>
        </div>
        <ol className="steps">
          {STEPS.map((step) => (
            <li key={step.title} className="step">
              <step.icon size={20} stroke={1.6} className="step-icon" aria-hidden />
              <div>
                <strong>{step.title}</strong>
                <p className="quiet">{step.text}</p>
              </div>
            </li>
          ))}
        </ol>
        <RecentWorkspaces />
        <p className="quiet small">Everything stays on this computer. Regulars never goes online.</p>
      </div>
    </Page>
  )
}
