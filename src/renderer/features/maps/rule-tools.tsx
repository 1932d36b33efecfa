import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { IconButton } from '../../ui/icon-button.tsx'
import { say } from '../../ui/words.ts'
import styles from './maps.module.css'

interface RuleToolsProps {
  readonly place: number
  readonly isLast: boolean
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

/** Moves a rule up or down, and removes it. */
export function RuleTools({ place, isLast, onMove, onRemove }: RuleToolsProps) {
  const rule = place + 1
  return (
    <span className={styles.tools}>
      <IconButton
        size="sm"
        label={say('maps.rule.up', { rule })}
        icon={<IconArrowUp size={14} />}
        disabled={place === 0}
        onClick={() => onMove(place - 1)}
      />
      <IconButton
        size="sm"
        label={say('maps.rule.down', { rule })}
        icon={<IconArrowDown size={14} />}
        disabled={isLast}
        onClick={() => onMove(place + 1)}
      />
      <IconButton
        size="sm"
        label={say('maps.rule.remove', { rule })}
        icon={<IconTrash size={14} />}
        onClick={onRemove}
      />
    </span>
  )
}
