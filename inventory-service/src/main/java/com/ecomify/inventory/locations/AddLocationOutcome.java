package com.ecomify.inventory.locations;

sealed interface AddLocationOutcome {

    record Added(LocationView location) implements AddLocationOutcome {}

    record NameTaken() implements AddLocationOutcome {}
}
