import { useImporting } from '../state/importing.tsx'
import { useWorkspace } from '../state/workspace.tsx'
import { formatDate } from '../ui/format.ts'
import { say } from '../ui/words.ts'
import styles from './frame.module.css'
import { ImportIndicator } from './import-indicator.tsx'

const PROGRAM = 'Regulars'

/** Which workspace is open, and the time it covers. */
export function Header() {
  const { status, engine } = useWorkspace()
  const { underWay } = useImporting()
  return (
    <header className={styles.header}>
      <title>{status === null ? PROGRAM : say('shell.title', { workspace: status.name })}</title>
      <strong className={styles.headerName}>{status?.name ?? PROGRAM}</strong>
      {status?.firstDay != null && status.lastDay !== null && (
        <span className="quiet">
          {say('shell.period', { first: formatDate(status.firstDay), last: formatDate(status.lastDay) })}
        </span>
      )}
      {status !== null && status.lines > 0 && (
        <span className={`quiet ${styles.headerLines}`}>{say('shell.lines', { count: status.lines })}</span>
      )}
      <span className={`${styles.headerEnd} quiet small`} role="status">
        {engine?.status === 'busy' && underWay === null ? say('shell.working') : ''}
      </span>
      <ImportIndicator />
    </header>
  )
}
