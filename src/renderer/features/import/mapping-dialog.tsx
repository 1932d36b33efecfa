import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { AppError } from '../../../shared/model/errors.ts'
import type { SavedMapping } from '../../../shared/model/import.ts'
import { COLUMN_ROLES } from '../../../shared/model/import.ts'
import { columnName } from '../../../shared/tables/mapping.ts'
import { call } from '../../api/client.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { say, words } from '../../ui/words.ts'
import styles from './import.module.css'
import { RoleSelect } from './role-select.tsx'
import { withRole } from './roles.ts'

interface MappingDialogProps {
  readonly saved: SavedMapping
  readonly onClose: () => void
  readonly onChanged: () => void
}

/** The name of saved column settings, and what each column is used as; they can be deleted too. */
export function MappingDialog({ saved, onClose, onChanged }: MappingDialogProps) {
  const [name, setName] = useState(saved.name)
  const [mapping, setMapping] = useState(saved.mapping)
  const [error, setError] = useState<AppError | null>(null)

  const keep = async () => {
    const renamed = await call('mappings.rename', { id: saved.id, name: name.trim() })
    const result = renamed.ok ? await call('mappings.edit', { id: saved.id, mapping }) : renamed
    if (result.ok) onChanged()
    else setError(result.error)
  }
  const forget = async () => {
    const result = await call('mappings.delete', { id: saved.id })
    if (result.ok) onChanged()
    else setError(result.error)
  }

  return (
    <Dialog
      title={say('mappings.dialog', { name: saved.name })}
      onClose={onClose}
      onSubmit={() => name.trim() !== '' && void keep()}
      actions={
        <>
          <Button variant="subtle" color="gray" onClick={() => void forget()}>
            {say('mappings.delete')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button type="submit" disabled={name.trim() === ''}>
            {say('common.save')}
          </Button>
        </>
      }
    >
      {error !== null && <ErrorState error={error} />}
      <TextInput
        label={say('mappings.name')}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <ul className={styles.saved}>
        {saved.headers.map((header, index) => {
          const column = columnName({ header, index }, words)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place of a column is what it is known by
            <li key={index}>
              <span>{column}</span>
              <RoleSelect
                name={column}
                role={COLUMN_ROLES.find((role) => mapping.columns[role] === index) ?? null}
                onRole={(role) => setMapping(withRole(mapping, index, role))}
              />
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
