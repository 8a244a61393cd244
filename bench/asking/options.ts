/** What the workers and their parent agree about. */
export const concurrency = 8
export const secret = 'a secret for the benchmark, long enough'
