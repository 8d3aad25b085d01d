package com.ecomify.gateway.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.DateTimeException;
import java.util.Locale;

/** A scalar that is a text of a certain form, in answers and, checked, in arguments. */
abstract class TextScalar implements Coercing<String, String> {

    /** The text in its one form; throws {@link DateTimeException} or {@link NumberFormatException} if it has no such form. */
    abstract String checked(String text);

    abstract String expectation();

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        try {
            return checked(value.toString());
        } catch (DateTimeException | NumberFormatException e) {
            throw new CoercingSerializeException(fault(value), e);
        }
    }

    @Override
    public String parseValue(Object input, GraphQLContext context, Locale locale) {
        if (!(input instanceof String || input instanceof Number)) {
            throw new CoercingParseValueException(fault(input));
        }
        try {
            return checked(input.toString());
        } catch (DateTimeException | NumberFormatException e) {
            throw new CoercingParseValueException(fault(input), e);
        }
    }

    @Override
    public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        String text = switch (input) {
            case StringValue string -> string.getValue();
            case IntValue number -> number.getValue().toString();
            case FloatValue number -> number.getValue().toString();
            default -> throw new CoercingParseLiteralException("expected " + expectation());
        };
        try {
            return checked(String.valueOf(text));
        } catch (DateTimeException | NumberFormatException e) {
            throw new CoercingParseLiteralException(fault(String.valueOf(text)), e);
        }
    }

    private String fault(Object value) {
        return "value: " + value + " (expected: " + expectation() + ")";
    }
}
