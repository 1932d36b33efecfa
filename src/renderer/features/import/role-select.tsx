import { NativeSelect } from '@mantine/core'
import type { ColumnRole } from '../../../shared/model/import.ts'
import { COLUMN_ROLES } from '../../../shared/model/import.ts'
import { roleTitle } from '../../../shared/words/codes.ts'
import { usePainted } from '../../ui/use-painted.ts'
import { say } from '../../ui/words.ts'
import styles from './import.module.css'
import { ROLE_GROUPS } from './roles.ts'

const NO_ROLE = { value: '', label: say('check.role.none') }

const CHOICES = [NO_ROLE, ...ROLE_GROUPS.map(({ group, roles }) => ({ group: say(group), items: roles.map(choiceOf) }))]

interface RoleSelectProps {
  /** The column's name. */
  readonly name: string
  readonly role: ColumnRole | null
  readonly onRole: (role: ColumnRole | null) => void
}

/** What a column is used as. */
export function RoleSelect({ name, role, onRole }: RoleSelectProps) {
  // There may be hundreds of columns.
  const isPainted = usePainted()
  return (
    <NativeSelect
      aria-label={say('check.role', { column: name })}
      size="xs"
      className={styles.role}
      value={role ?? ''}
      data={isPainted ? CHOICES : [role === null ? NO_ROLE : choiceOf(role)]}
      onChange={(event) => onRole(COLUMN_ROLES.find((one) => one === event.currentTarget.value) ?? null)}
    />
  )
}

function choiceOf(role: ColumnRole) {
  return { value: role, label: say(roleTitle(role)) }
}
