import { ActionIcon } from '@mantine/core'
import type { ReactNode } from 'react'
import { tip as tipOf } from './tip.ts'

interface IconButtonProps {
  /** What it does, for assistive technology. */
  readonly label: string
  /** What its tooltip says where that is not the label. */
  readonly tip?: string
  readonly icon: ReactNode
  /** Small within a row of a table. */
  readonly size?: 'sm' | 'md'
  readonly className?: string | undefined
  readonly disabled?: boolean
  readonly onClick: () => void
}

/** A button of one picture, with its words as a tooltip. */
export function IconButton({
  label,
  tip = label,
  icon,
  size = 'md',
  className = '',
  disabled = false,
  onClick,
}: IconButtonProps) {
  return (
    <ActionIcon
      {...tipOf(tip)}
      className={className}
      variant="subtle"
      color="gray"
      size={size}
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
    >
      {icon}
    </ActionIcon>
  )
}
