/** Settings: api. */
export function ApiPage() {
  return null;
}
