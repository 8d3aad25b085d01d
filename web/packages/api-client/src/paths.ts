import type { paths } from './generated/rest';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The addresses that have the method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends { readonly [K in M]: infer O }
    ? O extends undefined
      ? never
      : P
    : never;
}[keyof paths];

export type Operation<M extends Method, P extends PathOf<M>> = paths[P] extends { [K in M]: infer O }
  ? O
  : never;

type Json<C> = C extends { content: { 'application/json': infer B } } ? B : never;

export type BodyOf<O> = O extends { requestBody?: infer R } ? Json<NonNullable<R>> : never;
export type QueryOf<O> = O extends { parameters: { query?: infer Q } } ? NonNullable<Q> : never;
type PathParametersOf<O> = O extends { parameters: { path: infer Q } } ? Q : never;

type Responses<O> = O extends { responses: infer R } ? R : never;
type Success<R> =
  R extends Record<string | number, unknown>
    ? { [S in keyof R]: S extends 200 | 201 | 202 ? Json<R[S]> : never }[keyof R]
    : never;

/** What a success answers with; undefined for an empty one. */
export type AnswerOf<O> = [Success<Responses<O>>] extends [never] ? undefined : Success<Responses<O>>;

type Needs<Name extends string, T> = [T] extends [never]
  ? { readonly [K in Name]?: undefined }
  : { readonly [K in Name]: T };
type May<Name extends string, T> = [T] extends [never]
  ? { readonly [K in Name]?: undefined }
  : { readonly [K in Name]?: T };

/** What a request may and has to say. */
export type Request<O> = Needs<'path', PathParametersOf<O>> &
  May<'query', QueryOf<O> & Readonly<Record<string, unknown>>> &
  May<'body', BodyOf<O>> & {
    readonly headers?: Readonly<Record<string, string>>;
    /** For requests that move money or stock: the same key again is the same request. */
    readonly idempotencyKey?: string;
    /** The ETag that the change is based on. */
    readonly ifMatch?: string;
    readonly signal?: AbortSignal;
  };
