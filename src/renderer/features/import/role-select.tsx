import { NativeSelect } from '@mantine/core'
import type { ColumnRole } from '../../../shared/model/import.ts'
import { COLUMN_ROLES } from '../../../shared/model/import.ts'
import { ROLE_GROUPS, ROLE_WORDS } from './roles.ts'

const CHOICES = [
  { value: '', label: 'Not used' },
  ...ROLE_GROUPS.map(({ group, roles }) => ({
    group,
    items: roles.map((role) => ({ value: role, label: ROLE_WORDS[role] })),
  })),
]

interface RoleSelectProps {
  /** The column's name. */
  readonly name: string
  readonly role: ColumnRole | null
  readonly onRole: (role: ColumnRole | null) => void
}

/** What a column means. */
export function RoleSelect({ name, role, onRole }: RoleSelectProps) {
  return (
    <NativeSelect
      aria-label={`What “${name}” means`}
      size="xs"
      className="mapping-select"
      value={role ?? ''}
      data={CHOICES}
      onChange={(event) => onRole(COLUMN_ROLES.find((one) => one === event.currentTarget.value) ?? null)}
    />
  )
}
