import { useCall } from '../../api/use-call.ts'
import { Page } from '../../ui/page.tsx'
import { say } from '../../ui/words.ts'
import { GuideBlocks } from './guide-blocks.tsx'
import styles from './help.module.css'
import { latestChanges } from './latest-changes.ts'

const [CHANGELOG = ''] = Object.values(
  import.meta.glob<string>('../../../../CHANGELOG.md', { query: '?raw', import: 'default', eager: true }),
)

/** What this version brought, as the list of changes says it. */
export function WhatsNewScreen() {
  const { value } = useCall('app.info', {})
  return (
    <Page
      isToRead
      title={say('whatsNew.title')}
      subtitle={value !== null && say('whatsNew.version', { version: value.version })}
    >
      <article className={`${styles.article} ${styles.changes}`} lang="en">
        <GuideBlocks blocks={latestChanges(CHANGELOG)} follow={() => null} />
      </article>
    </Page>
  )
}
