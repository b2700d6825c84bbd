/** Settings: people. */
export function PeoplePage() {
  return null;
}
