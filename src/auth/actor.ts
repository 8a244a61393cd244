/** Who is asking. A role is not a kind of key: staff are people, one role each. */
export type StaffRole = 'OWNER' | 'MODERATOR' | 'RESPONDER' | 'ANALYST'

export type Actor =
  | { kind: 'anonymous' }
  | { kind: 'publishable'; keyId: string; allowedOrigins: readonly string[] }
  | { kind: 'secret'; keyId: string; scopes: readonly string[] }
  | { kind: 'staff'; keyId: string; staffId: string; role: StaffRole; name: string; email: string }
  /** A job, a hosted page or a command acting for the store itself. */
  | { kind: 'system' }
