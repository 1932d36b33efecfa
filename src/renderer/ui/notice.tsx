import { IconAlertTriangle, IconCircleCheck, IconExclamationCircle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './notice.module.css'

const ICONS = {
  note: IconInfoCircle,
  warn: IconAlertTriangle,
  bad: IconExclamationCircle,
  good: IconCircleCheck,
} as const

interface NoticeProps {
  readonly tone: keyof typeof ICONS
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** A sentence that should be seen, with what can be done about it. */
export function Notice({ tone, children, actions }: NoticeProps) {
  const Icon = ICONS[tone]
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'bad' ? 'alert' : undefined}>
      <Icon size={18} className={styles.noticeIcon} aria-hidden />
      <div className={styles.noticeText}>{children}</div>
      {actions !== undefined && <div className={styles.noticeActions}>{actions}</div>}
    </div>
  )
}
