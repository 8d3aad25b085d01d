package com.ecomify.auth.staff;

sealed interface RemoveStaffOutcome {

    record Removed() implements RemoveStaffOutcome {}

    record IsOwner() implements RemoveStaffOutcome {}

    record NotHere() implements RemoveStaffOutcome {}
}
