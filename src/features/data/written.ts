/** What was written in a field of a form, without the blanks around it; empty where there is no such field. */
export function written(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === "string" ? value.trim() : "";
}
