export { graphql } from './generated/graphql';
export type * from './generated/graphql/graphql';
