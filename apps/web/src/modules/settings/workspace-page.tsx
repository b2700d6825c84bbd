/** Settings: workspace. */
export function WorkspacePage() {
  return null;
}
