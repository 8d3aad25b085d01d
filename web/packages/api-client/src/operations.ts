import { graphql } from './generated/graphql';

/** Whatever a list of orders shows, for the subscription that puts new ones in. */
export const orderCreated = graphql(`
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
`);
