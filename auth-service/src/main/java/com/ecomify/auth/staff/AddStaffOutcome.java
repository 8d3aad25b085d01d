package com.ecomify.auth.staff;

import com.ecomify.common.contract.auth.UserId;

sealed interface AddStaffOutcome {

    record Added(UserId user) implements AddStaffOutcome {}

    record NoAccount() implements AddStaffOutcome {}

    record WorksHereAlready() implements AddStaffOutcome {}
}
