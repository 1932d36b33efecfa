import { Button } from '@mantine/core'
import { IconFileImport, IconFileSpreadsheet, IconMailForward, IconUsersGroup } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useAhead } from '../../state/use-ahead.ts'
import { useRegistry } from '../../ui/commands/registry.tsx'
import { Page } from '../../ui/page.tsx'
import { rich, say } from '../../ui/words.ts'
import { RecentWorkspaces } from './recent-workspaces.tsx'
import { RecipesPanel } from './recipes-panel.tsx'
import styles from './start.module.css'
import { UndoneNotice } from './undone-notice.tsx'
import { UpdatedNotice } from './updated-notice.tsx'

const STEPS = [
  { icon: IconFileSpreadsheet, step: 'file' },
  { icon: IconUsersGroup, step: 'segments' },
  { icon: IconMailForward, step: 'actions' },
] as const

/** The first screen of an empty workspace. */
export function Welcome() {
  const { run } = useRegistry()
  useAhead('import')
  const sampleLink = (sample: string, parts: ReactNode) => (
    <button type="button" className="link small" onClick={() => run(`file.sample.${sample}`)}>
      {parts}
    </button>
  )
  return (
    <Page title={say('start.welcome.title')} subtitle={say('start.welcome.about')}>
      <div className="stack">
        <UpdatedNotice />
        <UndoneNotice />
        <div className={styles.dropZone}>
          <IconFileImport size={36} stroke={1.4} className={styles.dropZoneIcon} aria-hidden />
          <p className={styles.dropZoneTitle}>{say('start.welcome.drop')}</p>
          <p className="quiet">{say('start.welcome.check')}</p>
          <div className={styles.dropZoneActions}>
            <Button size="md" onClick={() => run('file.open')}>
              {say('start.welcome.open')}
            </Button>
            <Button size="md" variant="default" onClick={() => run('file.sample.shop')}>
              {say('start.welcome.sample')}
            </Button>
          </div>
          <p className="quiet small">
            {rich(
              'start.welcome.samples',
              {},
              {
                cafe: (parts) => sampleLink('cafe', parts),
                gifts: (parts) => sampleLink('gifts', parts),
              },
            )}
          </p>
        </div>
        <ol className={styles.steps}>
          {STEPS.map(({ icon: Icon, step }) => (
            <li key={step} className={styles.step}>
              <Icon size={20} stroke={1.6} className={styles.stepIcon} aria-hidden />
              <div>
                <strong>{say(`start.welcome.step.${step}`)}</strong>
                <p className="quiet">{say(`start.welcome.step.${step}.about`)}</p>
              </div>
            </li>
          ))}
        </ol>
        <RecipesPanel />
        <RecentWorkspaces />
        <p className="quiet small">{say('start.welcome.offline')}</p>
      </div>
    </Page>
  )
}
