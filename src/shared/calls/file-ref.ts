/** Stands for a file that the person chose. Main keeps the path; the window never sees it. */
export type FileToken = string

/** A file as the window knows it. */
export interface FileRef {
  readonly token: FileToken
  /** The base name. */
  readonly name: string
  readonly bytes: number
}
