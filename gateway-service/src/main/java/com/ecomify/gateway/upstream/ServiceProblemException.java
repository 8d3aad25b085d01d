package com.ecomify.gateway.upstream;

/** A service answered a call with an error. */
public final class ServiceProblemException extends RuntimeException {

    private final transient Service service;
    private final transient ServiceProblem problem;

    ServiceProblemException(Service service, ServiceProblem problem) {
        super(service.id() + ": " + problem.status() + " " + problem.codeOrDefault());
        this.service = service;
        this.problem = problem;
    }

    public Service service() {
        return service;
    }

    public ServiceProblem problem() {
        return problem;
    }
}
