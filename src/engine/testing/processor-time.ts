/** What a piece of work takes of the processor, in milliseconds: what others do beside a test is not in it. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
