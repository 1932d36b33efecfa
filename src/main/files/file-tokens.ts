import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { FileRef, FileToken } from '../../shared/calls/file-ref.ts'
import { RegularsError } from '../../shared/model/errors.ts'
import { WORDS } from '../words.ts'
import { regularFile } from './regular-file.ts'

/** What a token is good for. */
export type FileUse = 'read' | 'write'

/** Keeps the paths of chosen files and gives out tokens for them. */
export interface FileTokens {
  /** A token to read a file; throws `file-unreadable` when there is no such file. */
  readonly toRead: (path: string) => FileRef
  /** A token to write a file, which need not exist. */
  readonly toWrite: (path: string) => FileRef
  /** The path behind a token; throws `not-found` for one that was never given out for this use. */
  readonly pathOf: (token: FileToken, use: FileUse) => string
  /** The path behind a token of either use. */
  readonly anyPathOf: (token: FileToken) => string
}

/** An empty set of tokens. They cannot be guessed, and live as long as the app. */
export function createFileTokens(): FileTokens {
  const tokens = { read: new Map<FileToken, string>(), write: new Map<FileToken, string>() }

  function tokenFor(path: string, use: FileUse): FileToken {
    for (const [token, known] of tokens[use]) if (known === path) return token
    const token = randomUUID()
    tokens[use].set(token, path)
    return token
  }

  return {
    toRead(path) {
      const file = regularFile(path)
      if (!file) throw new RegularsError('file-unreadable', WORDS.notARegularFile(path))
      return { token: tokenFor(path, 'read'), name: basename(path), bytes: file.size }
    },
    toWrite: (path) => ({ token: tokenFor(path, 'write'), name: basename(path), bytes: 0 }),
    pathOf: (token, use) => tokens[use].get(token) ?? unknown(),
    anyPathOf: (token) => tokens.read.get(token) ?? tokens.write.get(token) ?? unknown(),
  }
}

function unknown(): never {
  throw new RegularsError('not-found', 'This file is no longer known. Choose it again.')
}
