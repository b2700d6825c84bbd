/** Settings: fields. */
export function FieldsPage() {
  return null;
}
