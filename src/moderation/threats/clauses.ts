/** What is said to somebody at once: a clause of its own. */
export const ALONE = '(?<=(?:^|[.!?,:;。！？，、\\n])\\s{0,3})'
export const THEN = '(?=\\s{0,3}(?:[.!?,:;。！？，、\\n]|$))'

/** What an English threat begins with; also written as people speak. */
export const WILL =
  "(?:i['’]?ll|i will|i shall|i (?:want to|wanna|gonna)|i['’]?m (?:going to|gonna|coming to)|i am (?:going to|gonna|coming to)|i['’]?ma|imma|we['’]?ll|we will|we shall|we are (?:going to|gonna)|we['’]?re (?:going to|gonna)|(?<=(?:^|[.!?\\n])\\s{0,3})(?:gonna|going to))"
export const YOUR_SHOP =
  '(?:your|ur) (?:whole |fucking |damn |stupid |little ){0,2}(?:shop|store|house|home|office|warehouse|place|building|headquarters)'
