/** A leased row on its way to a worker. The token is the lease: whoever holds another one is too late. */
export interface Delivery {
  id: string
  token: string
}

/** What a transport is connected to. */
export interface Receiver {
  /** Runs the job; settles when it is over and never rejects. */
  handle(delivery: Delivery): Promise<void>
  /** There is room for more deliveries. */
  onRoom(): void
  /** Deliveries that were accepted may be gone. */
  onLoss(): Promise<void>
}

/**
 * Carries deliveries from the relay to workers, here or elsewhere. It may lose them, double them and mix them up: the rows
 * know better. Used in this order: start, capacity and deliver, halt, close.
 */
export interface Transport {
  start(receiver: Receiver): Promise<void>
  /**
   * How many deliveries it takes now, so that no more than about twice the concurrency lie ahead of the workers: leases would
   * lapse in a longer backlog. Zero while plenty are waiting; `onRoom` tells when that ends.
   * Rejects while the transport cannot be reached.
   */
  capacity(): Promise<number>
  /** Rejects when the deliveries may not have arrived. */
  deliver(deliveries: Delivery[]): Promise<void>
  /**
   * From the call on, no further job begins here. Returns the deliveries that nobody else can begin either; such a transport
   * rejects further ones.
   */
  halt(): Promise<Delivery[]>
  /** Lets go of every resource, once no job is running here. */
  close(): Promise<void>
}
