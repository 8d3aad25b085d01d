package com.ecomify.verification.isolation;

import com.ecomify.verification.api.Answer;
import com.ecomify.verification.api.Operation;
import com.ecomify.verification.api.Work;
import com.ecomify.verification.isolation.Credential.Standing;
import java.util.ArrayList;
import java.util.List;

/** Every operation of the OpenAPI documents, with every credential. */
record RestProof(List<Operation> operations, Probes probes, Credentials credentials, Judge judge, Tally tally) {

    private static final Fillings FILLINGS = new Fillings();

    /** Operations that nobody has said how to call. */
    void findForgotten() {
        for (Operation operation : operations) {
            tally.add(operation.server().equals("gateway") ? "endpoints at the gateway" : "endpoints at services", 1);
            if (FILLINGS.of(operation.name()).isEmpty()) {
                tally.fault(operation.server() + " answers " + operation.name()
                        + ", and the suite does not know how to call it");
            }
        }
    }

    /** What the rightful callers are told: without it a refusal would prove nothing. */
    void controlReads() throws InterruptedException {
        control(true);
    }

    /** To be called last: changes what is probed. */
    void controlWrites() throws InterruptedException {
        control(false);
    }

    void probe() throws InterruptedException {
        List<Work.Step> steps = new ArrayList<>();
        for (Operation operation : operations) {
            for (Filling filling : FILLINGS.of(operation.name())) {
                for (Credential credential : credentials.wrongful(filling)) {
                    steps.add(() -> probe(operation, filling, credential));
                }
            }
        }
        Work.all(steps);
    }

    private void control(boolean reads) throws InterruptedException {
        for (Operation operation : operations) {
            // What changes something can be done once only: at the gateway where it is routed there.
            if (!reads && !operation.server().equals("gateway")) {
                continue;
            }
            for (Filling filling : FILLINGS.of(operation.name())) {
                if (filling.reads() == reads && filling.access() != Access.HIDDEN) {
                    probe(operation, filling, credentials.rightful(filling));
                }
            }
        }
    }

    private void probe(Operation operation, Filling filling, Credential credential) throws InterruptedException {
        Answer answer = probes.call(operation, filling, credential);
        tally.add(
                credential.standing() == Standing.RIGHTFUL ? "controls by the rightful caller" : "probes over REST", 1);
        if (judge.refusedCrossing(filling, credential, answer)) {
            tally.add("crossings refused over REST", 1);
        }
        judge.fault(filling, credential, answer)
                .ifPresent(fault -> tally.fault("%s at %s as %s: %s\n    %s"
                        .formatted(
                                operation.name(),
                                operation.server(),
                                credential.name(),
                                fault,
                                answer.request().curl())));
    }
}
