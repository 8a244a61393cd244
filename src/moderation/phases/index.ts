export const phases = []
