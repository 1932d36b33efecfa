import { useImporting } from '../state/importing.tsx'
import { useWorkspace } from '../state/workspace.tsx'
import { formatCount, formatDate } from '../ui/format.ts'
import { ImportIndicator } from './import-indicator.tsx'

/** Which workspace is open, and the time it covers. */
export function Header() {
  const { status, engine } = useWorkspace()
  const { underWay } = useImporting()
  return (
    <header className="header">
      <title>{status === null ? 'Regulars' : `${status.name} – Regulars`}</title>
      <strong className="header-name">{status?.name ?? 'Regulars'}</strong>
      {status?.firstDay != null && status.lastDay !== null && (
        <span className="quiet header-period">
          {formatDate(status.firstDay)} to {formatDate(status.lastDay)}
        </span>
      )}
      {status !== null && status.lines > 0 && (
        <span className="quiet header-lines">{formatCount(status.lines)} lines</span>
      )}
      <span className="header-end quiet small" role="status">
        {engine?.status === 'busy' && underWay === null ? 'Working…' : ''}
      </span>
      <ImportIndicator />
    </header>
  )
}
