package com.ecomify.common.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns everything that leaves a controller by exception into a problem document. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    @ExceptionHandler
    ResponseEntity<Object> problem(ProblemException e) {
        if (e.code().category() == ErrorCategory.BROKEN) {
            log.error("broken: {}", e.code().name(), e);
        } else {
            log.debug("refused: {} {}", e.code().name(), e.getMessage());
        }
        return answer(Problems.of(e));
    }

    @ExceptionHandler
    ResponseEntity<Object> denied(AccessDeniedException e) {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        boolean anonymous = caller == null || caller instanceof AnonymousAuthenticationToken;
        return answer(Problems.of(anonymous ? CommonError.UNAUTHENTICATED : CommonError.PERMISSION_DENIED, null));
    }

    @ExceptionHandler
    ResponseEntity<Object> lostRace(OptimisticLockingFailureException e) {
        return answer(Problems.of(CommonError.CHANGED_MEANWHILE, "Read it again and repeat the change."));
    }

    @ExceptionHandler({TransientDataAccessException.class, CannotCreateTransactionException.class})
    ResponseEntity<Object> unavailable(Exception e) {
        log.warn("unavailable", e);
        return answer(Problems.of(CommonError.UNAVAILABLE, "Try again in a moment."));
    }

    @ExceptionHandler
    ResponseEntity<Object> broken(Exception e) {
        log.error("broken", e);
        return answer(Problems.of(CommonError.INTERNAL_ERROR, null));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Violation> violations = JsonFaults.violations(e.getCause());
        if (violations.isEmpty()) {
            return answer(Problems.of(CommonError.MALFORMED_REQUEST, "Expected a well-formed JSON document."));
        }
        return answer(Problems.of(ProblemException.invalid(violations)));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Violation> violations = new ArrayList<>();
        e.getFieldErrors()
                .forEach(each -> violations.add(new Violation(
                        each.getField(),
                        String.valueOf(each.getCode()),
                        "value: " + each.getRejectedValue() + " (expected: " + each.getDefaultMessage() + ")")));
        e.getGlobalErrors()
                .forEach(each -> violations.add(
                        new Violation("", String.valueOf(each.getCode()), String.valueOf(each.getDefaultMessage()))));
        return answer(Problems.of(ProblemException.invalid(violations)));
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Violation> violations = new ArrayList<>();
        e.getParameterValidationResults()
                .forEach(result -> result.getResolvableErrors()
                        .forEach(error -> violations.add(new Violation(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                error.getCodes() == null || error.getCodes().length == 0
                                        ? "Invalid"
                                        : error.getCodes()[error.getCodes().length - 1],
                                "value: " + result.getArgument() + " (expected: " + error.getDefaultMessage() + ")"))));
        return answer(Problems.of(ProblemException.invalid(violations)));
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongParameter(MethodArgumentTypeMismatchException e) {
        Class<?> type = e.getRequiredType();
        return answer(Problems.of(new ProblemException(
                CommonError.INVALID_PARAMETER,
                "%s: %s (expected: %s)".formatted(e.getName(), e.getValue(), type == null ? "?" : type.getSimpleName()),
                Map.of("parameter", e.getName()))));
    }

    /** What Spring itself refuses (method, media type, missing parameter, no such path) keeps its status and gets a code. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            log.error("broken", e);
            return answer(Problems.of(CommonError.INTERNAL_ERROR, null));
        }
        CommonError code = status.value() == 404 ? CommonError.NOT_FOUND : CommonError.REQUEST_REFUSED;
        String detail = body instanceof ProblemDetail problem ? problem.getDetail() : null;
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(code, status, detail, Map.of(), List.of()));
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
