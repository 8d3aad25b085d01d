package com.ecomify.gateway.graphql;

import com.ecomify.common.errors.ErrorCategory;
import com.ecomify.common.errors.ProblemException;
import com.ecomify.gateway.upstream.ServiceProblem;
import com.ecomify.gateway.upstream.ServiceProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Why a mutation changed nothing.
 *
 * @param field where in the arguments; null when it is about no single field
 */
public record UserError(@Nullable List<String> field, String code, String message) {

    /**
     * Runs a mutation. What the service refuses because of the input or the state of things becomes a payload with errors;
     * a missing permission or a failure stays an exception.
     */
    public static <P> P attempt(Supplier<P> mutation, Function<List<UserError>, P> refused) {
        try {
            return mutation.get();
        } catch (ServiceProblemException e) {
            int status = e.problem().status();
            if (status >= 500 || status == 401 || status == 403) {
                throw e;
            }
            return refused.apply(of(e.problem()));
        } catch (ProblemException e) {
            if (e.code().category() != ErrorCategory.INVALID) {
                throw e;
            }
            return refused.apply(List.of(new UserError(null, e.code().name(), String.valueOf(e.getMessage()))));
        }
    }

    static List<UserError> of(ServiceProblem problem) {
        List<UserError> errors = new ArrayList<>();
        if (problem.violations() != null) {
            for (ServiceProblem.Violation violation : problem.violations()) {
                errors.add(new UserError(
                        path(violation.field()),
                        violation.code() == null ? problem.codeOrDefault() : violation.code(),
                        violation.message() == null ? problem.message() : violation.message()));
            }
        }
        return errors.isEmpty()
                ? List.of(new UserError(null, problem.codeOrDefault(), problem.message()))
                : List.copyOf(errors);
    }

    /** {@code variants[0].price} in the body is {@code [input, variants, 0, price]} in the arguments. */
    private static @Nullable List<String> path(@Nullable String field) {
        if (field == null || field.isEmpty()) {
            return null;
        }
        List<String> path = new ArrayList<>();
        path.add("input");
        path.addAll(List.of(field.replace("]", "").split("[.\\[]+", -1)));
        return path;
    }
}
