import { Progress } from '@mantine/core'
import styles from './done-bar.module.css'

interface DoneBarProps {
  readonly label: string
  /** 0..1; null where nobody knows. */
  readonly fraction: number | null
  /** In pixels. */
  readonly size: number
  readonly className?: string | undefined
}

/** How much of long work is done. */
export function DoneBar({ label, fraction, size, className = '' }: DoneBarProps) {
  const isWaiting = fraction === null
  return (
    <Progress
      className={`${className} ${isWaiting ? styles.waiting : ''}`}
      value={isWaiting ? 100 : fraction * 100}
      striped={isWaiting}
      aria-label={label}
      size={size}
    />
  )
}
