/** What is asked of an element, without the DOM. */
export interface FieldLike {
  readonly tagName: string
  readonly type?: string
  readonly isContentEditable?: boolean
}

const WITHOUT_TEXT = ['button', 'checkbox', 'radio', 'range', 'color', 'file', 'submit', 'reset']

/** Whether an element takes text, so that keys of writing, such as those that undo, are its own. */
export function takesText({ tagName, type = 'text', isContentEditable = false }: FieldLike): boolean {
  if (isContentEditable || tagName === 'TEXTAREA') return true
  return tagName === 'INPUT' && !WITHOUT_TEXT.includes(type)
}
