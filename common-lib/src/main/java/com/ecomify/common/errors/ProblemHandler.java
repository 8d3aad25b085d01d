package com.ecomify.common.errors;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns everything that leaves a controller by exception into a problem document. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    /** A unique constraint was violated: PostgreSQL's code, however the statement came to be batched and wrapped. */
    private static final String DUPLICATE = "23505";

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

    /** Two requests have added the same at the same moment and the other has won; anything else is a bug. */
    @ExceptionHandler
    ResponseEntity<Object> notStored(DataIntegrityViolationException e) {
        if (e.getMostSpecificCause() instanceof SQLException cause
                && DUPLICATE.equals(String.valueOf(cause.getSQLState()))) {
            log.debug("lost a race", e);
            return answer(
                    Problems.of(CommonError.CHANGED_MEANWHILE, "Read it again; somebody else has just added it."));
        }
        return broken(e);
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(MultipartException e) {
        log.debug("unreadable form", e);
        return answer(Problems.of(CommonError.MALFORMED_REQUEST, "Expected a well-formed multipart form."));
    }

    /** What the firewall finds only when somebody reads the parameter or header. */
    @ExceptionHandler
    ResponseEntity<Object> rejected(RequestRejectedException e) {
        log.debug("rejected", e);
        return answer(Problems.of(CommonError.INVALID_PARAMETER, RejectedRequests.EXPECTATION));
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
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus());
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()
                || problem.getStatus() == HttpStatus.TOO_MANY_REQUESTS.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, retryAfter(problem));
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    /** A moment, unless the problem knows better. */
    private static String retryAfter(ProblemDetail problem) {
        Map<String, Object> facts = problem.getProperties();
        Object seconds = facts == null ? null : facts.get(ProblemException.RETRY_AFTER_SECONDS);
        return String.valueOf(seconds == null ? 1 : seconds);
    }
}
