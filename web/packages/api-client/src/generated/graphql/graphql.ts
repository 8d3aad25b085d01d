/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type FinancialStatus =
  | 'AUTHORIZED'
  | 'PAID'
  | 'PARTIALLY_PAID'
  | 'PARTIALLY_REFUNDED'
  | 'PENDING'
  | 'REFUNDED'
  | 'VOIDED';

export type FulfillmentStatus =
  | 'DELIVERED'
  | 'FULFILLED'
  | 'PARTIALLY_FULFILLED'
  | 'RETURNED'
  | 'SHIPPED'
  | 'UNFULFILLED';

export type OrderStatus =
  | 'CANCELLED'
  | 'COMPLETED'
  | 'CONFIRMED'
  | 'PENDING'
  | 'PROCESSING';

export type OrderCreatedSubscriptionVariables = Exact<{
  storeId: string | number;
}>;


export type OrderCreatedSubscription = { orderCreated: { id: string, orderNumber: string | null, email: string, orderStatus: OrderStatus, financialStatus: FinancialStatus, fulfillmentStatus: FulfillmentStatus, createdAt: string, totalPrice: { amount: string, currencyCode: string } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const OrderCreatedDocument = new TypedDocumentString(`
    subscription OrderCreated($storeId: ID!) {
  orderCreated(storeId: $storeId) {
    id
    orderNumber
    email
    totalPrice {
      amount
      currencyCode
    }
    orderStatus
    financialStatus
    fulfillmentStatus
    createdAt
  }
}
    `) as unknown as TypedDocumentString<OrderCreatedSubscription, OrderCreatedSubscriptionVariables>;