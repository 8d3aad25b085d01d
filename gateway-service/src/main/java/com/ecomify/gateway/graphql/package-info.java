/**
 * What all of the GraphQL API shares: who is calling, what a query may cost, how refusals and failures look, connections with
 * cursors, scalars. The types themselves are in the features that fetch them.
 * Public: {@link GraphQlCaller}, {@link Connection}, {@link PageRequest}, {@link ServicePage}, {@link UserError},
 * {@link Arguments}, {@link Loaders}.
 */
@NullMarked
package com.ecomify.gateway.graphql;

import org.jspecify.annotations.NullMarked;
