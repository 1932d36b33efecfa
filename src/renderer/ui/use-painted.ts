import { useEffect, useState } from 'react'
import { afterPaint } from './after-paint.ts'

/** Whether the component has been painted: what can only be seen later, such as what a list offers, can wait for it. */
export function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => afterPaint(() => setPainted(true)), [])
  return isPainted
}
