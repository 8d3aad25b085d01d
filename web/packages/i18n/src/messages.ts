/** A text in the plural forms that its language has; `{count}` chooses. */
export type Plural = { readonly other: string } & {
  readonly [form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

export type Messages = { readonly [key: string]: string | Plural | Messages };

/** What a translation of M has to be: the same keys, plurals wherever M has them. */
export type Translation<M> = {
  readonly [K in keyof M]: M[K] extends string ? string : M[K] extends Plural ? Plural : Translation<M[K]>;
};

/** The dotted names of all texts in M, such as `cart.title`. */
export type MessageKey<M> = {
  [K in keyof M & string]: M[K] extends string | Plural ? K : `${K}.${MessageKey<M[K]>}`;
}[keyof M & string];

export type Values = { readonly [name: string]: string | number };

export type Translate<M> = (key: MessageKey<M>, values?: Values) => string;

function isPlural(message: Plural | Messages): message is Plural {
  return typeof message.other === 'string';
}

function find(messages: Messages, key: string): string | Plural {
  let found: string | Plural | Messages | undefined = messages;
  for (const part of key.split('.')) {
    found = typeof found === 'object' ? (found as Messages)[part] : undefined;
  }
  if (typeof found === 'string' || (found !== undefined && isPlural(found))) {
    return found;
  }
  throw new Error(`message: ${key} (expected: a key of the catalogue)`);
}

/** Looks texts up and fills their `{names}` in; numbers are written as the locale writes them. */
export function createTranslate<M extends Messages>(locale: string, messages: M): Translate<M> {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (key, values = {}) => {
    const message = find(messages, key);
    const text =
      typeof message === 'string' ? message : (message[rules.select(Number(values.count))] ?? message.other);
    return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      return value === undefined ? placeholder : typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}
