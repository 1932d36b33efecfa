import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { isSameFile } from '../../files/file-identity.ts'
import type { FileRef, FileToken } from '../../shared/calls/file-ref.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { said } from '../../shared/words/said.ts'
import { isSpreadsheetPath } from './file-names.ts'
import { regularFile } from './regular-file.ts'

/** What a token is good for. */
export type FileUse = 'read' | 'write'

/** How long a token is good for after it was given out or used last. */
const LIFE_MS = 12 * 60 * 60 * 1000

/** Keeps the paths of chosen files and gives out tokens for them. */
export interface FileTokens {
  /** A token to read a file; throws `file-unreadable` when there is no such file. */
  readonly toRead: (path: string) => FileRef
  /**
   * A token to write a file once, which need not exist. Throws `not-writable` for a till export that was opened to read, by whatever
   * name: a shop may have no other copy of it.
   */
  readonly toWrite: (path: string) => FileRef
  /**
   * The path behind a token, to use it now; one to write is used up by that. Throws `not-found` for one that was never given out for
   * this use, was used up, or has expired.
   */
  readonly pathOf: (token: FileToken, use: FileUse) => string
  /** The path of a file that was written with a token, to open it; throws `not-found` for any other token. */
  readonly writtenPathOf: (token: FileToken) => string
  /** The path behind a token of either use, also of one that is used up, to show the file to the person. */
  readonly anyPathOf: (token: FileToken) => string
}

interface Given {
  readonly path: string
  /** Null for one that is used up. */
  readonly use: FileUse | null
  readonly goodUntil: number
}

/** An empty set of tokens. They cannot be guessed, and expire twelve hours after they were given out or used last. */
export function createFileTokens(now: () => number = Date.now): FileTokens {
  const given = new Map<FileToken, Given>()

  function give(token: FileToken, path: string, use: Given['use']): FileToken {
    given.set(token, { path, use, goodUntil: now() + LIFE_MS })
    return token
  }

  function live(token: FileToken): Given {
    for (const [each, { goodUntil }] of given) if (goodUntil < now()) given.delete(each)
    return given.get(token) ?? unknown()
  }

  function knownToRead(path: string): FileToken | undefined {
    return [...given].find(([, known]) => known.use === 'read' && known.path === path)?.[0]
  }

  function isOpenedToRead(path: string): boolean {
    return [...given.values()].some(
      (known) => known.use === 'read' && isSpreadsheetPath(known.path) && isSameOnDisk(known.path, path),
    )
  }

  return {
    toRead(path) {
      const file = regularFile(path)
      if (!file) throw new RegularsError('file-unreadable', said('chosen.noFile', { name: basename(path) }))
      return { token: give(knownToRead(path) ?? randomUUID(), path, 'read'), name: basename(path), bytes: file.size }
    },
    toWrite(path) {
      if (isOpenedToRead(path)) throw new RegularsError('not-writable', said('chosen.opened', { name: basename(path) }))
      return { token: give(randomUUID(), path, 'write'), name: basename(path), bytes: 0 }
    },
    pathOf(token, use) {
      const known = live(token)
      if (known.use !== use) unknown()
      give(token, known.path, use === 'write' ? null : use)
      return known.path
    },
    writtenPathOf(token) {
      const { path, use } = live(token)
      return use === null ? path : unknown()
    },
    anyPathOf: (token) => live(token).path,
  }
}

function isSameOnDisk(one: string, other: string): boolean {
  try {
    return isSameFile(one, other)
  } catch {
    // A folder that is not there, which the writing will say.
    return false
  }
}

function unknown(): never {
  throw new RegularsError('not-found', said('chosen.unknown'))
}
