/** Settings: jobs. */
export function JobsPage() {
  return null;
}
