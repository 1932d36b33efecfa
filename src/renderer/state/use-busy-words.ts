import { useImporting } from './importing.tsx'

/** What to say while a result is awaited: it is stored in the workspace, where an import that is under way writes first. */
export function useBusyWords(otherwise: string): string {
  const { underWay } = useImporting()
  return underWay === null ? otherwise : `Waiting until ${underWay.file.name} is imported…`
}
