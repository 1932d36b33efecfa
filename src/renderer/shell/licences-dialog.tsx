import { Button } from '@mantine/core'
import licences from '../../../resources/licences.json'
import { Dialog } from '../ui/dialog.tsx'
import { say } from '../ui/words.ts'
import styles from './licences-dialog.module.css'

/** Every part of the program that others made, with its licence to read. */
export function LicencesDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog
      title={say('menu.licences')}
      onClose={onClose}
      onSubmit={onClose}
      actions={<Button type="submit">{say('common.close')}</Button>}
    >
      <p>{say('licences.about')}</p>
      <ul className={styles.licences}>
        {licences.map(({ name, version, licence, text }) => (
          <li key={name}>
            <details>
              <summary>{say('licences.part', { name, version, licence })}</summary>
              <pre className={styles.licenceText}>{text}</pre>
            </details>
          </li>
        ))}
      </ul>
      <p>{say('licences.chromium', { file: 'LICENSES.chromium.html' })}</p>
    </Dialog>
  )
}
