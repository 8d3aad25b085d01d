export type Fields = Readonly<Record<string, string>>;

/** Named as in the platform's request, so that its violations find their fields. */
const REQUIRED = [
  'email',
  'shippingAddress.country',
  'shippingAddress.firstName',
  'shippingAddress.lastName',
  'shippingAddress.address1',
  'shippingAddress.zip',
  'shippingAddress.city',
  'method',
];

const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s.]+$/;

export function readFields(form: FormData): Fields {
  const fields: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      fields[name] = value.trim();
    }
  }
  return fields;
}

/** What the platform would refuse, told without asking it. */
export function checkedFields(
  fields: Fields,
  texts: { readonly required: string; readonly email: string },
): Fields {
  const wrong: Record<string, string> = {};
  for (const name of REQUIRED) {
    if (!fields[name]) {
      wrong[name] = texts.required;
    }
  }
  if (fields.email && !EMAIL.test(fields.email)) {
    wrong.email = texts.email;
  }
  return wrong;
}
