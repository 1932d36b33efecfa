import { Kbd } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { Modal } from '../modal.tsx'
import { say } from '../words.ts'
import { IS_MAC, keysLabel } from './keys.ts'
import styles from './palette.module.css'
import { rankCommands } from './rank.ts'
import type { CommandEntry } from './registry.tsx'
import { useCommandList, useCommands, useRegistry } from './registry.tsx'

/** The command that opens the palette. */
export const PALETTE = 'palette.open'

/** Ctrl/Cmd+K: everything that can be done here, by name. */
export function CommandPalette() {
  const [open, setOpen] = useState(false)
  const own = useMemo(() => ({ [PALETTE]: () => setOpen((isOpen) => !isOpen) }), [])
  useCommands(own)
  return open ? <PaletteDialog onDone={() => setOpen(false)} /> : null
}

function PaletteDialog({ onDone }: { readonly onDone: () => void }) {
  return (
    <Modal className={styles.palette} aria-label={say('commands.palette')} onClose={onDone}>
      <PaletteList onDone={onDone} />
    </Modal>
  )
}

function PaletteList({ onDone }: { readonly onDone: () => void }) {
  const commands = useCommandList()
  const { run } = useRegistry()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const listId = useId()
  const found = useMemo(
    () =>
      rankCommands(
        commands.filter(({ id }) => id !== PALETTE),
        query,
      ),
    [commands, query],
  )

  const choose = (command: CommandEntry | undefined) => {
    if (command === undefined) return
    onDone()
    run(command.id)
  }
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && found.length > 0) {
      event.preventDefault()
      setActive((active + step + found.length) % found.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choose(found[active])
    }
  }

  return (
    <>
      <div className={styles.paletteQuery}>
        <IconSearch size={18} aria-hidden />
        <input
          className={styles.paletteInput}
          placeholder={say('shell.palette.hint')}
          aria-label={say('shell.palette.search')}
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={found.length > 0 ? `${listId}-${active}` : undefined}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            setActive(0)
          }}
          onKeyDown={onKey}
        />
      </div>
      <div className={styles.paletteList} role="listbox" id={listId} aria-label={say('commands.palette')}>
        {found.map((command, index) => (
          <PaletteItem
            key={command.id}
            id={`${listId}-${index}`}
            command={command}
            active={index === active}
            onHover={() => setActive(index)}
            onRun={() => choose(command)}
          />
        ))}
      </div>
      {found.length === 0 && <p className={`${styles.paletteNone} quiet`}>{say('shell.palette.none')}</p>}
    </>
  )
}

interface PaletteItemProps {
  readonly id: string
  readonly command: CommandEntry
  readonly active: boolean
  readonly onHover: () => void
  readonly onRun: () => void
}

function PaletteItem({ id, command, active, onHover, onRun }: PaletteItemProps) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: focus stays in the combobox, whose keys run the active option
    <div
      ref={ref}
      id={id}
      className={styles.paletteItem}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onMouseMove={onHover}
      onClick={onRun}
    >
      <span>{command.title}</span>
      <span className={styles.paletteSide}>
        <span className="quiet small">{command.group}</span>
        {command.keys !== undefined && <Kbd size="xs">{keysLabel(command.keys, IS_MAC)}</Kbd>}
      </span>
    </div>
  )
}
