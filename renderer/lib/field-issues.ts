import type { FieldIssue } from '#shared/errors/app-failure.ts';

/** What of a zod schema is needed to check a form; every schema of the contracts has it. */
export interface FormSchema {
  safeParse(values: unknown):
    | { readonly success: true }
    | {
        readonly success: false;
        readonly error: {
          readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
        };
      };
}

/** A form's errors by field path, as Mantine's `useForm` keeps them: `{ name: 'Hãy nhập tên.' }`. The first one per field counts. */
export function issuesToErrors(issues: readonly FieldIssue[]): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const issue of issues) errors[issue.path] ??= issue.message;
  return errors;
}

/** A `validate` for Mantine's `useForm` from a contract's schema: the field's own sentence at the field. */
export function validateWith(schema: FormSchema): (values: unknown) => Record<string, string> {
  return (values) => {
    const result = schema.safeParse(values);
    if (result.success) return {};
    return issuesToErrors(result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
  };
}
