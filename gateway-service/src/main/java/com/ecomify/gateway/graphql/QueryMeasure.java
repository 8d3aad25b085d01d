package com.ecomify.gateway.graphql;

import graphql.execution.CoercedVariables;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures a valid query without running it. Every fragment is measured once, however often it is used: a query can grow
 * beyond measure by its fragments, the work of measuring it does not.
 */
final class QueryMeasure {

    private static final int ROWS_OF_A_LIST = 5;
    private static final int DEFAULT_PAGE = 20;

    /** Come with what they belong to, and cost no call. */
    private static final Set<String> EMBEDDED = Set.of("ProductVariantConnection");

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final CoercedVariables variables;
    private final Map<String, Size> measured = new HashMap<>();

    QueryMeasure(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CoercedVariables variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
    }

    /** @param cost bounded, so that no sum of costs overflows */
    record Size(int depth, long cost) {

        static final Size NONE = new Size(0, 0);

        Size plus(Size other) {
            return new Size(Math.max(depth, other.depth), Math.min(cost + other.cost, Integer.MAX_VALUE));
        }

        /** Of a field with this below it. */
        Size below(long rows) {
            return new Size(depth + 1, Math.min(1 + rows * cost, Integer.MAX_VALUE));
        }
    }

    Size of(@Nullable SelectionSet selections, GraphQLCompositeType parent) {
        Size size = Size.NONE;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                size = size.plus(of(selection, parent));
            }
        }
        return size;
    }

    private Size of(Selection<?> selection, GraphQLCompositeType parent) {
        return switch (selection) {
            case Field field -> of(field, parent);
            case InlineFragment inline ->
                of(
                        inline.getSelectionSet(),
                        inline.getTypeCondition() == null
                                ? parent
                                : type(inline.getTypeCondition().getName()));
            case FragmentSpread spread -> of(spread);
            default -> Size.NONE;
        };
    }

    private Size of(FragmentSpread spread) {
        Size known = measured.get(spread.getName());
        FragmentDefinition fragment = fragments.get(spread.getName());
        if (known != null || fragment == null) {
            return known == null ? Size.NONE : known;
        }
        Size size =
                of(fragment.getSelectionSet(), type(fragment.getTypeCondition().getName()));
        measured.put(spread.getName(), size);
        return size;
    }

    private Size of(Field field, GraphQLCompositeType parent) {
        // The schema about itself: deep by nature, and answered from memory.
        if (field.getName().startsWith("__")) {
            return new Size(1, 1);
        }
        if (!(parent instanceof GraphQLFieldsContainer container)) {
            return new Size(1, 1);
        }
        GraphQLFieldDefinition definition = Introspection.getFieldDefinition(schema, container, field.getName());
        GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(definition.getType());
        Size below =
                type instanceof GraphQLCompositeType composite ? of(field.getSelectionSet(), composite) : Size.NONE;
        return below.below(rows(field, definition.getType(), type.getName()));
    }

    private long rows(Field field, GraphQLType type, String name) {
        if (name.endsWith("Connection") && !EMBEDDED.contains(name)) {
            return page(field);
        }
        // A connection's edges are the rows that the connection has counted.
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type)) && !name.endsWith("Edge");
        return list || EMBEDDED.contains(name) ? ROWS_OF_A_LIST : 1;
    }

    private int page(Field field) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals("first")) {
                return Math.clamp(number(argument.getValue()), 1, PageRequest.MAX);
            }
        }
        return DEFAULT_PAGE;
    }

    private int number(@Nullable Value<?> value) {
        return switch (value) {
            case IntValue number -> number.getValue().intValue();
            case VariableReference variable when variables.get(variable.getName()) instanceof Integer number -> number;
            case null, default -> DEFAULT_PAGE;
        };
    }

    private GraphQLCompositeType type(String name) {
        if (schema.getType(name) instanceof GraphQLCompositeType type) {
            return type;
        }
        throw new IllegalStateException("a valid query names no type " + name);
    }
}
